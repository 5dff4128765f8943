package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out why {@link AnswerLog} did not store an answer: it was there already, it came too late, it is another, or
 * another answer of the attempt was faster and took its place in the chain.
 */
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
     * @param head the link it is to be stored behind
     * @param stored the answer that was there already
     */
    record Verdict(
            Optional<AnswerReceipt.Status> status,
            String eventId,
            ChainLink head,
            Optional<AttemptState.Answer> stored) {

        static Verdict sendAs(String eventId, ChainLink head) {
            return new Verdict(Optional.empty(), eventId, head, Optional.empty());
        }

        private static Verdict of(AnswerReceipt.Status status, Optional<AttemptState.Answer> stored) {
            return new Verdict(Optional.of(status), "", null, stored);
        }
    }

    /** Judges, and ends an attempt whose time is over. */
    @Transactional
    Verdict judge(AttemptFrame frame, String eventId, String stored, Instant now) {
        long attemptId = frame.id();
        // locking reads: this transaction may have begun before the one that ended the attempt
        Attempt attempt = repository.lock(attemptId);
        boolean isOver = !attempt.isOpen() || attempt.isOverdueAt(now);
        if (isOver) {
            closer.closeIfOverdue(attemptId);
        }
        // A page taken from the browser's history sends its event id again with another answer: that is a new event.
        String prefix = eventId + '~';
        List<AttemptState.Answer> answers = repository.committedAnswers(attemptId);
        List<AttemptState.Answer> sameForm = answers.stream()
                .filter(answer ->
                        answer.eventId().equals(eventId) || answer.eventId().startsWith(prefix))
                .toList();
        Optional<AttemptState.Answer> last =
                sameForm.isEmpty() ? Optional.empty() : Optional.of(sameForm.get(sameForm.size() - 1));
        if (last.filter(answer -> answer.response().equals(stored)).isPresent()) {
            return Verdict.of(AnswerReceipt.Status.ALREADY_SAVED, last);
        }
        if (isOver) {
            return Verdict.of(AnswerReceipt.Status.TOO_LATE, Optional.empty());
        }
        return Verdict.sendAs(
                sameForm.isEmpty() ? eventId : prefix + sameForm.size(), AnswerChain.head(frame, answers));
    }
}
