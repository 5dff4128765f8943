package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.ChangePassword;
import vn.hocvuso.identity.Confinement;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.ReturnAddress;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** Choosing another password; with a one-time password the first page after signing in. */
@Named("identityPassword")
@RequestScoped
public class PasswordPage {

    private static final int LEAST = 8;
    private static final int MOST = 200;
    private static final String ACCOUNT = "/identity/me";

    @Inject
    AccountService accounts;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    @Inject
    SentFields sent;

    @Size(max = MOST)
    private String present;

    private String chosen;
    private boolean oneTime;

    @PostConstruct
    void load() {
        oneTime = visit.getConfinement() == Confinement.NEW_PASSWORD;
    }

    /** Checks the present password and stores the chosen one. */
    public String change() {
        if (chosen.length() < LEAST || chosen.length() > MOST) {
            messages.errorAt("chosen", "identity", "password.message.short", LEAST);
            return null;
        }
        accounts.changePassword(new ChangePassword(present, chosen));
        messages.infoNext("identity", "password.message.changed");
        visit.goTo(ReturnAddress.safe(sent.one("back"), ACCOUNT));
        return null;
    }

    /** Whether the present password came from somebody else and lets in to this page only. */
    public boolean isOneTime() {
        return oneTime;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
