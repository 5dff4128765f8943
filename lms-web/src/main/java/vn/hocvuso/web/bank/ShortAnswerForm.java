package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.ShortAnswer;

/** The form of a question answered by a word or a few. */
public class ShortAnswerForm extends KindForm {

    private static final long serialVersionUID = 1L;
    private static final int VARIANTS = 2;
    private static final String ALL = "100";

    private boolean diacriticsOptional = true;
    private boolean caseMatters;

    ShortAnswerForm() {
        begin(VARIANTS);
    }

    @Override
    void fill(Question question) {
        ShortAnswer answer = (ShortAnswer) question;
        diacriticsOptional = answer.diacriticsOptional();
        caseMatters = answer.caseMatters();
        answer.variants()
                .forEach(variant -> rows.add(
                        new RowForm(variant.text(), true, variant.feedback()).amount(Typed.percent(variant.share()))));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        List<ShortAnswer.Variant> variants = new ArrayList<>();
        for (RowForm row : typed(1)) {
            int share = Typed.share(row.getAmount().isBlank() ? ALL : row.getAmount());
            if (share < 0) {
                throw new FormProblem("share", row.getAmount());
            }
            variants.add(
                    new ShortAnswer.Variant(ids.of("variant", text(row)), row.getText(), share, row.getFeedback()));
        }
        if (variants.stream().noneMatch(variant -> variant.share() == MultipleChoice.WHOLE)) {
            throw new FormProblem("whole-variant");
        }
        return new ShortAnswer(stem, variants, diacriticsOptional, caseMatters, general);
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(true, row.getText() + " (" + row.getAmount() + " %)", row.getFeedback())));
        lines.add(said("question.compare." + (diacriticsOptional ? "diacritics-optional" : "diacritics-needed")));
        lines.add(said("question.compare." + (caseMatters ? "case-matters" : "case-free")));
        return lines;
    }

    public boolean isDiacriticsOptional() {
        return diacriticsOptional;
    }

    public void setDiacriticsOptional(boolean diacriticsOptional) {
        this.diacriticsOptional = diacriticsOptional;
    }

    public boolean isCaseMatters() {
        return caseMatters;
    }

    public void setCaseMatters(boolean caseMatters) {
        this.caseMatters = caseMatters;
    }
}
