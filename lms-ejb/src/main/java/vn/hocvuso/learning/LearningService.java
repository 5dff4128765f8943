package vn.hocvuso.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.shared.NotAllowedException;

/** What a person does on their path, apart from quizzes. */
@Stateless
@RequiresAuthentication
public class LearningService {

    @Inject
    EnrolmentDesk desk;

    @Inject
    CatalogQueries catalog;

    @Inject
    PersonQueries persons;

    @Inject
    CurrentPerson caller;

    /**
     * Enrols the caller on the path of their main group. Asking again changes nothing. One statement at most.
     *
     * @throws vn.hocvuso.shared.NotFoundException when the group has no path
     */
    public void enrol() {
        SignedIn me = caller.get();
        desk.enrol(me.person(), catalog.path(me.group()).slug());
    }

    /**
     * Enrols the caller on the path of another group they belong to. Asking again changes nothing.
     *
     * @throws NotAllowedException when the caller does not belong to the group
     */
    public void enrol(LearnerGroup group) {
        if (!persons.me().groups().contains(group)) {
            throw new NotAllowedException("learning.not-in-group");
        }
        desk.enrol(caller.id(), catalog.path(group).slug());
    }

    /**
     * Notes that the caller opened a lesson, and enrols them when it is their first of the path. Asking again changes
     * nothing. A lesson outside the caller's path, or an unknown one, is not noted. No statement when this node noted it
     * before, else one, and one more for the enrolment.
     */
    public void openLesson(String course, String lesson) {
        SignedIn me = caller.get();
        Optional<PathDetail> path = catalog.pathIfAny(me.group()).filter(mine -> mine.lessons().stream()
                .anyMatch(row -> row.course().equals(course) && row.slug().equals(lesson)));
        path.ifPresent(mine -> desk.opened(me.person(), mine.slug(), course, lesson));
    }
}
