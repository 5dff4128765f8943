package vn.hocvuso.assessment.attempt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.QuestionView;
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

    private static final int MINUTE = 60;

    public AttemptPage {
        answered = List.copyOf(answered);
    }

    /** Minutes until the deadline, the one that runs counted; 0 when there is no time limit. */
    public long minutesLeft() {
        return secondsLeft < 0 ? 0 : (secondsLeft + MINUTE - 1) / MINUTE;
    }

    /** The numbers of the questions that have an answer. */
    public List<Integer> answeredNumbers() {
        return IntStream.rangeClosed(1, total)
                .filter(i -> answered.get(i - 1))
                .boxed()
                .toList();
    }

    /** How many questions have an answer. */
    public long answeredCount() {
        return answered.stream().filter(Boolean::booleanValue).count();
    }
}
