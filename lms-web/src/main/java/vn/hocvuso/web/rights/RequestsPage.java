package vn.hocvuso.web.rights;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import vn.hocvuso.rights.DeletionQueries;
import vn.hocvuso.rights.DeletionRow;
import vn.hocvuso.rights.DeletionStatus;
import vn.hocvuso.web.shared.PagedModel;

/** The administrator's list of deletion requests, the most urgent first. */
@Named("rightsRequests")
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeletionQueries deletions;

    @Inject
    transient HttpServletRequest request;

    private DeletionStatus status;
    private transient PagedModel<DeletionRow> rows;

    @PostConstruct
    void load() {
        String asked = request.getParameter("status");
        status = Arrays.stream(DeletionStatus.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(DeletionStatus.OPEN);
        rows = new PagedModel<>(page -> deletions.requests(status, page), DeletionRow::id);
    }

    public PagedModel<DeletionRow> getRows() {
        return rows;
    }

    public DeletionStatus getStatus() {
        return status;
    }

    public DeletionStatus[] getStatuses() {
        return DeletionStatus.values();
    }
}
