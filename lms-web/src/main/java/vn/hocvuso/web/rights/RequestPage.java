package vn.hocvuso.web.rights;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.rights.CarryOutDeletion;
import vn.hocvuso.rights.DeletionQueries;
import vn.hocvuso.rights.DeletionRow;
import vn.hocvuso.rights.DeletionService;
import vn.hocvuso.rights.DeletionStatus;
import vn.hocvuso.web.shared.FacesMessages;

/** One deletion request and what an administrator may do about it. The version seen travels with the view. */
@Named("rightsRequest")
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "rights";

    @Inject
    transient DeletionQueries deletions;

    @Inject
    transient DeletionService service;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient Clock clock;

    @Inject
    transient HttpServletRequest request;

    private transient DeletionRow row;
    private boolean planned;
    private boolean wantedAtOnce;

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        row = deletions.request(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        planned =
                !LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE).isBefore(row.plannedOn());
    }

    /** Erases the person. */
    public String carryOut() {
        service.carryOut(new CarryOutDeletion(row.id(), row.version(), wantedAtOnce));
        messages.infoNext(FEATURE, "request.message.carried-out");
        return here();
    }

    /** The person does not want it any more. */
    public String cancel() {
        service.cancel(row.id());
        messages.infoNext(FEATURE, "request.message.cancelled");
        return here();
    }

    private String here() {
        return "/rights/request?faces-redirect=true&id=" + row.id();
    }

    public DeletionRow getRow() {
        return row;
    }

    public boolean isOpen() {
        return row.status() == DeletionStatus.OPEN;
    }

    /** Whether the days to think it over are gone. */
    public boolean isPlanned() {
        return planned;
    }

    public boolean isWantedAtOnce() {
        return wantedAtOnce;
    }

    public void setWantedAtOnce(boolean wantedAtOnce) {
        this.wantedAtOnce = wantedAtOnce;
    }
}
