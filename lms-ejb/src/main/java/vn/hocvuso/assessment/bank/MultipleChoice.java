package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several options are right.
 *
 * @param scoring {@link Scoring#SHARES}: each chosen option adds or takes its share, and the sum is at least zero; with
 *     {@link Scoring#ALL_OR_NOTHING} and {@link Scoring#RIGHT_MINUS_WRONG} a share only tells right from wrong
 */
public record MultipleChoice(String stem, List<Option> options, Scoring scoring, String generalFeedback)
        implements Question {

    /** Shares are whole numbers of 0.00001 percent: 100 % is this number. */
    public static final int WHOLE = 10_000_000;

    /** By how much the positive shares may miss the whole (0.1 %), for thirds written as 33.33 %. */
    static final int ROUNDING = 10_000;

    /**
     * One option.
     *
     * @param share of {@link #WHOLE}; positive for right options, zero or negative for wrong ones
     * @param feedback why it is right or wrong
     */
    public record Option(String id, String text, int share, String feedback) {

        /** Whether it belongs to the key. */
        public boolean right() {
            return share > 0;
        }
    }

    public MultipleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().noneMatch(Option::right) || scoring == Scoring.KPRIM) {
            throw new IllegalArgumentException("multiple choice needs two options and a right one, and is not kprim");
        }
        if (scoring == Scoring.SHARES && Math.abs(positive(options) - WHOLE) > ROUNDING) {
            throw new IllegalArgumentException("positive shares must sum to the whole");
        }
    }

    /** A question in which each option has its share. */
    public MultipleChoice(String stem, List<Option> options, String generalFeedback) {
        this(stem, options, Scoring.SHARES, generalFeedback);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MULTIPLE_CHOICE;
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
        return FormFields.chosen(fields, options.stream().map(Option::id).toList());
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
        if (!(response instanceof Response.Chosen chosen) || !known(chosen.ids())) {
            return Grade.unreadable();
        }
        return Grade.of(mark(chosen.ids()), chosen.ids());
    }

    private Fraction mark(List<String> ids) {
        List<Option> chosen =
                options.stream().filter(option -> ids.contains(option.id)).toList();
        if (scoring == Scoring.SHARES) {
            long sum = chosen.stream().mapToLong(Option::share).sum();
            return Fraction.of(Math.max(sum, 0), positive(options));
        }
        long right = chosen.stream().filter(Option::right).count();
        return scoring.mark(
                right,
                chosen.size() - right,
                options.stream().filter(Option::right).count());
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
                    return new ReviewLine(option.text, "", "", picked, option.right(), picked ? option.feedback : "");
                })
                .toList();
    }

    private static long positive(List<Option> options) {
        return options.stream().mapToLong(option -> Math.max(option.share, 0)).sum();
    }

    private boolean known(List<String> ids) {
        return ids.stream().allMatch(id -> option(id).isPresent());
    }

    private Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id.equals(id)).findFirst();
    }
}
