package vn.hocvuso.web.bank;

import java.io.Serializable;

/** One line of a question's form: an option, a variant, a pair, a row, a word, a unit; kinds use what they need. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String other = "";
    private String feedback = "";
    private String amount = "";
    private boolean right;

    /** An empty line. */
    public RowForm() {}

    RowForm(String text, boolean right, String feedback) {
        this.text = text;
        this.right = right;
        this.feedback = feedback;
    }

    static RowForm of(String text, String other) {
        RowForm row = new RowForm();
        row.text = text;
        row.other = other;
        return row;
    }

    RowForm amount(String typed) {
        amount = typed;
        return this;
    }

    RowForm other(String typed) {
        other = typed;
        return this;
    }

    /** Whether nothing is typed that would be lost. */
    boolean isBlank() {
        return text.isBlank() && other.isBlank() && feedback.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.text(text);
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = Typed.text(other);
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = Typed.text(feedback);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = Typed.text(amount);
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }
}
