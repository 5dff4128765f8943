package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.hocvuso.assessment.statistics.ItemRow;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.assessment.statistics.StatisticsQueries;

/** One question of a quiz: what is wrong with it, who chose what. */
@Named("assessmentQuestionStatistics")
@RequestScoped
public class QuestionStatisticsPage {

    @Inject
    StatisticsQueries statistics;

    @Inject
    HttpServletRequest request;

    private SelectionForm form;
    private QuizStatistics figures;
    private ItemRow item;

    @PostConstruct
    void load() {
        form = SelectionForm.of(request::getParameter);
        String question = request.getParameter("question");
        figures = statistics.quiz(form.selection());
        item = figures.item(question != null && question.matches("\\d{1,18}") ? Long.parseLong(question) : 0);
    }

    public SelectionForm getForm() {
        return form;
    }

    public QuizStatistics getFigures() {
        return figures;
    }

    public ItemRow getItem() {
        return item;
    }
}
