package vn.hocvuso.assessment.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.StartAttempt;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.RuleViolationException;

/** The door of an exam: giving the access code, beginning when it is one's turn. */
@Stateless
@RequiresAuthentication
public class ExamDoorService {

    @Inject
    ExamRepository repository;

    @Inject
    AttemptService attempts;

    @Inject
    PersonQueries persons;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * Gives the access code: who gives the right one gets a place in the line, and the moment they may begin. Asking again
     * keeps the place. Whoever types many wrong ones is not heard for a while, at no door.
     *
     * @throws vn.hocvuso.shared.NotFoundException when there is no such exam, or the caller is not invited
     * @throws RuleViolationException when the door is not open yet, not any more, or never
     */
    public EntryAnswer enter(@NotNull @Valid EnterExam command) {
        PersonCard me = persons.me();
        Exam exam = invited(command.code(), me);
        Instant now = now();
        if (repository.seat(exam, me.id()).filter(ExamSeat::hasArrived).isPresent()) {
            return new EntryAnswer(EntryAnswer.Kind.IN_LINE, null);
        }
        checkDoor(exam, now);
        Optional<ExamKnock> knock = repository.lockKnock(me.id());
        if (knock.filter(before -> before.isRestingAt(now)).isPresent()) {
            return new EntryAnswer(EntryAnswer.Kind.RESTING, knock.get().restUntil());
        }
        if (!AccessCode.isTyped(exam.accessCode(), command.accessCode())) {
            return wrong(knock, me, now);
        }
        knock.ifPresent(ExamKnock::codeWasRight);
        join(command.code(), me, now);
        return new EntryAnswer(EntryAnswer.Kind.IN_LINE, null);
    }

    /**
     * Begins the attempt of who was let in, or finds the one begun.
     *
     * @return its code
     * @throws vn.hocvuso.shared.NotFoundException when there is no such exam, or the caller has not come to it
     * @throws RuleViolationException when it is not the caller's turn yet, too late, or an earlier attempt of the quiz is
     *     open
     * @throws vn.hocvuso.shared.BusinessException when a rule of learning keeps the caller from the quiz
     */
    public AttemptCode begin(@NotNull String code) {
        Exam exam = repository.find(code).orElseThrow(ExamPolicy::unknown);
        ExamSeat seat =
                repository.seat(exam, caller.id()).filter(ExamSeat::hasArrived).orElseThrow(ExamPolicy::unknown);
        if (seat.hasBegun()) {
            return seat.attempt().orElseThrow(ExamPolicy::unknown);
        }
        Instant now = now();
        if (exam.statusAt(now) == ExamStatus.CANCELLED) {
            throw new RuleViolationException("assessment.exam-over");
        }
        if (now.isBefore(seat.letInAt())) {
            throw new RuleViolationException("assessment.exam-not-your-turn");
        }
        if (!exam.window().mayBegin(seat.letInAt(), now)) {
            throw new RuleViolationException("assessment.exam-too-late");
        }
        return attempts.start(StartAttempt.alone(exam.quizCode()));
    }

    private Exam invited(String code, PersonCard me) {
        Exam exam = repository.find(code).orElseThrow(ExamPolicy::unknown);
        boolean isListed =
                repository.seat(exam, me.id()).filter(ExamSeat::isListed).isPresent();
        if (!exam.invites(me, isListed)) {
            throw ExamPolicy.unknown();
        }
        return exam;
    }

    private static void checkDoor(Exam exam, Instant now) {
        if (exam.statusAt(now) == ExamStatus.CANCELLED) {
            throw new RuleViolationException("assessment.exam-over");
        }
        if (now.isBefore(exam.window().doorOpensAt())) {
            throw new RuleViolationException("assessment.exam-too-early");
        }
        if (!exam.window().mayEnter(now)) {
            throw new RuleViolationException("assessment.exam-too-late");
        }
    }

    /** A result and no refusal: the count has to be committed. */
    private EntryAnswer wrong(Optional<ExamKnock> known, PersonCard me, Instant now) {
        ExamKnock knock = known.orElseGet(() -> {
            ExamKnock first = new ExamKnock(me.id().value());
            repository.add(first);
            return first;
        });
        knock.codeWasWrong(now);
        return new EntryAnswer(EntryAnswer.Kind.WRONG, knock.restUntil());
    }

    private void join(String code, PersonCard me, Instant now) {
        Exam exam = repository.lock(code).orElseThrow(ExamPolicy::unknown);
        ExamLine line = repository.lockLine(exam);
        ExamSeat seat = repository.lockSeat(exam.id(), me.id()).orElseGet(() -> {
            ExamSeat fresh = ExamSeat.of(Ids.next(), exam, me);
            repository.add(fresh);
            return fresh;
        });
        if (!seat.hasArrived()) {
            line.join(exam, now);
            seat.arrive(line, now);
        }
    }

    /** The database keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
