package vn.hocvuso.web.bank;

import java.util.List;
import vn.hocvuso.assessment.bank.Scoring;

/** The form of a kind whose points follow a rule that its author chooses. */
public abstract class ScoredForm extends KindForm {

    private static final long serialVersionUID = 1L;

    /** Name of the rule. */
    protected String scoring;

    ScoredForm(Scoring first) {
        scoring = first.name();
    }

    public String getScoring() {
        return scoring;
    }

    public void setScoring(String scoring) {
        this.scoring = scoring;
    }

    /** The rules there are for it. */
    public List<Scoring> getScorings() {
        return List.of(Scoring.values());
    }
}
