package vn.hocvuso.web.identity;

import java.io.Serializable;

/** A decision about personal data, as ticked, and who decides for a child. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean decided;
    private boolean agreed;
    private String guardian = "";

    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian == null ? "" : guardian;
    }
}
