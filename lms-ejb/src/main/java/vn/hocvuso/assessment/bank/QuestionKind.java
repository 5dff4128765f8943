package vn.hocvuso.assessment.bank;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of question; the code is how stored questions name their kind. */
public enum QuestionKind {
    SINGLE_CHOICE("single-choice"),
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    SHORT_ANSWER("short-answer"),
    NUMERIC("numeric"),
    MATCHING("matching"),
    ORDERING("ordering");

    private final String code;

    QuestionKind(String code) {
        this.code = code;
    }

    /** The name in storage and in pages. */
    public String code() {
        return code;
    }

    /** The kind of that name. */
    public static Optional<QuestionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
