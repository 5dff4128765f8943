package vn.hocvuso.web.blueprint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.assessment.blueprint.BlueprintFilter;
import vn.hocvuso.assessment.blueprint.BlueprintQueries;
import vn.hocvuso.assessment.blueprint.BlueprintRow;
import vn.hocvuso.assessment.blueprint.BlueprintStatus;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.web.shared.PagedModel;

/** The blueprints of the caller's places. */
@Named("blueprintBlueprints")
@ViewScoped
public class BlueprintsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BlueprintQueries blueprints;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private BlueprintStatus status;
    private transient PagedModel<BlueprintRow> rows;

    @PostConstruct
    void load() {
        String asked = request.getParameter("words");
        words = asked == null ? "" : asked.strip();
        status = Stream.of(BlueprintStatus.values())
                .filter(one -> one.name().equals(request.getParameter("status")))
                .findFirst()
                .orElse(null);
        BlueprintFilter filter = new BlueprintFilter(words, Optional.ofNullable(status));
        rows = new PagedModel<>(page -> blueprints.find(filter, page), BlueprintRow::id);
    }

    public PagedModel<BlueprintRow> getRows() {
        return rows;
    }

    /** Whether the caller writes blueprints anywhere. */
    public boolean isWriter() {
        return caller.isPermitted("bank:write:" + SessionService.SOMEWHERE);
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }

    /** The state asked for, or null. */
    public BlueprintStatus getStatus() {
        return status;
    }

    /** As {@link #setWords}. */
    public void setStatus(BlueprintStatus status) {
        this.status = status;
    }

    public BlueprintStatus[] getStatuses() {
        return BlueprintStatus.values();
    }
}
