package vn.hocvuso.web.grading;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.assessment.grading.GradingQueries;
import vn.hocvuso.assessment.grading.GradingService;
import vn.hocvuso.assessment.grading.WaitingQuestion;
import vn.hocvuso.assessment.grading.WorkFilter;
import vn.hocvuso.assessment.grading.WorkRow;
import vn.hocvuso.assessment.grading.WorkStatus;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.PagedModel;

/** The answers that wait to be marked, question by question and each in a list. */
@Named("gradingQueue")
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "grading";

    @Inject
    transient GradingQueries queries;

    @Inject
    transient GradingService service;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private WorkStatus status;
    private transient List<WaitingQuestion> questions = List.of();
    private transient PagedModel<WorkRow> rows;

    @PostConstruct
    void load() {
        String asked = request.getParameter("words");
        words = asked == null ? "" : asked.strip();
        status = Stream.of(getStatuses())
                .filter(one -> one.name().equals(request.getParameter("status")))
                .findFirst()
                .orElse(null);
        WorkFilter filter = new WorkFilter(words, Optional.ofNullable(status), "");
        questions = queries.questions();
        rows = new PagedModel<>(page -> queries.works(filter, page), WorkRow::id);
    }

    /** Takes up the answer to a question that waits longest. */
    public String begin(String question) {
        Optional<Long> next = service.claimNext(question);
        if (next.isEmpty()) {
            messages.infoNext(FEATURE, "queue.message.taken");
            return "/grading/queue?faces-redirect=true";
        }
        return AnswerPage.address(next.get());
    }

    /** Takes up one answer. */
    public String claim(long work) {
        service.claim(work);
        return AnswerPage.address(work);
    }

    /** The questions whose answers wait, the one that waits longest first. */
    public List<WaitingQuestion> getQuestions() {
        return questions;
    }

    public PagedModel<WorkRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }

    /** The state asked for, or null for all that wait. */
    public WorkStatus getStatus() {
        return status;
    }

    /** As {@link #setWords}. */
    public void setStatus(WorkStatus status) {
        this.status = status;
    }

    /** The states to choose from. */
    public final WorkStatus[] getStatuses() {
        return new WorkStatus[] {WorkStatus.WAITING, WorkStatus.HALF, WorkStatus.DISPUTED, WorkStatus.DONE};
    }
}
