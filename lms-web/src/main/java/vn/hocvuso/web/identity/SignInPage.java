package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import vn.hocvuso.identity.SignIn;
import vn.hocvuso.identity.SignInResult;
import vn.hocvuso.identity.SignInService;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.KeptPost;
import vn.hocvuso.web.shared.ReturnAddress;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.TagFunctions;
import vn.hocvuso.web.shared.Visit;

/** Signing in, and going back to where one came from, or to the form whose sign-in had ended. */
@Named("identitySignIn")
@RequestScoped
public class SignInPage {

    private static final String FEATURE = "identity";
    private static final String AFTERWARDS = "/start";

    @Inject
    SignInService signIns;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    @Inject
    SentFields sent;

    private String back = "";
    private KeptPost kept;
    private String loginName;
    private String password;

    @PostConstruct
    void load() {
        kept = visit.keptPost().or(this::carried).orElse(null);
        // the fields of a kept form are not this page's
        back = visit.keptPost().isPresent() ? "" : ReturnAddress.safe(sent.one("back"), "");
    }

    private Optional<KeptPost> carried() {
        String text = sent.one("kept");
        return text.isEmpty() ? Optional.empty() : KeptPost.unpacked(text, visit.seal());
    }

    /** Tries the password; a right one leads back, a wrong one stays here with the name still typed. */
    public String enter() {
        SignInResult result = signIns.signIn(new SignIn(loginName, password));
        switch (result.status()) {
            case WRONG -> messages.error(FEATURE, "sign-in.message.wrong");
            case RESTING -> messages.error(FEATURE, "sign-in.message.resting", TagFunctions.time(result.restsUntil()));
            default -> {
                visit.signedInWith(result.token());
                return afterwards();
            }
        }
        return null;
    }

    private String afterwards() {
        if (kept != null) {
            visit.keep(kept);
            return "/WEB-INF/errors/resend.xhtml";
        }
        if (!back.isEmpty()) {
            visit.goTo(back);
            return null;
        }
        visit.goTo(AFTERWARDS);
        return null;
    }

    public String getBack() {
        return back;
    }

    /** The form that waits to be sent again, for a hidden field; empty when none does. */
    public String getKept() {
        return kept == null ? "" : kept.packed(visit.seal());
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
