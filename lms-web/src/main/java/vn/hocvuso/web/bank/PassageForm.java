package vn.hocvuso.web.bank;

import vn.hocvuso.assessment.bank.Scoring;

/** The form of a kind that asks in a text, with places in brackets. */
public abstract class PassageForm extends ScoredForm {

    private static final long serialVersionUID = 1L;

    /** The text as it is typed. */
    protected String passage = "";

    PassageForm(Scoring first) {
        super(first);
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = Typed.text(passage);
    }
}
