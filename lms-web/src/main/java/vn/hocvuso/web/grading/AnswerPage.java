package vn.hocvuso.web.grading;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.Rubric;
import vn.hocvuso.assessment.grading.GivenMark;
import vn.hocvuso.assessment.grading.GradingQueries;
import vn.hocvuso.assessment.grading.GradingService;
import vn.hocvuso.assessment.grading.MarkAnswer;
import vn.hocvuso.assessment.grading.WorkSheet;
import vn.hocvuso.assessment.grading.WorkStatus;
import vn.hocvuso.web.shared.FacesMessages;

/** One answer, what it is marked by, and the mark. */
@Named("gradingAnswer")
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "grading";
    private static final String QUEUE = "/grading/queue?faces-redirect=true";

    @Inject
    transient GradingQueries queries;

    @Inject
    transient GradingService service;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private long id;
    private transient WorkSheet sheet;
    private final ArrayList<CriterionForm> criteria = new ArrayList<>();
    private String comment = "";

    /** A mark of the trail with its points line by line. */
    public record Line(GivenMark mark, List<Integer> points) {}

    @PostConstruct
    void load() {
        String asked = request.getParameter("id");
        id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        sheet = queries.sheet(id);
        marking().rubric().criteria().forEach(criterion -> criteria.add(new CriterionForm(criterion)));
    }

    static String address(long work) {
        return "/grading/answer?faces-redirect=true&id=" + work;
    }

    /** Keeps the answer for the caller. */
    public String claim() {
        service.claim(id);
        return address(id);
    }

    /** Gives it back without a mark. */
    public String release() {
        service.release(id);
        messages.infoNext(FEATURE, "answer.message.released");
        return QUEUE;
    }

    /** Stores the mark and takes up the next answer to the same question. */
    public String saveAndNext() {
        if (!save()) {
            return null;
        }
        return service.claimNext(sheet.questionCode()).map(AnswerPage::address).orElse(QUEUE);
    }

    /** Stores the mark and leads back to the queue. */
    public String saveAndEnd() {
        return save() ? QUEUE : null;
    }

    private boolean save() {
        Map<String, Integer> chosen = new HashMap<>();
        for (CriterionForm criterion : criteria) {
            if (criterion.getChosen() == null) {
                messages.error(FEATURE, "answer.message.open", criterion.getTitle());
            } else {
                chosen.put(criterion.getId(), criterion.getChosen());
            }
        }
        if (chosen.size() < criteria.size()) {
            return false;
        }
        WorkStatus status = service.mark(new MarkAnswer(id, chosen, comment));
        messages.infoNext(FEATURE, "answer.message.marked." + status);
        return true;
    }

    private Marking marking() {
        return sheet.question().marking().orElseThrow();
    }

    public WorkSheet getSheet() {
        return sheet;
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }

    /** For those who mark: an example, what to look out for. */
    public String getNotes() {
        return marking().notes();
    }

    public Rubric getRubric() {
        return marking().rubric();
    }

    /** What is told before the question; empty for one that stands alone. */
    public String getSituation() {
        return sheet.question().situation().map(told -> told.text()).orElse("");
    }

    /** The marks given so far, as far as they may be seen. */
    public List<Line> getMarks() {
        return sheet.marks().stream()
                .map(mark -> new Line(
                        mark,
                        getRubric().criteria().stream()
                                .map(criterion -> mark.points().getOrDefault(criterion.id(), 0))
                                .toList()))
                .toList();
    }

    /** Which mark the caller's would be: the first, the second, or the one that decides. */
    public String getPart() {
        return switch (sheet.status()) {
            case HALF -> "second";
            case DISPUTED -> "deciding";
            default -> marking().markers() > 1 ? "first" : "only";
        };
    }

    /** Whether the answer is free to be taken up. */
    public boolean isFree() {
        return sheet.status().isOpen()
                && !sheet.markable()
                && !sheet.isMarkedByMe()
                && Optional.ofNullable(sheet.keptUntil()).isEmpty();
    }

    /** Whether somebody else keeps it. */
    public boolean isKept() {
        return sheet.status().isOpen() && !sheet.markable() && sheet.keptUntil() != null;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment == null ? "" : comment.replace("\r\n", "\n");
    }
}
