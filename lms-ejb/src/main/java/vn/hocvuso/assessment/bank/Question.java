package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * One question with its key. Each kind reads its own form fields, grades its own responses and explains itself after
 * the attempt. Texts are plain text; the key must not leave the server before the attempt has ended.
 */
public sealed interface Question
        permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                ShortAnswer,
                Numeric,
                Matching,
                Ordering,
                Matrix,
                GapMatch,
                InlineChoice,
                HotText,
                HotSpot,
                Slider,
                Parametrised,
                Situated {

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

    /** What the question is about, told before it is asked; empty for a question that stands alone. */
    default Optional<Situation> situation() {
        return Optional.empty();
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

    /** Numbers for one person's copy of the question, by name; none unless it is {@link Parametrised}. */
    default Map<String, String> draw(Random random) {
        return Map.of();
    }

    /** The copy of the question with these drawn numbers. Everything else of an attempt is asked of the copy. */
    default Question with(Map<String, String> values) {
        return this;
    }

    /** The question itself, one of a kind: without a situation around it, and with the lowest of numbers to be drawn. */
    default Question bare() {
        return this;
    }

    /** What can be told about a response before the end. */
    ResponseCheck check(Response response);

    /** What the response is worth; a response of another kind is unreadable. */
    Grade grade(Response response);

    /** A response that earns the whole mark. */
    Response key();

    /** The feedback text of a grade's key. */
    Optional<String> feedback(String key);

    /** The question as it is shown while it is answered, in the given order of parts and with what was answered so far. */
    default QuestionView view(Response response, List<Part> order) {
        List<String> chosen = FormFields.chosen(response);
        Map<String, String> pairs = FormFields.pairs(response);
        Map<String, Integer> places = response instanceof Response.Ranks given ? given.placeOfItem() : Map.of();
        return QuestionView.of(this)
                .choices(order.stream()
                        .map(part -> new QuestionView.Choice(
                                part.id(), part.text(), chosen.contains(part.id()), places.getOrDefault(part.id(), 0)))
                        .toList())
                .prompts(prompts().stream()
                        .map(prompt -> new QuestionView.Prompt(
                                prompt.id(), prompt.text(), pairs.getOrDefault(prompt.id(), "")))
                        .toList())
                .typed(response)
                .view();
    }

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
