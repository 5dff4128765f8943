package vn.hocvuso.assessment.attempt;

import java.util.Objects;
import vn.hocvuso.assessment.quiz.Assistance;

/**
 * Begins an attempt of the calling person, or finds the open one.
 *
 * @param helper who operates the device when the assistance says so
 */
public record StartAttempt(String quizCode, Assistance assistance, Helper helper) {

    public StartAttempt {
        Objects.requireNonNull(quizCode);
        Objects.requireNonNull(assistance);
        Objects.requireNonNull(helper);
    }

    /** Without help. */
    public static StartAttempt alone(String quizCode) {
        return new StartAttempt(quizCode, Assistance.INDEPENDENT, Helper.NONE);
    }
}
