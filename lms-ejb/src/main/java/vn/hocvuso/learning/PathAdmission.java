package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.QuizAdmission;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.catalog.QuizCodes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;

/**
 * Opens the quizzes of a path by its rule set, for who is on the path. Enrols who begins on the path of their own group.
 * At most one statement, two when the node does not know the enrolment.
 */
@Dependent
class PathAdmission implements QuizAdmission {

    @Inject
    CatalogQueries catalog;

    @Inject
    PathOfPerson paths;

    @Inject
    EnrolmentDesk desk;

    @Inject
    CurrentPerson caller;

    @Override
    public void mayStart(PersonId person, String quizCode) {
        QuizCodes.parse(quizCode).ifPresent(named -> {
            PathDetail path = catalog.path(named.path());
            checkOnPath(person, path);
            if (named.isFinal()) {
                checkFinal(person, path);
            } else {
                checkLesson(person, path, named);
            }
        });
    }

    private void checkOnPath(PersonId person, PathDetail path) {
        boolean isOwnGroup = caller.signedIn()
                .filter(me -> me.person().equals(person) && me.group() == path.group())
                .isPresent();
        if (isOwnGroup) {
            desk.enrol(person, path.slug());
        } else if (!desk.isEnrolled(person, path.slug())) {
            throw new NotAllowedException("learning.not-enrolled");
        }
    }

    private void checkLesson(PersonId person, PathDetail path, QuizCodes.Named named) {
        List<LessonRow> lessons = path.lessons();
        int index = 0;
        while (index < lessons.size() && !isNamed(lessons.get(index), named)) {
            index++;
        }
        if (index == lessons.size()) {
            throw new NotFoundException("catalog.lesson-unknown");
        }
        boolean isFree = paths.rules(path)
                .map(rules -> rules.lesson().order() == RuleSet.LessonOrder.FREE)
                .orElse(true);
        if (!isFree && index > 0 && paths.standing(person, path).states().get(index) == StepState.LOCKED) {
            throw new LessonLockedException(lessons.get(index - 1));
        }
    }

    private void checkFinal(PersonId person, PathDetail path) {
        Optional<RuleSet> rules = paths.rules(path);
        if (rules.isPresent() && rules.get().finalRule().requires() == RuleSet.FinalRequirement.NONE) {
            return;
        }
        PathOfPerson.Standing standing = paths.standing(person, path);
        if (!standing.finalOpen()) {
            throw new FinalLockedException(standing.missing());
        }
    }

    private static boolean isNamed(LessonRow lesson, QuizCodes.Named named) {
        return lesson.course().equals(named.course()) && lesson.slug().equals(named.lesson());
    }
}
