package vn.hocvuso.assessment.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.attempt.GrantExtraTime;
import vn.hocvuso.assessment.attempt.SittingAttempts;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.RuleViolationException;

/** What those who watch over an exam do for the people of their scope, never for themselves. Every deed is on record. */
@Stateless
@RequiresPermissions(ExamPolicy.INVIGILATE + ":" + SessionService.SOMEWHERE)
public class InvigilationService {

    @Inject
    ExamRepository repository;

    @Inject
    ExamPolicy policy;

    @Inject
    SittingAttempts attempts;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Gives more time: who is at work gets a later deadline, who is still to come gets it when they begin. Who has
     * finished, and the caller, get none.
     *
     * @return how many got it
     * @throws vn.hocvuso.shared.NotFoundException when there is no such exam for this caller
     */
    public int giveTime(@NotNull @Valid GiveTime command) {
        Exam exam = policy.mayInvigilate(command.examId());
        List<ExamSeat> chosen =
                repository.unfinished(exam, command.seats(), policy.watchedScopes(), clock.instant()).stream()
                        .filter(seat -> !seat.person().equals(caller.id()))
                        .toList();
        if (chosen.isEmpty()) {
            return 0;
        }
        // attempts first, then seats: the order in which the end of an attempt takes them
        Set<Long> atWork = chosen.stream()
                .map(ExamSeat::attemptId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, Instant> deadlines = attempts.grantExtraTime(new GrantExtraTime(atWork, command.minutes()));
        int given = 0;
        for (ExamSeat seat :
                repository.lockSeats(chosen.stream().map(ExamSeat::id).toList())) {
            Instant deadline = seat.attemptId() == null ? null : deadlines.get(seat.attemptId());
            if (seat.attemptId() == null || deadline != null) {
                seat.grantTime(command.minutes(), deadline);
                given++;
            }
        }
        audit.record(
                "assessment.exam-time-given",
                "exam",
                Long.toString(exam.id()),
                "persons=" + given + " minutes=" + command.minutes());
        return given;
    }

    /**
     * Lets somebody go on who has finished and not passed: with all their answers, for so many minutes from now.
     *
     * @throws vn.hocvuso.shared.NotFoundException when there is no such person in an exam for this caller
     * @throws RuleViolationException when they have not finished, have passed, or are the caller
     */
    public void reopen(@NotNull @Valid ReopenSeat command) {
        ExamSeat seat = repository.seat(command.seat()).orElseThrow(ExamPolicy::unknown);
        Exam exam = policy.mayInvigilate(seat.examId());
        if (!policy.watches(seat)) {
            throw ExamPolicy.unknown();
        }
        if (seat.attemptId() == null || !seat.isFinished()) {
            throw new RuleViolationException("assessment.attempt-open");
        }
        Instant deadline = attempts.reopen(seat.attemptId(), command.minutes());
        repository.lockSeat(seat.id()).reopened(deadline, command.reason(), caller.id(), clock.instant());
        audit.record(
                "assessment.exam-reopened",
                "exam",
                Long.toString(exam.id()),
                "person=" + seat.person().value() + " minutes=" + command.minutes());
    }
}
