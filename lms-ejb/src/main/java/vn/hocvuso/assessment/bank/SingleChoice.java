package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One option is right. */
public record SingleChoice(String stem, List<Option> options, String generalFeedback) implements Question {

    /**
     * One option.
     *
     * @param right whether it is the key
     * @param feedback why it is right or wrong
     */
    public record Option(String id, String text, boolean right, String feedback) {}

    public SingleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().filter(Option::right).count() != 1) {
            throw new IllegalArgumentException("single choice needs at least two options and exactly one right one");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SINGLE_CHOICE;
    }

    @Override
    public List<Part> parts() {
        return options.stream().map(option -> new Part(option.id, option.text)).toList();
    }

    @Override
    public Layout layout() {
        return Layout.FREE;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response.Chosen chosen =
                FormFields.chosen(fields, options.stream().map(Option::id).toList());
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
        if (!(response instanceof Response.Chosen chosen) || chosen.ids().size() != 1) {
            return Grade.unreadable();
        }
        return option(chosen.ids().get(0))
                .map(option -> Grade.of(option.right ? Fraction.ONE : Fraction.ZERO, List.of(option.id)))
                .orElseGet(Grade::unreadable);
    }

    @Override
    public Response key() {
        return new Response.Chosen(
                options.stream().filter(Option::right).map(Option::id).toList());
    }

    @Override
    public Optional<String> feedback(String key) {
        return option(key).map(Option::feedback).filter(text -> !text.isEmpty());
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        List<String> chosen = response instanceof Response.Chosen given ? given.ids() : List.of();
        return order.stream()
                .map(part -> {
                    Option option = option(part.id()).orElseThrow();
                    boolean picked = chosen.contains(option.id);
                    return new ReviewLine(option.text, "", "", picked, option.right, picked ? option.feedback : "");
                })
                .toList();
    }

    private Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id.equals(id)).findFirst();
    }
}
