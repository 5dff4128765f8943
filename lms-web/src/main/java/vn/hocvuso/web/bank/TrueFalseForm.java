package vn.hocvuso.web.bank;

import java.util.List;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.TrueFalse;

/** The form of a statement that is true or false. */
public class TrueFalseForm extends KindForm {

    private static final long serialVersionUID = 1L;

    private String truth = TrueFalse.TRUE;
    private String whenRight = "";
    private String whenWrong = "";

    @Override
    void fill(Question question) {
        TrueFalse statement = (TrueFalse) question;
        truth = statement.statementIsTrue() ? TrueFalse.TRUE : TrueFalse.FALSE;
        whenRight = statement.feedbackWhenRight();
        whenWrong = statement.feedbackWhenWrong();
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        return new TrueFalse(stem, truth.equals(TrueFalse.TRUE), whenWrong, whenRight, general);
    }

    @Override
    List<String> lines() {
        return List.of(said("question.text." + truth), "+ → " + whenRight, "– → " + whenWrong);
    }

    public String getTruth() {
        return truth;
    }

    public void setTruth(String truth) {
        this.truth = truth;
    }

    /** What it can be. */
    public List<String> getTruths() {
        return List.of(TrueFalse.TRUE, TrueFalse.FALSE);
    }

    public String getWhenRight() {
        return whenRight;
    }

    public void setWhenRight(String whenRight) {
        this.whenRight = Typed.text(whenRight);
    }

    public String getWhenWrong() {
        return whenWrong;
    }

    public void setWhenWrong(String whenWrong) {
        this.whenWrong = Typed.text(whenWrong);
    }
}
