package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;

/** The form of a question with several right options; without typed shares each right one earns the same. */
public class MultipleChoiceForm extends ScoredForm {

    private static final long serialVersionUID = 1L;
    private static final int OPTIONS = 4;

    MultipleChoiceForm() {
        super(Scoring.SHARES);
        begin(OPTIONS);
    }

    @Override
    void fill(Question question) {
        MultipleChoice choice = (MultipleChoice) question;
        scoring = choice.scoring().name();
        choice.options()
                .forEach(option -> rows.add(new RowForm(option.text(), option.right(), option.feedback())
                        .amount(
                                choice.scoring() == Scoring.SHARES && option.share() != 0
                                        ? Typed.percent(option.share())
                                        : "")));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        List<RowForm> typed = typed(2);
        List<RowForm> right = typed.stream().filter(RowForm::isRight).toList();
        if (right.isEmpty()) {
            throw new FormProblem("some-right");
        }
        boolean areShared = scoring(scoring) == Scoring.SHARES
                && typed.stream().anyMatch(row -> !row.getAmount().isBlank());
        List<MultipleChoice.Option> options = new ArrayList<>();
        long sum = 0;
        for (RowForm row : typed) {
            int share = areShared ? typedShare(row) : equalShare(row, right);
            sum += Math.max(share, 0);
            options.add(
                    new MultipleChoice.Option(ids.of("option", text(row)), row.getText(), share, row.getFeedback()));
        }
        // thirds are typed as 33,33
        if (areShared && Math.abs(sum - MultipleChoice.WHOLE) > MultipleChoice.WHOLE / 1000) {
            throw new FormProblem("shares-sum", Typed.percent((int) Math.min(sum, Integer.MAX_VALUE)));
        }
        return new MultipleChoice(stem, options, scoring(scoring), general);
    }

    private static int typedShare(RowForm row) {
        int share = row.getAmount().isBlank() ? 0 : Typed.share(row.getAmount());
        if (row.isRight() != share > 0) {
            throw new FormProblem("share-sign", row.getText());
        }
        return share;
    }

    private static int equalShare(RowForm row, List<RowForm> right) {
        return row.isRight()
                ? Typed.equalShare(right.indexOf(row), right.size())
                : -(MultipleChoice.WHOLE / right.size());
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule(scoring)));
        rows.forEach(row -> lines.add(line(
                row.isRight(),
                row.getText() + (row.getAmount().isEmpty() ? "" : " (" + row.getAmount() + " %)"),
                row.getFeedback())));
        return lines;
    }

    @Override
    public List<Scoring> getScorings() {
        return List.of(Scoring.SHARES, Scoring.ALL_OR_NOTHING, Scoring.RIGHT_MINUS_WRONG);
    }
}
