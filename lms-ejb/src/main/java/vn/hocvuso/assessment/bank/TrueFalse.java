package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement that is true or false. The texts of the two parts are their ids; pages say them in the reader's language.
 *
 * @param statementIsTrue the key
 */
public record TrueFalse(
        String stem,
        boolean statementIsTrue,
        String feedbackWhenWrong,
        String feedbackWhenRight,
        String generalFeedback)
        implements Question {

    public static final String TRUE = "true";
    public static final String FALSE = "false";

    private static final String WHEN_WRONG = "wrong";
    private static final String WHEN_RIGHT = "right";

    @Override
    public QuestionKind kind() {
        return QuestionKind.TRUE_FALSE;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(TRUE, TRUE), new Part(FALSE, FALSE));
    }

    @Override
    public Layout layout() {
        return Layout.FIXED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response.Chosen chosen = FormFields.chosen(fields, List.of(TRUE, FALSE));
        if (chosen.ids().size() > 1) {
            throw new AnswerInvalidException();
        }
        return chosen;
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
        if (!(response instanceof Response.Chosen chosen)
                || chosen.ids().size() != 1
                || !List.of(TRUE, FALSE).containsAll(chosen.ids())) {
            return Grade.unreadable();
        }
        boolean right = chosen.ids().get(0).equals(right());
        return Grade.of(right ? Fraction.ONE : Fraction.ZERO, List.of(right ? WHEN_RIGHT : WHEN_WRONG));
    }

    @Override
    public Response key() {
        return new Response.Chosen(List.of(right()));
    }

    @Override
    public Optional<String> feedback(String key) {
        String text =
                switch (key) {
                    case WHEN_RIGHT -> feedbackWhenRight;
                    case WHEN_WRONG -> feedbackWhenWrong;
                    default -> "";
                };
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        List<String> chosen = response instanceof Response.Chosen given ? given.ids() : List.of();
        return order.stream()
                .map(part -> {
                    boolean picked = chosen.contains(part.id());
                    boolean right = part.id().equals(right());
                    String feedback = right ? feedbackWhenRight : feedbackWhenWrong;
                    return new ReviewLine(part.text(), "", "", picked, right, picked ? feedback : "");
                })
                .toList();
    }

    private String right() {
        return statementIsTrue ? TRUE : FALSE;
    }
}
