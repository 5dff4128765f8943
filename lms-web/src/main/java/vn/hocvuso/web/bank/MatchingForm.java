package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;

/** The form of a question in which each left side gets its right side. */
public class MatchingForm extends KindForm {

    private static final long serialVersionUID = 1L;
    private static final int PAIRS = 3;

    MatchingForm() {
        begin(PAIRS);
    }

    @Override
    void fill(Question question) {
        ((Matching) question).pairs().forEach(pair -> rows.add(RowForm.of(pair.left(), pair.right())));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        List<RowForm> typed = typed(PAIRS);
        requireDifferent(typed, RowForm::getText);
        requireDifferent(typed, RowForm::getOther);
        List<Matching.Pair> pairs = new ArrayList<>();
        for (RowForm row : typed) {
            if (row.getOther().isBlank()) {
                throw new FormProblem("row-empty");
            }
            pairs.add(new Matching.Pair(
                    ids.of("left", text(row)), row.getText(), ids.of("right", row.getOther()), row.getOther()));
        }
        return new Matching(stem, pairs, general);
    }

    static void requireDifferent(List<RowForm> rows, Function<RowForm, String> text) {
        if (rows.stream().map(text).distinct().count() != rows.size()) {
            throw new FormProblem("rows-different");
        }
    }

    @Override
    List<String> lines() {
        return each(rows, row -> row.getText() + " = " + row.getOther());
    }
}
