package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** What is still without an answer, and handing in. */
@Named("assessmentReviewAnswers")
@RequestScoped
public class ReviewAnswersPage {

    @Inject
    AttemptQueries attempts;

    @Inject
    AttemptService service;

    @Inject
    Visit visit;

    @Inject
    SentFields sent;

    private AttemptPage page;

    /** Opens the overview, or the result when the attempt is over. */
    public void open() {
        page = attempts.page(AttemptCode.of(sent.one("attempt")), 1);
        if (page.isOver()) {
            visit.goTo(result());
        }
    }

    /** Shows the overview again when handing in was refused. */
    public void showAgain() {
        if (page == null) {
            open();
        }
    }

    /** Hands in; a second time leads to the same result. */
    public void submit() {
        service.submit(AttemptCode.of(sent.one("attempt")));
        visit.goTo(result());
    }

    private String result() {
        return "/assessment/result?attempt=" + AttemptCode.of(sent.one("attempt"));
    }

    /** What to show; null while a sent form is read. */
    public AttemptPage getPage() {
        return page;
    }

    /** Numbers of the questions without an answer. */
    public List<Integer> getUnanswered() {
        return IntStream.rangeClosed(1, page == null ? 0 : page.total())
                .filter(i -> !page.answered().get(i - 1))
                .boxed()
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
}
