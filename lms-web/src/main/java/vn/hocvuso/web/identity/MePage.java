package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.MyData;
import vn.hocvuso.identity.MyDataQueries;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.rights.DeletionQueries;
import vn.hocvuso.rights.DeletionRow;
import vn.hocvuso.rights.DeletionService;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Visit;

/** What is kept about oneself, how to have one's identity verified, and where to use one's rights. */
@Named("identityMe")
@RequestScoped
public class MePage {

    private static final String HERE = "/identity/me?faces-redirect=true";

    @Inject
    MyDataQueries queries;

    @Inject
    DeletionQueries deletions;

    @Inject
    DeletionService deletion;

    @Inject
    AccountService accounts;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    private MyData data;
    private DeletionRow request;

    @PostConstruct
    void load() {
        data = queries.mine(visit.token());
        request = deletions.mine().orElse(null);
    }

    /** Thinks better of the deletion. */
    public String cancelDeletion() {
        deletion.cancelMine();
        messages.infoNext("identity", "me.message.deletion-cancelled");
        return HERE;
    }

    /** Signs out every other device. */
    public String signOutElsewhere() {
        accounts.signOutElsewhere(visit.token());
        messages.infoNext("identity", "me.message.signed-out-elsewhere");
        return HERE;
    }

    public MyData getData() {
        return data;
    }

    public PersonCard getCard() {
        return data.card();
    }

    /** The open deletion request, or null. */
    public DeletionRow getRequest() {
        return request;
    }

    public boolean isVerified() {
        return data.card().identityLevel() != IdentityLevel.DECLARED;
    }

    /** Whether other devices are signed in. */
    public boolean isElsewhere() {
        return data.signIns().size() > 1;
    }
}
