package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** One question of an attempt. {@link AnswerServlet} takes its form: every button saves what is answered, then leads on. */
@Named("assessmentQuestion")
@RequestScoped
public class QuestionPage {

    private static final int SHORT_TIME = 5;

    @Inject
    AttemptQueries attempts;

    @Inject
    SentFields sent;

    @Inject
    Visit visit;

    private AttemptPage page;
    private Sheet sheet;

    /**
     * A question in the overview.
     *
     * @param answered whether something is stored for it
     */
    public record Mark(int number, boolean answered, boolean current) {}

    /** Opens the question asked for; when none is asked for, leads to the first without an answer. */
    public void open() {
        page = attempts.page(AttemptCode.of(sent.one("attempt")), Math.max(1, position()));
        if (page.isOver()) {
            visit.goTo(address("result"));
        } else if (position() == 0) {
            int first = page.answered().indexOf(false) + 1;
            visit.goTo(first == 0 ? address("review-answers") : question(first));
        } else {
            sheet = Sheet.of(page).typedAnew(sent.one(Response.TEXT));
        }
    }

    /** Passes on the form of a page that was opened before {@link AnswerServlet} took it. */
    public void passFormOn() {
        if (visit.isForm()) {
            visit.passOn("/assessment/answer");
        }
    }

    private String address(String pageName) {
        return "/assessment/" + pageName + "?attempt=" + AttemptCode.of(sent.one("attempt"));
    }

    private String question(int number) {
        return address("question") + "&n=" + number;
    }

    private int position() {
        return SentAnswer.number(sent.one("n"));
    }

    /** What to show; null while a sent form is read. */
    public AttemptPage getPage() {
        return page;
    }

    /** The question with its fields; null while a sent form is read. */
    public Sheet getSheet() {
        return sheet;
    }

    /** The number of the question that follows; 0 after the last. */
    public int getNext() {
        return page.position() < page.total() ? page.position() + 1 : 0;
    }

    /** The overview of all questions. */
    public List<Mark> getMarks() {
        return IntStream.rangeClosed(1, page == null ? 0 : page.total())
                .mapToObj(i -> new Mark(i, page.answered().get(i - 1), i == page.position()))
                .toList();
    }

    /** Whether there is a time limit. */
    public boolean isTimed() {
        return page != null && page.secondsLeft() >= 0;
    }

    /** Minutes left, the one that runs counted. */
    public long getMinutesLeft() {
        return page.minutesLeft();
    }

    /** Whether little time is left. */
    public boolean isShort() {
        return isTimed() && getMinutesLeft() <= SHORT_TIME;
    }
}
