package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.identity.ConsentPurpose;
import vn.hocvuso.identity.ConsentService;
import vn.hocvuso.identity.DecideConsent;
import vn.hocvuso.identity.MyData;
import vn.hocvuso.identity.MyDataQueries;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Visit;

/** What one agreed to, taking it back after reading what follows, and agreeing again. */
@Named("identityConsent")
@RequestScoped
public class ConsentPage {

    private static final String FEATURE = "identity";
    private static final String ACCOUNT = "/identity/me?faces-redirect=true";

    @Inject
    MyDataQueries queries;

    @Inject
    ConsentService consents;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    private final ConsentForm form = new ConsentForm();
    private MyData data;

    @PostConstruct
    void load() {
        data = queries.mine(visit.token());
    }

    /** Takes it back. */
    public String withdraw() {
        if (!form.isDecided()) {
            messages.errorAt("decided", FEATURE, "consent.message.tick-withdraw");
            return null;
        }
        consents.withdraw(command(form.isDecided()));
        messages.infoNext(FEATURE, "consent.message.withdrawn");
        return ACCOUNT;
    }

    /** Agrees again. */
    public String giveAgain() {
        if (!form.isAgreed()) {
            messages.errorAt("agreed", FEATURE, "consent.message.tick-give");
            return null;
        }
        consents.giveAgain(command(form.isAgreed()));
        messages.infoNext(FEATURE, "consent.message.given");
        return ACCOUNT;
    }

    private DecideConsent command(boolean decided) {
        return new DecideConsent(ConsentPurpose.LEARNING_RECORD, decided, form.getGuardian());
    }

    public MyData getData() {
        return data;
    }

    public ConsentForm getForm() {
        return form;
    }
}
