package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import vn.hocvuso.assessment.attempt.AnswerReceipt;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/** One question of an attempt. Every button saves what is answered, then leads on. */
@Named("assessmentQuestion")
@RequestScoped
public class QuestionPage {

    private static final String FEATURE = "assessment";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(AccountService.CIVIL_ZONE);
    private static final int SHORT_TIME = 5;

    @Inject
    AttemptQueries attempts;

    @Inject
    AttemptService service;

    @Inject
    SentFields sent;

    @Inject
    FacesMessages messages;

    @Inject
    Visit visit;

    @Inject
    @Param(name = "attempt")
    String attempt;

    @Inject
    @Param(name = "n")
    String n;

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
        page = attempts.page(AttemptCode.of(attempt), Math.max(1, position()));
        if (page.isOver()) {
            visit.goTo(address("result"));
        } else if (position() == 0) {
            int first = page.answered().indexOf(false) + 1;
            visit.goTo(first == 0 ? address("review-answers") : question(first));
        } else {
            sheet = Sheet.of(page).typedAnew(sent.one(Response.TEXT));
        }
    }

    /** Shows the question again, with what was sent, when saving was refused. */
    public void showAgain() {
        if (page == null) {
            open();
        }
    }

    /** Saves the answer and goes where the pressed button leads. */
    public void save() {
        AnswerReceipt receipt = service.answer(SentAnswer.in(sent));
        if (!receipt.isStored()) {
            messages.infoNext(FEATURE, "question.message.too-late", position());
            visit.goTo(address("result"));
            return;
        }
        String pressed = sent.one("go");
        boolean onward = pressed.isEmpty();
        if (onward && receipt.check() == ResponseCheck.WRONG_FORMAT) {
            visit.goTo(question(position()));
            return;
        }
        if (receipt.check() != ResponseCheck.EMPTY) {
            String key = receipt.check() == ResponseCheck.COMPLETE ? "saved" : "saved-incomplete";
            messages.infoNext(FEATURE, "question.message." + key, position(), MINUTE.format(receipt.at()));
        }
        int target = SentAnswer.number(onward ? sent.one("next") : pressed);
        visit.goTo(target == 0 ? address("review-answers") : question(target));
    }

    private String address(String pageName) {
        return "/assessment/" + pageName + "?attempt=" + AttemptCode.of(attempt);
    }

    private String question(int number) {
        return address("question") + "&n=" + number;
    }

    private int position() {
        return SentAnswer.number(n);
    }

    // While a sent form is read, nothing is loaded yet: an answer costs no more than storing it.

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
