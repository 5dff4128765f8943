package vn.hocvuso.web.credential;

import java.io.Serializable;
import java.time.LocalDate;

/** The decision by which records are confirmed. */
public class ConfirmForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String decisionNumber;
    private LocalDate decisionDate;
    private boolean assistanceAccepted;

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public boolean isAssistanceAccepted() {
        return assistanceAccepted;
    }

    public void setAssistanceAccepted(boolean assistanceAccepted) {
        this.assistanceAccepted = assistanceAccepted;
    }
}
