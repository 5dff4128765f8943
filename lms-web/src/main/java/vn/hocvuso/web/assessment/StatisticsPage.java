package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import vn.hocvuso.assessment.statistics.QuizList;
import vn.hocvuso.assessment.statistics.QuizRow;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.assessment.statistics.StatisticsQueries;
import vn.hocvuso.web.shared.PagedModel;

/** The quizzes that were taken, with their key figures. */
@Named("assessmentStatistics")
@ViewScoped
public class StatisticsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatisticsQueries statistics;

    @Inject
    transient HttpServletRequest request;

    private String words;
    private transient PagedModel<QuizRow> quizzes;

    @PostConstruct
    void load() {
        String asked = request.getParameter("words");
        words = asked == null ? "" : asked.strip();
        QuizList taken = statistics.quizzes(words);
        quizzes = new PagedModel<>(taken::page, QuizRow::code);
    }

    public PagedModel<QuizRow> getQuizzes() {
        return quizzes;
    }

    /** Fewer attempts are not broken down. */
    public int getLeast() {
        return QuizStatistics.LEAST_ATTEMPTS;
    }

    public String getWords() {
        return words;
    }

    /** The form is sent by GET: what is asked for comes with the address. */
    public void setWords(String words) {
        this.words = words;
    }
}
