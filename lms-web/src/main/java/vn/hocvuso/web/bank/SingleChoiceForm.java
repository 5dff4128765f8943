package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.SingleChoice;

/** The form of a question with one right option. */
public class SingleChoiceForm extends KindForm {

    private static final long serialVersionUID = 1L;
    private static final int OPTIONS = 4;

    SingleChoiceForm() {
        begin(OPTIONS);
    }

    @Override
    void fill(Question question) {
        ((SingleChoice) question)
                .options()
                .forEach(option -> rows.add(new RowForm(option.text(), option.right(), option.feedback())));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        List<RowForm> typed = typed(2);
        if (typed.stream().filter(RowForm::isRight).count() != 1) {
            throw new FormProblem("one-right");
        }
        List<SingleChoice.Option> options = new ArrayList<>();
        typed.forEach(row -> options.add(
                new SingleChoice.Option(ids.of("option", text(row)), row.getText(), row.isRight(), row.getFeedback())));
        return new SingleChoice(stem, options, general);
    }

    @Override
    List<String> lines() {
        return each(rows, row -> line(row.isRight(), row.getText(), row.getFeedback()));
    }
}
