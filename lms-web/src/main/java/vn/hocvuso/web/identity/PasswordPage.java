package vn.hocvuso.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.ChangePassword;
import vn.hocvuso.web.shared.FacesMessages;

/** Choosing another password. */
@Named("identityPassword")
@RequestScoped
public class PasswordPage {

    private static final int LEAST = 8;
    private static final int MOST = 200;

    @Inject
    AccountService accounts;

    @Inject
    FacesMessages messages;

    @Size(max = MOST)
    private String present;

    private String chosen;

    /** Checks the present password and stores the chosen one. */
    public String change() {
        if (chosen.length() < LEAST || chosen.length() > MOST) {
            messages.errorAt("chosen", "identity", "password.message.short", LEAST);
            return null;
        }
        accounts.changePassword(new ChangePassword(present, chosen));
        messages.infoNext("identity", "password.message.changed");
        return "/identity/me?faces-redirect=true";
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
