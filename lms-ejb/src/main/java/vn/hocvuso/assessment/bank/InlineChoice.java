package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text in which each gap has its own short list to choose from (cloze).
 *
 * @param passage the text; its slots are the lists
 * @param scoring any rule; each list is worth the same
 */
public record InlineChoice(String stem, Passage passage, List<Slot> slots, Scoring scoring, String generalFeedback)
        implements Question {

    /** A list in the text. */
    public record Slot(String id, List<Option> options) {

        public Slot {
            options = List.copyOf(options);
            if (options.size() < 2 || options.stream().noneMatch(Option::right)) {
                throw new IllegalArgumentException("a list needs two options and a right one");
            }
        }

        private Option key() {
            return options.stream().filter(Option::right).findFirst().orElseThrow();
        }
    }

    /**
     * One option.
     *
     * @param id unique within the question
     * @param feedback why it is right or wrong
     */
    public record Option(String id, String text, boolean right, String feedback) {}

    public InlineChoice {
        slots = List.copyOf(slots);
        List<String> options = slots.stream()
                .flatMap(slot -> slot.options.stream())
                .map(Option::id)
                .toList();
        if (slots.isEmpty()
                || !passage.slots().equals(slots.stream().map(Slot::id).toList())
                || options.stream().distinct().count() != options.size()) {
            throw new IllegalArgumentException(
                    "inline choice needs its lists in the order of the text, and ids that differ");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.INLINE_CHOICE;
    }

    /** The options of all lists. */
    @Override
    public List<Part> parts() {
        return slots.stream()
                .flatMap(slot -> slot.options.stream())
                .map(option -> new Part(option.id, option.text))
                .toList();
    }

    @Override
    public Layout layout() {
        return Layout.FREE;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<String, String> given = FormFields.prefixed(
                Response.PAIR, fields, slots.stream().map(Slot::id).toList());
        if (!slots.stream()
                .allMatch(slot ->
                        !given.containsKey(slot.id) || option(slot, given).isPresent())) {
            throw new AnswerInvalidException();
        }
        return new Response.Pairs(given);
    }

    @Override
    public ResponseCheck check(Response response) {
        if (response.isEmpty()) {
            return ResponseCheck.EMPTY;
        }
        return FormFields.pairs(response).size() == slots.size() ? ResponseCheck.COMPLETE : ResponseCheck.INCOMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Pairs given)) {
            return Grade.unreadable();
        }
        List<Option> chosen = slots.stream()
                .map(slot -> option(slot, given.rightOfLeft()))
                .flatMap(Optional::stream)
                .toList();
        long right = chosen.stream().filter(Option::right).count();
        return Grade.of(
                scoring.mark(right, chosen.size() - right, slots.size()),
                chosen.stream().map(Option::id).toList());
    }

    @Override
    public Response key() {
        return new Response.Pairs(slots.stream().collect(Collectors.toMap(Slot::id, slot -> slot.key().id)));
    }

    @Override
    public Optional<String> feedback(String key) {
        return slots.stream()
                .flatMap(slot -> slot.options.stream())
                .filter(option -> option.id.equals(key))
                .map(Option::feedback)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        Map<String, String> given = FormFields.pairs(response);
        Map<String, Slot> slotOfId = slots.stream().collect(Collectors.toMap(Slot::id, Function.identity()));
        return QuestionView.of(this)
                .passage(passage, id -> order.stream()
                        .filter(part ->
                                slotOfId.get(id).options.stream().anyMatch(option -> option.id.equals(part.id())))
                        .map(part -> new QuestionView.Choice(
                                part.id(), part.text(), part.id().equals(given.get(id)), 0))
                        .toList())
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        Map<String, String> given = FormFields.pairs(response);
        return slots.stream()
                .map(slot -> {
                    Optional<Option> chosen = option(slot, given);
                    return new ReviewLine(
                            Integer.toString(slots.indexOf(slot) + 1),
                            chosen.map(Option::text).orElse(""),
                            slot.key().text,
                            chosen.isPresent(),
                            chosen.filter(Option::right).isPresent(),
                            chosen.map(Option::feedback).orElse(""));
                })
                .toList();
    }

    private static Optional<Option> option(Slot slot, Map<String, String> given) {
        return slot.options.stream()
                .filter(option -> option.id.equals(given.get(slot.id)))
                .findFirst();
    }
}
