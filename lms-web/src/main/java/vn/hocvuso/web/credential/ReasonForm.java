package vn.hocvuso.web.credential;

import java.io.Serializable;

/** Why a record is returned or revoked. */
public class ReasonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String returnReason;
    private String revocationReason;

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public String getRevocationReason() {
        return revocationReason;
    }

    public void setRevocationReason(String revocationReason) {
        this.revocationReason = revocationReason;
    }
}
