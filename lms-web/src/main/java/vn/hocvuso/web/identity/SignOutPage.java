package vn.hocvuso.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.identity.SignInService;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Visit;

/** Leaving: this device forgets, the session is closed for every device that has its token. */
@Named("identitySignOut")
@RequestScoped
public class SignOutPage {

    @Inject
    SignInService signIns;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    /** Signs out and goes home. */
    public String leave() {
        signIns.signOut(visit.token());
        visit.signedOut();
        messages.infoNext("identity", "sign-out.message.done");
        return "/home?faces-redirect=true";
    }
}
