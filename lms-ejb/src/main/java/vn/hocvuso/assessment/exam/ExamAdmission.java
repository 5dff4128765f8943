package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.QuizAdmission;
import vn.hocvuso.assessment.attempt.Sitting;
import vn.hocvuso.assessment.attempt.SittingSource;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;

/**
 * Lets in who was let in at the door, under the terms of the exam, and keeps those invited from taking its quiz elsewhere
 * before it is over.
 */
@Dependent
class ExamAdmission implements QuizAdmission, SittingSource {

    @Inject
    ExamRepository repository;

    @Inject
    PersonQueries persons;

    @Inject
    Clock clock;

    @Override
    public void mayStart(PersonId person, String quizCode) {
        Instant now = clock.instant();
        if (!repository.isAnyCurrent(quizCode, now) || of(person, quizCode, now).isPresent()) {
            return;
        }
        PersonCard card = persons.card(person);
        Map<Long, ExamSeat> seats = repository.seatsOf(person);
        repository.closingAfter(now, card).stream()
                .filter(exam -> exam.isOnlyHere()
                        && exam.quizCode().equals(quizCode)
                        && exam.statusAt(now) != ExamStatus.CANCELLED)
                .filter(exam -> exam.invites(card, isListed(seats.get(exam.id()))))
                .findFirst()
                .ifPresent(exam -> {
                    throw new ExamOnlyException(exam);
                });
    }

    @Override
    public Optional<Sitting> of(PersonId person, String quizCode, Instant now) {
        return repository.currentSeats(person, quizCode, now).entrySet().stream()
                .filter(sat -> isLetIn(sat.getKey(), sat.getValue(), now))
                // of two at the same time it is the one whose code was given last
                .max(Comparator.comparing(sat -> sat.getValue().arrivedAt()))
                .map(sat -> terms(sat.getKey(), sat.getValue(), now));
    }

    private static Sitting terms(Exam exam, ExamSeat seat, Instant now) {
        return new Sitting(
                exam.id(), exam.quizVersionId(), exam.window().deadline(now, seat.extraMinutes()), seat.extraMinutes());
    }

    private static boolean isLetIn(Exam exam, ExamSeat seat, Instant now) {
        if (!seat.hasArrived() || seat.isFinished()) {
            return false;
        }
        return seat.hasBegun() || exam.window().mayBegin(seat.letInAt(), now);
    }

    private static boolean isListed(ExamSeat seat) {
        return seat != null && seat.isListed();
    }
}
