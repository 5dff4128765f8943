package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question with its key. Each kind reads its own form fields, grades its own responses and explains itself after
 * the attempt. Texts are plain text; the key must not leave the server before the attempt has ended.
 */
public sealed interface Question
        permits SingleChoice, MultipleChoice, TrueFalse, ShortAnswer, Numeric, Matching, Ordering {

    /** The kind. */
    QuestionKind kind();

    /** What is asked. */
    String stem();

    /** What everybody should learn from the question, shown after the attempt. */
    String generalFeedback();

    /** What can be chosen, assigned or put in order; in the author's order, which may be the key. */
    List<Part> parts();

    /** Left sides of a matching question; empty for other kinds. */
    default List<Part> prompts() {
        return List.of();
    }

    /** How the parts may be laid out for one person. */
    Layout layout();

    /**
     * The response in the fields of a submitted form, by the names {@link Response} lists. Missing fields are an empty
     * response.
     *
     * @throws AnswerInvalidException when a field names a part this question does not have
     * @throws AnswerTooLongException when a typed answer is over the limit
     */
    Response read(Map<String, List<String>> fields);

    /** What can be told about a response before the end. */
    ResponseCheck check(Response response);

    /** What the response is worth; a response of another kind is unreadable. */
    Grade grade(Response response);

    /** The feedback text of a grade's key. */
    Optional<String> feedback(String key);

    /** The response line by line beside the key, in the given order of parts. */
    List<ReviewLine> review(Response response, List<Part> order);

    /** How parts may be laid out. */
    enum Layout {
        /** Always as written: true before false. */
        FIXED,
        /** As written or shuffled, as the quiz wants. */
        FREE,
        /** Always shuffled, because the written order is the key. */
        SHUFFLED
    }
}
