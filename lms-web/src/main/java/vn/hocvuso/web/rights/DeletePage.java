package vn.hocvuso.web.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.identity.MyData;
import vn.hocvuso.identity.MyDataQueries;
import vn.hocvuso.rights.DeletionQueries;
import vn.hocvuso.rights.DeletionRow;
import vn.hocvuso.rights.DeletionService;
import vn.hocvuso.rights.RequestDeletion;
import vn.hocvuso.rights.TermRow;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.Visit;

/** Asking for deletion, after reading what goes, what stays and when. */
@Named("rightsDelete")
@RequestScoped
public class DeletePage {

    private static final String FEATURE = "rights";

    @Inject
    DeletionQueries deletions;

    @Inject
    DeletionService service;

    @Inject
    MyDataQueries queries;

    @Inject
    Visit visit;

    @Inject
    FacesMessages messages;

    private final DeleteForm form = new DeleteForm();
    private MyData data;
    private TermRow term;
    private DeletionRow request;

    @PostConstruct
    void load() {
        data = queries.mine(visit.token());
        term = deletions.term();
        request = deletions.mine().orElse(null);
    }

    /** Asks for it; the account is closed. */
    public String ask() {
        if (!form.isDecided()) {
            messages.errorAt("decided", FEATURE, "delete.message.tick");
            return null;
        }
        service.request(new RequestDeletion(form.isDecided(), form.getPassword(), form.getGuardian()));
        messages.infoNext(FEATURE, "delete.message.asked");
        return "/identity/me?faces-redirect=true";
    }

    public DeleteForm getForm() {
        return form;
    }

    public MyData getData() {
        return data;
    }

    public TermRow getTerm() {
        return term;
    }

    /** The open request, or null. */
    public DeletionRow getRequest() {
        return request;
    }
}
