package vn.hocvuso.assessment.grading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.attempt.MarkedAnswers;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.ConflictException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Marking answers of people of one's scope; never one's own, never the same answer twice.
 */
@Stateless
@RequiresPermissions(GradingPolicy.WRITE + ":" + SessionService.SOMEWHERE)
public class GradingService {

    private static final int TRIED = 20;

    @Inject
    GradingRepository repository;

    @Inject
    GradingPolicy policy;

    @Inject
    MarkedAnswers answers;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps an answer for the caller for half an hour; asking again keeps it longer.
     *
     * @throws NotFoundException when there is none of that id, or not for this caller
     * @throws ConflictException when somebody else keeps it
     * @throws RuleViolationException when it is the caller's own, the caller has marked it, or all is said
     */
    public void claim(long work) {
        Instant now = clock.instant();
        open(work, now).claim(caller.id(), now);
    }

    /**
     * Keeps the answer that waits longest for the caller.
     *
     * @param question code of the question; empty for any
     * @return its id; empty when none waits
     */
    public Optional<Long> claimNext(@NotNull String question) {
        Instant now = clock.instant();
        WorkFilter filter = new WorkFilter("", Optional.empty(), question);
        WorkSearch search = repository.search(filter, policy.scopes(), caller.id());
        for (Long id : search.free(now, TRIED)) {
            GradingWork work = policy.toMark(id);
            // somebody may have been faster since the search
            if (work.status().isOpen() && !work.isKeptFrom(caller.id(), now) && !isMarked(work)) {
                work.claim(caller.id(), now);
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Gives an answer back without a mark; without effect when the caller does not keep it. */
    public void release(long work) {
        GradingWork found = policy.toMark(work);
        if (found.isKeptBy(caller.id(), clock.instant())) {
            found.release();
        }
    }

    /**
     * Says what an answer is worth. A claim that ran out does no harm as long as nobody else keeps the answer.
     *
     * @return how far the marking is now
     * @throws NotFoundException when there is none of that id, or not for this caller
     * @throws ConflictException when somebody else keeps it
     * @throws RuleViolationException when it is the caller's own, the caller has marked it, all is said, or a criterion has
     *     no level
     */
    public WorkStatus mark(@NotNull @Valid MarkAnswer command) {
        Instant now = clock.instant();
        GradingWork work = open(command.work(), now);
        Marking marking = answers.answer(work.attemptId(), work.position())
                .flatMap(answer -> answer.question().marking())
                .orElseThrow(GradingPolicy::unknown);
        if (marking.rubric().points(command.chosen()).isEmpty()) {
            throw new RuleViolationException("grading.criterion-open");
        }
        List<GradingMark> marks = new ArrayList<>(repository.marks(work.id()));
        GradingMark mark = new GradingMark(
                work,
                marks.size() + 1,
                caller.get(),
                marking.rubric(),
                command.chosen(),
                command.comment().strip(),
                now);
        repository.add(mark);
        marks.add(mark);
        Verdict verdict = Verdict.of(work.position(), marking, marks);
        if (verdict.settled().isPresent()) {
            work.done(now);
            answers.settle(work.attemptId(), verdict.settled().get());
        } else {
            work.waitsFor(verdict.status());
        }
        audit.record(
                "grading.marked",
                "grading-work",
                Long.toString(work.id()),
                "mark=" + mark.number() + " points=" + mark.sum() + " status=" + verdict.status());
        return verdict.status();
    }

    private GradingWork open(long id, Instant now) {
        GradingWork work = policy.toMark(id);
        if (!work.status().isOpen()) {
            throw new RuleViolationException("grading.all-said");
        }
        if (isMarked(work)) {
            throw new RuleViolationException("grading.marked-before");
        }
        if (work.isKeptFrom(caller.id(), now)) {
            throw new ConflictException("grading.kept-by-other");
        }
        return work;
    }

    private boolean isMarked(GradingWork work) {
        return !repository.markedBy(caller.id(), List.of(work.id())).isEmpty();
    }
}
