package vn.hocvuso.assessment.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gaps of a text are filled from one list of words. The list may hold words that fit nowhere.
 *
 * @param passage the text; its slots are the gaps
 * @param scoring any rule; each gap is worth the same
 */
public record GapMatch(
        String stem, Passage passage, List<Word> words, List<Gap> gaps, Scoring scoring, String generalFeedback)
        implements Question {

    /**
     * Something to put into a gap.
     *
     * @param uses in how many gaps it may stand; 0 for as many as one likes
     */
    public record Word(String id, String text, int uses) {}

    /**
     * A gap.
     *
     * @param words ids of the words that are right here, at least one; the first is shown as the key
     * @param feedback what to learn from it; may be empty
     */
    public record Gap(String id, List<String> words, String feedback) {

        public Gap {
            words = List.copyOf(words);
        }
    }

    public GapMatch {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
        Set<String> known = words.stream().map(Word::id).collect(Collectors.toSet());
        if (gaps.isEmpty()
                || words.size() < 2
                || known.size() != words.size()
                || words.stream().anyMatch(word -> word.uses < 0)
                || !passage.slots().equals(gaps.stream().map(Gap::id).toList())
                || gaps.stream().anyMatch(gap -> gap.words.isEmpty() || !known.containsAll(gap.words))) {
            throw new IllegalArgumentException(
                    "gap match needs its gaps in the order of the text, two words, and a right word for each gap");
        }
        if (fill(words, gaps, Map.of()).size() != gaps.size()) {
            throw new IllegalArgumentException("the words do not suffice to fill every gap rightly");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.GAP_MATCH;
    }

    /** The words. */
    @Override
    public List<Part> parts() {
        return words.stream().map(word -> new Part(word.id, word.text)).toList();
    }

    @Override
    public Layout layout() {
        return Layout.SHUFFLED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<String, String> given = FormFields.prefixed(
                Response.PAIR, fields, gaps.stream().map(Gap::id).toList());
        if (!given.values().stream().allMatch(id -> word(id).isPresent())) {
            throw new AnswerInvalidException();
        }
        return new Response.Pairs(given);
    }

    @Override
    public ResponseCheck check(Response response) {
        if (response.isEmpty()) {
            return ResponseCheck.EMPTY;
        }
        Map<String, String> given = FormFields.pairs(response);
        boolean isOverused = words.stream()
                .anyMatch(word -> word.uses > 0
                        && given.values().stream().filter(word.id::equals).count() > word.uses);
        return given.size() == gaps.size() && !isOverused ? ResponseCheck.COMPLETE : ResponseCheck.INCOMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Pairs given)) {
            return Grade.unreadable();
        }
        long right = rightGaps(given.rightOfLeft()).size();
        List<String> answered = gaps.stream()
                .map(Gap::id)
                .filter(given.rightOfLeft()::containsKey)
                .toList();
        return Grade.of(scoring.mark(right, answered.size() - right, gaps.size()), answered);
    }

    @Override
    public Response key() {
        return new Response.Pairs(fill(words, gaps, Map.of()));
    }

    @Override
    public Optional<String> feedback(String key) {
        return gaps.stream()
                .filter(gap -> gap.id.equals(key))
                .map(Gap::feedback)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        Map<String, String> given = FormFields.pairs(response);
        return QuestionView.of(this)
                .choices(order.stream()
                        .map(part -> new QuestionView.Choice(part.id(), part.text(), false, 0))
                        .toList())
                .passage(passage, slot -> order.stream()
                        .map(part -> new QuestionView.Choice(
                                part.id(), part.text(), part.id().equals(given.get(slot)), 0))
                        .toList())
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        Map<String, String> given = FormFields.pairs(response);
        Set<String> right = rightGaps(given);
        Map<String, String> stands = new HashMap<>(given);
        stands.keySet().retainAll(right);
        Map<String, String> full = fill(words, gaps, stands);
        return gaps.stream()
                .map(gap -> new ReviewLine(
                        Integer.toString(gaps.indexOf(gap) + 1),
                        word(given.getOrDefault(gap.id, "")).map(Word::text).orElse(""),
                        word(full.get(gap.id)).orElseThrow().text,
                        given.containsKey(gap.id),
                        right.contains(gap.id),
                        gap.feedback))
                .toList();
    }

    /** Gaps with a right word; a word that stands more often than it may counts only as often as it may. */
    private Set<String> rightGaps(Map<String, String> wordOfGap) {
        Map<String, Integer> used = new HashMap<>();
        Set<String> right = new HashSet<>();
        for (Gap gap : gaps) {
            String given = wordOfGap.getOrDefault(gap.id, "");
            if (gap.words.contains(given)) {
                int uses = word(given).orElseThrow().uses;
                if (used.merge(given, 1, Integer::sum) <= uses || uses == 0) {
                    right.add(gap.id);
                }
            }
        }
        return right;
    }

    /**
     * A word for each gap so that all are right; gaps that cannot get one are absent.
     *
     * @param begun words that stand rightly already; they stay where they can
     */
    private static Map<String, String> fill(List<Word> words, List<Gap> gaps, Map<String, String> begun) {
        Map<String, String> filled = new HashMap<>(begun);
        Map<String, Integer> uses = words.stream().collect(Collectors.toMap(Word::id, Word::uses));
        gaps.stream()
                .filter(gap -> !begun.containsKey(gap.id))
                .forEach(gap -> place(gap, gaps, uses, filled, new HashSet<>()));
        return filled;
    }

    /** Puts a free word into a gap, or moves others to another of their words (an augmenting path). */
    private static boolean place(
            Gap gap, List<Gap> gaps, Map<String, Integer> uses, Map<String, String> filled, Set<String> tried) {
        Optional<String> free = gap.words.stream()
                .filter(word ->
                        uses.get(word) == 0 || holders(word, gaps, filled).size() < uses.get(word))
                .findFirst();
        Optional<String> found = free.or(() -> gap.words.stream()
                .filter(tried::add)
                .filter(word -> holders(word, gaps, filled).stream()
                        .anyMatch(holder -> place(holder, gaps, uses, filled, tried)))
                .findFirst());
        found.ifPresent(word -> filled.put(gap.id, word));
        return found.isPresent();
    }

    private static List<Gap> holders(String word, List<Gap> gaps, Map<String, String> filled) {
        return gaps.stream().filter(gap -> word.equals(filled.get(gap.id))).toList();
    }

    private Optional<Word> word(String id) {
        return words.stream().filter(word -> word.id.equals(id)).findFirst();
    }
}
