package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.StaleEditException;

/** Who may plan and watch over which exam. */
@Dependent
class ExamPolicy {

    static final String MANAGE = "exam:manage";
    static final String INVIGILATE = "exam:invigilate";

    @Inject
    CurrentPerson caller;

    @Inject
    ExamRepository repository;

    /** An exam of the caller's scope; any other does not exist for the caller. */
    Exam mayManage(long id) {
        return repository.find(id).filter(this::isManageable).orElseThrow(ExamPolicy::unknown);
    }

    /** The same as it was seen; refused when it was changed since. */
    Exam mayManage(SeenExam seen) {
        Exam exam = mayManage(seen.id());
        if (exam.version() != seen.version()) {
            throw new StaleEditException();
        }
        return exam;
    }

    boolean isManageable(Exam exam) {
        return caller.scopesOf(MANAGE).stream()
                .anyMatch(scope -> scope.covers(exam.unitPath(), exam.organisationCode()));
    }

    /** An exam in which there can be people of the caller's scope; any other does not exist for the caller. */
    Exam mayInvigilate(long id) {
        return repository
                .find(id)
                .filter(exam -> watchedScopes().stream().anyMatch(scope -> meets(scope, exam)))
                .orElseThrow(ExamPolicy::unknown);
    }

    /** Whether somebody in an exam belongs to the caller's scope. */
    boolean watches(ExamSeat seat) {
        return watchedScopes().stream().anyMatch(scope -> scope.covers(seat.unitPath(), seat.organisationCode()));
    }

    /** Whose people in an exam the caller watches over. */
    List<Scope> watchedScopes() {
        return caller.scopesOf(INVIGILATE);
    }

    private static boolean meets(Scope scope, Exam exam) {
        Scope place = exam.place();
        boolean isPart = place.kind() == Scope.Kind.EVERYWHERE
                || (place.kind() == Scope.Kind.UNIT
                        && scope.kind() == Scope.Kind.UNIT
                        && scope.path().startsWith(place.path()));
        return isPart || scope.covers(exam.unitPath(), exam.organisationCode());
    }

    static NotFoundException unknown() {
        return new NotFoundException("assessment.exam-unknown");
    }
}
