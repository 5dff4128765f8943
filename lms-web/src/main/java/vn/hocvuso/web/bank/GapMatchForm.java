package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.GapMatch;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;

/**
 * The form of a text whose gaps are filled from one list: in the brackets stand the words that are right there, with a
 * bar between them. Its lines are the words of the list with how often each may be used, those of the text first; beside
 * them what to learn from each gap.
 */
public class GapMatchForm extends PassageForm {

    private static final long serialVersionUID = 1L;
    private static final String BAR = " | ";

    private final List<RowForm> gaps = new ArrayList<>();

    GapMatchForm() {
        super(Scoring.SHARES);
    }

    @Override
    void fill(Question question) {
        GapMatch match = (GapMatch) question;
        scoring = match.scoring().name();
        Map<String, String> textOfWord =
                match.words().stream().collect(Collectors.toMap(GapMatch.Word::id, GapMatch.Word::text));
        passage = PassageText.write(match.passage(), id -> match.gaps().stream()
                .filter(gap -> gap.id().equals(id))
                .flatMap(gap -> gap.words().stream())
                .map(textOfWord::get)
                .collect(Collectors.joining(BAR)));
        match.words().forEach(word -> rows.add(RowForm.of(word.text(), "").amount(Integer.toString(word.uses()))));
        match.gaps()
                .forEach(gap -> gaps.add(new RowForm(
                        gap.words().stream().map(textOfWord::get).collect(Collectors.joining(BAR)),
                        true,
                        gap.feedback())));
    }

    @Override
    void follow() {
        List<String> places = PassageText.of(passage).places();
        for (String place : places) {
            for (String word : words(place)) {
                if (rows.stream().noneMatch(row -> row.getText().equals(word))) {
                    rows.add(RowForm.of(word, "").amount("1"));
                }
            }
        }
        while (gaps.size() > places.size()) {
            gaps.remove(gaps.size() - 1);
        }
        while (gaps.size() < places.size()) {
            gaps.add(new RowForm());
        }
        for (int i = 0; i < places.size(); i++) {
            gaps.get(i).setText(String.join(BAR, words(places.get(i))));
        }
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        follow();
        PassageText text = PassageText.of(passage);
        if (text.places().isEmpty()
                || text.places().stream().anyMatch(place -> words(place).isEmpty())) {
            throw new FormProblem("places");
        }
        List<RowForm> typed = typed(2);
        MatchingForm.requireDifferent(typed, RowForm::getText);
        Map<String, String> idOfWord = new LinkedHashMap<>();
        List<GapMatch.Word> words = new ArrayList<>();
        for (RowForm row : typed) {
            idOfWord.put(text(row), ids.of("word", row.getText()));
            int uses = row.getAmount().isBlank() ? 1 : Typed.count(row.getAmount());
            words.add(new GapMatch.Word(idOfWord.get(row.getText()), row.getText(), uses));
        }
        List<GapMatch.Gap> slots = new ArrayList<>();
        for (int i = 0; i < text.places().size(); i++) {
            slots.add(new GapMatch.Gap(
                    ids.of("gap", Integer.toString(i + 1)),
                    words(text.places().get(i)).stream().map(idOfWord::get).toList(),
                    gaps.get(i).getFeedback()));
        }
        try {
            return new GapMatch(
                    stem,
                    text.passage(slots.stream().map(GapMatch.Gap::id).toList()),
                    words,
                    slots,
                    scoring(scoring),
                    general);
        } catch (IllegalArgumentException tooFewWords) {
            throw new FormProblem("words-suffice");
        }
    }

    private static List<String> words(String place) {
        return Arrays.stream(place.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule(scoring), passage));
        rows.forEach(row -> lines.add(row.getText() + " × " + row.getAmount()));
        gaps.forEach(gap -> lines.add(line(true, gap.getText(), gap.getFeedback())));
        return lines;
    }

    /** What to learn from each gap. */
    public List<RowForm> getGaps() {
        return gaps;
    }
}
