package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.assessment.exam.ExamFilter;
import vn.hocvuso.assessment.exam.ExamQueries;
import vn.hocvuso.assessment.exam.ExamRow;
import vn.hocvuso.assessment.exam.ExamStatus;
import vn.hocvuso.web.shared.PagedModel;

/** The exams that staff plan or watch over. */
@Named("assessmentExams")
@ViewScoped
public class ExamsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExamQueries exams;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private ExamStatus status;
    private transient PagedModel<ExamRow> rows;

    @PostConstruct
    void load() {
        String asked = request.getParameter("words");
        words = asked == null ? "" : asked.strip();
        status = Stream.of(ExamStatus.values())
                .filter(one -> one.name().equals(request.getParameter("status")))
                .findFirst()
                .orElse(null);
        ExamFilter filter = new ExamFilter(words, Optional.ofNullable(status));
        rows = new PagedModel<>(page -> exams.exams(filter, page), ExamRow::id);
    }

    public PagedModel<ExamRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }

    /** The state asked for, or null. */
    public ExamStatus getStatus() {
        return status;
    }

    /** As {@link #setWords}. */
    public void setStatus(ExamStatus status) {
        this.status = status;
    }

    public ExamStatus[] getStatuses() {
        return ExamStatus.values();
    }
}
