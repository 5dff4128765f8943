package vn.hocvuso.assessment.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** Who may mark what. */
@Dependent
class GradingPolicy {

    static final String WRITE = "grading:write";
    static final String TASKS = "task:manage";

    @Inject
    CurrentPerson caller;

    @Inject
    GradingRepository repository;

    /** Where the caller may mark. */
    List<Scope> scopes() {
        return caller.scopesOf(WRITE);
    }

    /** A work of the caller's scope; any other does not exist for the caller. */
    GradingWork visible(long id) {
        return visible(repository.find(id).orElseThrow(GradingPolicy::unknown));
    }

    /** The same, its row locked until the end of the transaction, and never on an answer of the caller's own. */
    GradingWork toMark(long id) {
        GradingWork work = visible(repository.lock(id).orElseThrow(GradingPolicy::unknown));
        if (work.person().equals(caller.id())) {
            throw new RuleViolationException("grading.own-answer");
        }
        return work;
    }

    private GradingWork visible(GradingWork work) {
        if (scopes().stream().noneMatch(scope -> scope.covers(work.unitPath(), work.organisationCode()))) {
            throw unknown();
        }
        return work;
    }

    /** Whether the caller may open and close tasks for people of that place. */
    boolean managesTasksAt(String unitPath) {
        return caller.scopesOf(TASKS).stream().anyMatch(scope -> scope.covers(unitPath, ""));
    }

    static NotFoundException unknown() {
        return new NotFoundException("grading.work-unknown");
    }
}
