package vn.hocvuso.web.assessment;

import vn.hocvuso.assessment.attempt.Helper;
import vn.hocvuso.assessment.attempt.StartAttempt;
import vn.hocvuso.assessment.quiz.Assistance;

/** How much help there will be. */
public class StartForm {

    private Assistance assistance = Assistance.INDEPENDENT;
    private String helperName = "";
    private boolean helperConsent;

    StartAttempt command(String quizCode) {
        Helper helper =
                assistance == Assistance.HELPER_OPERATED ? new Helper(helperName, 0, helperConsent) : Helper.NONE;
        return new StartAttempt(quizCode, assistance, helper);
    }

    public Assistance getAssistance() {
        return assistance;
    }

    public void setAssistance(Assistance assistance) {
        this.assistance = assistance == null ? Assistance.INDEPENDENT : assistance;
    }

    public String getHelperName() {
        return helperName;
    }

    public void setHelperName(String helperName) {
        this.helperName = helperName == null ? "" : helperName.strip();
    }

    public boolean isHelperConsent() {
        return helperConsent;
    }

    public void setHelperConsent(boolean helperConsent) {
        this.helperConsent = helperConsent;
    }
}
