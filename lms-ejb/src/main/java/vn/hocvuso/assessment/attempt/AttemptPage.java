package vn.hocvuso.assessment.attempt;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.shared.LocalizedText;

/**
 * One question of an open attempt, ready for a page; when the attempt is over it says so and holds no question.
 *
 * @param isOver whether the attempt has ended: show the result instead
 * @param position 1 for the first question
 * @param total number of questions
 * @param eventId for the form's next answer
 * @param question empty when the attempt is over
 * @param check what can be said about the answer stored for this question
 * @param answered per question whether something is answered, the first question first
 * @param secondsLeft until the deadline; -1 when there is no time limit
 */
public record AttemptPage(
        AttemptCode attempt,
        String quizCode,
        LocalizedText title,
        boolean isOver,
        int position,
        int total,
        String eventId,
        Optional<QuestionView> question,
        ResponseCheck check,
        List<Boolean> answered,
        long secondsLeft) {

    public AttemptPage {
        answered = List.copyOf(answered);
    }

    /** How many questions have an answer. */
    public long answeredCount() {
        return answered.stream().filter(Boolean::booleanValue).count();
    }
}
