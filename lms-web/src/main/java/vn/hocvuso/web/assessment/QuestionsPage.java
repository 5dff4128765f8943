package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/**
 * All questions of an open attempt and the overview before handing in, in one answer: the question's page fetches them
 * once it is shown, so that one can go on while the line is away.
 */
@Named("assessmentQuestions")
@RequestScoped
public class QuestionsPage {

    @Inject
    AttemptQueries attempts;

    @Inject
    Visit visit;

    @Inject
    SentFields sent;

    private AttemptPage first;
    private List<Sheet> sheets = List.of();

    /** Reads the questions; leads to the result when the attempt is over, and people to the page made for them. */
    public void open() {
        AttemptCode code = AttemptCode.of(sent.one("attempt"));
        if (!visit.isOfScript()) {
            visit.goTo("/assessment/question?attempt=" + code);
            return;
        }
        List<AttemptPage> pages = attempts.pages(code);
        first = pages.get(0);
        if (first.isOver()) {
            visit.goTo("/assessment/result?attempt=" + code);
        } else {
            sheets = pages.stream().map(Sheet::of).toList();
        }
    }

    /** The first question, for what is the same for all. */
    public AttemptPage getPage() {
        return first;
    }

    /** The questions with their fields. */
    public List<Sheet> getSheets() {
        return sheets;
    }

    /** The numbers of all questions: which of them are without an answer, the script knows. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, sheets.size()).boxed().toList();
    }

    /** Whether there is a time limit. */
    public boolean isTimed() {
        return first != null && first.secondsLeft() >= 0;
    }

    /** Minutes left, the one that runs counted. */
    public long getMinutesLeft() {
        return first.minutesLeft();
    }
}
