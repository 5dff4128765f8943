package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.HotText;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;

/** The form of a text in which words are marked: those in brackets can be; its lines follow from the text. */
public class HotTextForm extends PassageForm {

    private static final long serialVersionUID = 1L;

    HotTextForm() {
        super(Scoring.RIGHT_MINUS_WRONG);
    }

    @Override
    void fill(Question question) {
        HotText text = (HotText) question;
        scoring = text.scoring().name();
        passage = PassageText.write(text.passage(), id -> text.words().stream()
                .filter(word -> word.id().equals(id))
                .map(HotText.Word::text)
                .findFirst()
                .orElseThrow());
        text.words().forEach(word -> rows.add(new RowForm(word.text(), word.right(), word.feedback())));
    }

    @Override
    void follow() {
        List<String> words = PassageText.of(passage).places();
        List<RowForm> before = new ArrayList<>(rows);
        rows.clear();
        for (String word : words) {
            RowForm known = before.stream()
                    .filter(row -> row.getText().equals(word))
                    .findFirst()
                    .orElseGet(() -> new RowForm(word, false, ""));
            before.remove(known);
            rows.add(known);
        }
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        follow();
        List<RowForm> typed = typed(2);
        if (typed.size() != rows.size()) {
            throw new FormProblem("row-empty");
        }
        if (typed.stream().noneMatch(RowForm::isRight)) {
            throw new FormProblem("some-right");
        }
        List<HotText.Word> words = new ArrayList<>();
        typed.forEach(row -> words.add(
                new HotText.Word(ids.of("word", text(row)), row.getText(), row.isRight(), row.getFeedback())));
        return new HotText(
                stem,
                PassageText.of(passage)
                        .passage(words.stream().map(HotText.Word::id).toList()),
                words,
                Scoring.valueOf(scoring),
                general);
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule(scoring), passage));
        rows.forEach(row -> lines.add(line(row.isRight(), row.getText(), row.getFeedback())));
        return lines;
    }

    @Override
    public List<Scoring> getScorings() {
        return List.of(Scoring.RIGHT_MINUS_WRONG, Scoring.ALL_OR_NOTHING);
    }
}
