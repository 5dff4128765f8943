package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.ConflictException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * What is done to the attempts of an exam by those who watch over it. Not an EJB on purpose: who watches over whom is known
 * to the feature above, which asks first.
 */
@Dependent
public class SittingAttempts {

    @Inject
    AttemptRepository repository;

    @Inject
    CurrentPerson caller;

    @Inject
    Event<AttemptReopened> reopened;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Gives open attempts more time; each call adds. Ended ones and the caller's own stay as they are.
     *
     * @return the new deadlines of those that got it, by attempt
     */
    public Map<Long, Instant> grantExtraTime(GrantExtraTime command) {
        Map<Long, Instant> deadlines = new HashMap<>();
        for (Attempt attempt : repository.lock(command.attempts())) {
            if (attempt.isOpen() && !attempt.person().equals(caller.id())) {
                attempt.grantExtraTime(command.minutes(), caller.id());
                audit.record(
                        "assessment.grant-extra-time",
                        "attempt",
                        attempt.code().value(),
                        "minutes=" + command.minutes() + " total=" + attempt.extraMinutes());
                deadlines.put(attempt.id(), attempt.deadline());
            }
        }
        return deadlines;
    }

    /**
     * Makes an ended attempt go on: its result is void, its answers stay.
     *
     * @param minutes from now until the new deadline
     * @return the new deadline
     * @throws NotFoundException when there is no such attempt
     * @throws RuleViolationException when it is the caller's own, is open, or was passed: a record may rest on that
     * @throws ConflictException when its person has another attempt of the quiz open
     */
    public Instant reopen(long attemptId, int minutes) {
        Attempt attempt = repository.lock(attemptId);
        if (attempt == null) {
            throw AttemptCode.unknown();
        }
        if (attempt.person().equals(caller.id())) {
            throw new RuleViolationException("assessment.own-attempt");
        }
        if (attempt.isOpen()) {
            throw new RuleViolationException("assessment.attempt-open");
        }
        if (attempt.hasPassed()) {
            throw new RuleViolationException("assessment.attempt-passed");
        }
        if (repository.openAttempt(attempt.person(), attempt.quizCode()).isPresent()) {
            throw new ConflictException("assessment.other-attempt-open");
        }
        attempt.reopen(clock.instant().truncatedTo(ChronoUnit.MICROS).plus(Duration.ofMinutes(minutes)));
        repository.removeMarks(attempt.id());
        reopened.fire(new AttemptReopened(attempt.id(), attempt.code()));
        audit.record("assessment.attempt-reopened", "attempt", attempt.code().value(), "minutes=" + minutes);
        return attempt.deadline();
    }

    /** How many questions have an answer, by attempt; an attempt without any is not named. */
    public Map<Long, Integer> answered(Collection<Long> attempts) {
        Map<Long, Integer> counts = new HashMap<>();
        if (!attempts.isEmpty()) {
            repository
                    .answers(attempts)
                    .forEach((attempt, answers) -> counts.put(attempt, AttemptState.answeredIn(answers)));
        }
        return counts;
    }
}
