package vn.hocvuso.web.identity;

import java.io.Serializable;

/** What an officer says about the identity card just seen. */
public class CardForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean cardSeen;
    private String citizenId = "";

    public boolean isCardSeen() {
        return cardSeen;
    }

    public void setCardSeen(boolean cardSeen) {
        this.cardSeen = cardSeen;
    }

    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = citizenId == null ? "" : citizenId;
    }
}
