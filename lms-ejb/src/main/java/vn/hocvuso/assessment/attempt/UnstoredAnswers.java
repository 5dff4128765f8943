package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds out why {@link AnswerLog} did not store an answer: it was there already, it came too late, or it is another. */
@Dependent
class UnstoredAnswers {

    @Inject
    AttemptRepository repository;

    @Inject
    AttemptCloser closer;

    /**
     * What is to become of the answer.
     *
     * @param status of the receipt; empty when the answer is to be stored
     * @param eventId the event it is to be stored as
     */
    record Verdict(Optional<AnswerReceipt.Status> status, String eventId) {

        static Verdict sendAs(String eventId) {
            return new Verdict(Optional.empty(), eventId);
        }

        private static Verdict of(AnswerReceipt.Status status) {
            return new Verdict(Optional.of(status), "");
        }
    }

    /** Judges, and ends an attempt whose time is over. */
    @Transactional
    Verdict judge(long attemptId, String eventId, String stored, Instant now) {
        // locking reads: this transaction may have begun before the one that ended the attempt
        Attempt attempt = repository.lock(attemptId);
        boolean isOver = !attempt.isOpen() || attempt.isOverdueAt(now);
        if (isOver) {
            closer.closeIfOverdue(attemptId);
        }
        // A page taken from the browser's history sends its event id again with another answer: that is a new event.
        String prefix = eventId + '~';
        List<AttemptState.Answer> sameForm = repository.committedAnswers(attemptId).stream()
                .filter(answer ->
                        answer.eventId().equals(eventId) || answer.eventId().startsWith(prefix))
                .toList();
        if (!sameForm.isEmpty() && sameForm.get(sameForm.size() - 1).response().equals(stored)) {
            return Verdict.of(AnswerReceipt.Status.ALREADY_SAVED);
        }
        if (isOver) {
            return Verdict.of(AnswerReceipt.Status.TOO_LATE);
        }
        return Verdict.sendAs(sameForm.isEmpty() ? eventId : prefix + sameForm.size());
    }
}
