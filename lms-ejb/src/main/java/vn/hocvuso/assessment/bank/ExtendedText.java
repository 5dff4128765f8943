package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of some sentences is written and marked by people; nothing written earns nothing without anybody. How long it is
 * to be is a request: a longer or shorter text is taken, and it is the rubric that says what it is worth.
 *
 * @param guide how people mark it
 */
public record ExtendedText(String stem, Length length, Marking guide, String generalFeedback) implements Question {

    /**
     * How many words are asked for.
     *
     * @param least 0 for any
     * @param most 0 for any, else at least the least
     */
    public record Length(int least, int most) {

        /** As long as one likes. */
        public static final Length ANY = new Length(0, 0);

        public Length {
            if (least < 0 || most < 0 || (most > 0 && most < least)) {
                throw new IllegalArgumentException("words from " + least + " to " + most);
            }
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.EXTENDED_TEXT;
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public Layout layout() {
        return Layout.FIXED;
    }

    @Override
    public Optional<Marking> marking() {
        return Optional.of(guide);
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response.Typed typed = FormFields.typed(fields);
        // forms send line ends as two signs, scripts as one
        return new Response.Typed(typed.text().replace("\r\n", "\n"));
    }

    @Override
    public ResponseCheck check(Response response) {
        return response.isEmpty() ? ResponseCheck.EMPTY : ResponseCheck.COMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        return response instanceof Response.Typed ? Grade.waiting() : Grade.unreadable();
    }

    @Override
    public Response key() {
        return new Response.Typed(guide.notes());
    }

    @Override
    public Optional<String> feedback(String key) {
        return Optional.empty();
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        return QuestionView.of(this)
                .typed(response)
                .writing(new QuestionView.Writing(
                        length.least,
                        length.most,
                        guide.rubric().most(),
                        guide.rubric().criteria().stream()
                                .map(criterion -> new QuestionView.Criterion(criterion.title(), criterion.most()))
                                .toList()))
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        String given = FormFields.typed(response);
        return List.of(new ReviewLine("", given, "", !given.isBlank(), false, ""));
    }
}
