package vn.hocvuso.assessment.grading;

import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptRow;

/**
 * A task as a learner sees it.
 *
 * @param isOpen whether it can be begun
 * @param last the caller's last attempt
 */
public record MyTask(String quizCode, String title, boolean isOpen, Optional<AttemptRow> last) {

    /** What there is to do or to see. */
    public State state() {
        if (last.isEmpty()) {
            return State.NEW;
        }
        if (last.get().isOpen()) {
            return State.WORKING;
        }
        return last.get().isWaiting() ? State.WAITING : State.MARKED;
    }

    /** How far a learner is with a task. */
    public enum State {
        NEW,
        WORKING,
        WAITING,
        MARKED
    }
}
