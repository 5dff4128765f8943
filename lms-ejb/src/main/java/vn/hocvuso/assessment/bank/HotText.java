package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In a text some words can be marked, and the right ones are.
 *
 * @param passage the text; its slots are the words that can be marked
 * @param scoring {@link Scoring#RIGHT_MINUS_WRONG} or {@link Scoring#ALL_OR_NOTHING}: with any other rule it would pay to
 *     mark everything
 */
public record HotText(String stem, Passage passage, List<Word> words, Scoring scoring, String generalFeedback)
        implements Question {

    /**
     * A word, or a few, that can be marked.
     *
     * @param right whether it belongs to the key
     * @param feedback for whoever marked it; may be empty
     */
    public record Word(String id, String text, boolean right, String feedback) {}

    public HotText {
        words = List.copyOf(words);
        if (words.size() < 2
                || words.stream().noneMatch(Word::right)
                || words.stream().anyMatch(word -> word.text.isBlank())
                || !passage.slots().equals(words.stream().map(Word::id).toList())) {
            throw new IllegalArgumentException(
                    "hot text needs two words in the order of the text, and one of them right");
        }
        if (scoring != Scoring.RIGHT_MINUS_WRONG && scoring != Scoring.ALL_OR_NOTHING) {
            throw new IllegalArgumentException("hot text is not scored by " + scoring);
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.HOT_TEXT;
    }

    @Override
    public List<Part> parts() {
        return words.stream().map(word -> new Part(word.id, word.text)).toList();
    }

    @Override
    public Layout layout() {
        return Layout.FIXED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        return FormFields.chosen(fields, ids());
    }

    @Override
    public ResponseCheck check(Response response) {
        return response.isEmpty() ? ResponseCheck.EMPTY : ResponseCheck.COMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        return ChosenSet.grade(response, ids(), Set.copyOf(rightIds()), scoring);
    }

    @Override
    public Response key() {
        return new Response.Chosen(rightIds());
    }

    @Override
    public Optional<String> feedback(String key) {
        return word(key).map(Word::feedback).filter(text -> !text.isEmpty());
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        List<String> chosen = FormFields.chosen(response);
        Map<String, Word> wordOfId = words.stream().collect(Collectors.toMap(Word::id, word -> word));
        return QuestionView.of(this)
                .passage(
                        passage,
                        id -> List.of(new QuestionView.Choice(id, wordOfId.get(id).text, chosen.contains(id), 0)))
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        List<String> chosen = FormFields.chosen(response);
        return words.stream()
                .map(word -> {
                    boolean picked = chosen.contains(word.id);
                    return new ReviewLine(word.text, "", "", picked, word.right, picked ? word.feedback : "");
                })
                .toList();
    }

    private Optional<Word> word(String id) {
        return words.stream().filter(word -> word.id.equals(id)).findFirst();
    }

    private List<String> ids() {
        return words.stream().map(Word::id).toList();
    }

    private List<String> rightIds() {
        return words.stream().filter(Word::right).map(Word::id).toList();
    }
}
