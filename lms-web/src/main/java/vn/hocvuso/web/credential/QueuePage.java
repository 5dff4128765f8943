package vn.hocvuso.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.CompletionRow;
import vn.hocvuso.credential.completion.CompletionService;
import vn.hocvuso.credential.completion.CompletionTotals;
import vn.hocvuso.credential.completion.ConfirmOutcome;
import vn.hocvuso.credential.completion.ConfirmRecords;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.PagedModel;
import vn.hocvuso.web.shared.SentFields;

/** The officer's list: find records, confirm many by one decision. */
@Named("credentialQueue")
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELECTION = "records_selection";

    @Inject
    transient CompletionQueries completions;

    @Inject
    transient CompletionService service;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient SentFields sent;

    private QueueFilterForm filter;
    private String query;
    private ConfirmForm form = new ConfirmForm();
    private transient PagedModel<CompletionRow> records;
    private transient List<CompletionRow> selected = List.of();
    private transient List<ConfirmOutcome> outcomes = List.of();
    private transient List<UnitOption> units;
    private CompletionTotals totals;
    private boolean confirming;

    @PostConstruct
    void load() {
        filter = QueueFilterForm.of(request::getParameter);
        query = request.getQueryString() == null ? "" : request.getQueryString();
        records = new PagedModel<>(page -> completions.queue(filter.filter(), page), CompletionRow::id);
        units = completions.units();
        totals = completions.totals(filter.filter());
        selected = chosenBefore();
    }

    private List<CompletionRow> chosenBefore() {
        List<Long> ids = Stream.of(sent.kept(SELECTION).split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(PageRequest.MAX_SIZE)
                .toList();
        return ids.isEmpty() ? List.of() : completions.rows(ids);
    }

    /** Asks for the decision, when something is selected. */
    public void openConfirm() {
        outcomes = List.of();
        confirming = !selected.isEmpty();
        if (!confirming) {
            messages.error("credential", "queue.message.nothing-selected");
        }
    }

    /** Closes the question; the selection stays. */
    public void cancelConfirm() {
        confirming = false;
    }

    /** Confirms what is selected, each record by itself. */
    public void confirm() {
        outcomes = service.confirm(new ConfirmRecords(
                selected.stream()
                        .map(row -> new ConfirmRecords.SeenRecord(row.id(), row.version()))
                        .toList(),
                form.getDecisionNumber(),
                form.getDecisionDate(),
                false));
        confirming = false;
        selected = List.of();
        totals = completions.totals(filter.filter());
    }

    /** How many of the outcomes are confirmations. */
    public long confirmed() {
        return outcomes.stream()
                .filter(outcome -> outcome.result() == ConfirmOutcome.Result.CONFIRMED)
                .count();
    }

    public PagedModel<CompletionRow> getRecords() {
        return records;
    }

    public List<CompletionRow> getSelected() {
        return selected;
    }

    public void setSelected(List<CompletionRow> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    public List<ConfirmOutcome> getOutcomes() {
        return outcomes;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public CompletionTotals getTotals() {
        return totals;
    }

    public QueueFilterForm getFilter() {
        return filter;
    }

    public ConfirmForm getForm() {
        return form;
    }

    public boolean isConfirming() {
        return confirming;
    }

    /** The query string of this list, for the file with the same rows. */
    public String getQuery() {
        return query;
    }

    public LearnerGroup[] getGroups() {
        return LearnerGroup.values();
    }

    public IdentityLevel[] getIdentityLevels() {
        return IdentityLevel.values();
    }

    public Assistance[] getAssistances() {
        return Assistance.values();
    }
}
