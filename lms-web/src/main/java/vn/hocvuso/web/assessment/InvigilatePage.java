package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.assessment.exam.GiveTime;
import vn.hocvuso.assessment.exam.InvigilationQueries;
import vn.hocvuso.assessment.exam.InvigilationService;
import vn.hocvuso.assessment.exam.ReopenSeat;
import vn.hocvuso.assessment.exam.SeatFilter;
import vn.hocvuso.assessment.exam.SeatRow;
import vn.hocvuso.assessment.exam.SeatState;
import vn.hocvuso.assessment.exam.WatchedExam;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.PagedModel;

/** Watching over an exam: who is in, not yet, stuck, finished; more time, going on. */
@Named("assessmentInvigilate")
@ViewScoped
public class InvigilatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "assessment";

    @Inject
    transient InvigilationQueries invigilation;

    @Inject
    transient InvigilationService service;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private String words;
    private SeatState state;
    private transient WatchedExam exam;
    private transient PagedModel<SeatRow> rows;
    private transient List<SeatRow> selected = List.of();
    private final SeatsForm form = new SeatsForm();

    /**
     * How many are in a state.
     *
     * @param isAsked whether only these are shown
     */
    public record Tile(SeatState state, long people, boolean isAsked) {}

    @PostConstruct
    void load() {
        String asked = request.getParameter("id");
        id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        String wanted = request.getParameter("words");
        words = wanted == null ? "" : wanted.strip();
        state = Stream.of(SeatState.values())
                .filter(one -> one.name().equals(request.getParameter("state")))
                .findFirst()
                .orElse(null);
        SeatFilter filter = new SeatFilter(words, Optional.ofNullable(state));
        refresh();
        rows = new PagedModel<>(page -> invigilation.seats(id, filter, page), SeatRow::id);
    }

    /** Reads anew how many are in which state; the table does so by itself. */
    public void refresh() {
        exam = invigilation.exam(id);
    }

    /** More time for those selected. */
    public String giveSelected() {
        return selected.isEmpty() ? nobody() : give(ids());
    }

    /** More time for everybody who has not finished. */
    public String giveAll() {
        return give(Set.of());
    }

    private String give(Set<Long> seats) {
        if (form.getMinutes() == null) {
            messages.errorAt("minutes", FEATURE, "invigilate.message.minutes");
            return null;
        }
        int given = service.giveTime(new GiveTime(id, seats, form.getMinutes()));
        messages.infoNext(FEATURE, "invigilate.message.given", form.getMinutes(), given);
        return here();
    }

    /** Lets those selected go on who have finished. */
    public String reopen() {
        if (form.getMinutes() == null) {
            messages.errorAt("minutes", FEATURE, "invigilate.message.minutes");
            return null;
        }
        if (form.getReason().isBlank()) {
            messages.errorAt("reason", FEATURE, "invigilate.message.reason");
            return null;
        }
        if (selected.size() != 1) {
            messages.error(FEATURE, "invigilate.message.one");
            return null;
        }
        service.reopen(new ReopenSeat(selected.get(0).id(), form.getMinutes(), form.getReason()));
        messages.infoNext(FEATURE, "invigilate.message.reopened", form.getMinutes());
        return here();
    }

    private String nobody() {
        messages.error(FEATURE, "exam.message.nobody-selected");
        return null;
    }

    private Set<Long> ids() {
        return selected.stream().map(SeatRow::id).collect(Collectors.toSet());
    }

    private String here() {
        return "/assessment/invigilate?faces-redirect=true&id=" + id + (state == null ? "" : "&state=" + state);
    }

    public WatchedExam getExam() {
        return exam;
    }

    /** The states with their people. */
    public List<Tile> getTiles() {
        return Stream.of(SeatState.values())
                .map(one -> new Tile(one, exam.counts().of(one), one == state))
                .toList();
    }

    public PagedModel<SeatRow> getRows() {
        return rows;
    }

    public List<SeatRow> getSelected() {
        return selected;
    }

    public void setSelected(List<SeatRow> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    public SeatsForm getForm() {
        return form;
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }

    /** The state asked for, or null. */
    public SeatState getState() {
        return state;
    }
}
