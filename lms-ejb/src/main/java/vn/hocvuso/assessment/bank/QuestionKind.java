package vn.hocvuso.assessment.bank;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of question; the code is how stored questions and page fragments name their kind. The interactions of QTI
 * 3.0.1 they answer to stand beside them.
 */
public enum QuestionKind {
    /** choiceInteraction with one choice. */
    SINGLE_CHOICE("single-choice", ReviewShape.OPTIONS),
    /** choiceInteraction with several choices. */
    MULTIPLE_CHOICE("multiple-choice", ReviewShape.OPTIONS),
    /** choiceInteraction with two fixed choices. */
    TRUE_FALSE("true-false", ReviewShape.OPTIONS),
    /** textEntryInteraction. */
    SHORT_ANSWER("short-answer", ReviewShape.TYPED),
    /** textEntryInteraction with a number. */
    NUMERIC("numeric", ReviewShape.TYPED),
    /** matchInteraction, one to one. */
    MATCHING("matching", ReviewShape.LINES),
    /** orderInteraction. */
    ORDERING("ordering", ReviewShape.LINES),
    /** matchInteraction, a column for each row; with two columns and the rule KPRIM it is kprim. */
    MATRIX("matrix", ReviewShape.LINES),
    /** gapMatchInteraction. */
    GAP_MATCH("gap-match", ReviewShape.LINES),
    /** inlineChoiceInteraction, one or several in a text. */
    INLINE_CHOICE("inline-choice", ReviewShape.LINES),
    /** hottextInteraction. */
    HOT_TEXT("hot-text", ReviewShape.OPTIONS),
    /** hotspotInteraction. */
    HOT_SPOT("hot-spot", ReviewShape.OPTIONS),
    /** sliderInteraction. */
    SLIDER("slider", ReviewShape.TYPED);

    /** What the lines of {@link Question#review} are. */
    public enum ReviewShape {
        /** Everything that could be chosen. */
        OPTIONS,
        /** One line with what was typed. */
        TYPED,
        /** Everything that wants an answer of its own. */
        LINES
    }

    private final String code;
    private final ReviewShape shape;

    QuestionKind(String code, ReviewShape shape) {
        this.code = code;
        this.shape = shape;
    }

    /** The name in storage and in pages. */
    public String code() {
        return code;
    }

    /** What the lines of a review are. */
    public ReviewShape shape() {
        return shape;
    }

    /** The kind of that name. */
    public static Optional<QuestionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
