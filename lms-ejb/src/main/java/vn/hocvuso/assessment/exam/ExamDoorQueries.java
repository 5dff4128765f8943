package vn.hocvuso.assessment.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;

/** The exams somebody is invited to. */
@Stateless
@RequiresAuthentication
public class ExamDoorQueries {

    /** How long an exam that is over is still shown. */
    private static final Duration REMEMBERED = Duration.ofDays(3);

    private static final long NANOS = 1_000_000_000L;

    @Inject
    ExamRepository repository;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    PersonQueries persons;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /** The caller's exams, those of the last days too, the first to open first. */
    public List<MyExam> mine() {
        PersonCard me = persons.me();
        Instant now = clock.instant();
        Map<Long, ExamSeat> seats = repository.seatsOf(me.id());
        return repository.closingAfter(now.minus(REMEMBERED), me).stream()
                .filter(exam -> isMine(exam, seats.get(exam.id()), me))
                .map(exam -> mine(exam, Optional.ofNullable(seats.get(exam.id())), now))
                .toList();
    }

    /**
     * One exam of the caller; two statements for who is in its line.
     *
     * @throws vn.hocvuso.shared.NotFoundException when there is none of that code, or the caller is not invited
     */
    public MyExam exam(@NotNull String code) {
        Exam exam = repository.find(code).orElseThrow(ExamPolicy::unknown);
        Optional<ExamSeat> seat = repository.seat(exam, caller.id());
        if (seat.isEmpty() && !exam.invites(persons.me(), false)) {
            throw ExamPolicy.unknown();
        }
        return mine(exam, seat, clock.instant());
    }

    /**
     * Until when the keys of an attempt of the caller are not shown, because others still sit the exam; empty when they
     * may be shown now.
     */
    public Optional<Instant> keysWithheldUntil(@NotNull AttemptCode attempt) {
        return repository
                .examOf(attempt, caller.id())
                .map(exam -> exam.window().closesAt())
                .filter(closes -> closes.isAfter(clock.instant()));
    }

    private static boolean isMine(Exam exam, ExamSeat seat, PersonCard me) {
        return seat != null || exam.invites(me, false);
    }

    private MyExam mine(Exam exam, Optional<ExamSeat> seat, Instant now) {
        ExamWindow window = exam.window();
        ExamPhase phase = phase(exam, seat, now);
        Optional<ExamSeat> arrived = seat.filter(ExamSeat::hasArrived);
        Instant letInAt = arrived.map(ExamSeat::letInAt).orElse(null);
        int extra = seat.map(ExamSeat::extraMinutes).orElse(0);
        return new MyExam(
                exam.code(),
                exam.title(),
                exam.quizCode(),
                quizzes.version(exam.quizVersionId()).orElseThrow().title(),
                exam.placeName(),
                phase,
                window.doorOpensAt(),
                window.opensAt(),
                window.closesAt(),
                window.lastEntry(),
                window.minutes(),
                extra,
                seat.map(ExamSeat::number).orElse(0),
                letInAt,
                phase == ExamPhase.WAITING ? secondsUntil(letInAt, now) : 0,
                endsAt(window, phase, seat, extra, now),
                seat.flatMap(ExamSeat::attempt).orElse(null),
                exam.cancelReason());
    }

    private static Instant endsAt(ExamWindow window, ExamPhase phase, Optional<ExamSeat> seat, int extra, Instant now) {
        return switch (phase) {
            case READY -> window.deadline(now, extra);
            case WAITING -> window.deadline(seat.orElseThrow().letInAt(), extra);
            case WORKING -> seat.orElseThrow().deadline();
            default -> null;
        };
    }

    static ExamPhase phase(Exam exam, Optional<ExamSeat> seat, Instant now) {
        if (seat.filter(ExamSeat::isFinished).isPresent()) {
            return ExamPhase.FINISHED;
        }
        if (seat.filter(ExamSeat::hasBegun).isPresent()) {
            return ExamPhase.WORKING;
        }
        if (exam.statusAt(now) == ExamStatus.CANCELLED) {
            return ExamPhase.CANCELLED;
        }
        ExamWindow window = exam.window();
        Optional<Instant> letInAt = seat.filter(ExamSeat::hasArrived).map(ExamSeat::letInAt);
        if (letInAt.isPresent()) {
            if (now.isBefore(letInAt.get())) {
                return now.isBefore(window.closesAt()) ? ExamPhase.WAITING : ExamPhase.MISSED;
            }
            return window.mayBegin(letInAt.get(), now) ? ExamPhase.READY : ExamPhase.MISSED;
        }
        if (now.isBefore(window.doorOpensAt())) {
            return ExamPhase.EARLY;
        }
        return window.mayEnter(now) ? ExamPhase.DOOR : ExamPhase.MISSED;
    }

    /** Rounded up: nobody is told zero and still kept waiting. */
    static long secondsUntil(Instant then, Instant now) {
        return Math.max(0, (Duration.between(now, then).toNanos() + NANOS - 1) / NANOS);
    }
}
