package vn.hocvuso.web.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.hocvuso.assessment.attempt.AttemptResult;
import vn.hocvuso.assessment.bank.AnswerInvalidException;
import vn.hocvuso.assessment.bank.Grade;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankEntry;
import vn.hocvuso.assessment.desk.VersionRow;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.web.assessment.ResultPage;
import vn.hocvuso.web.assessment.SentAnswer;
import vn.hocvuso.web.assessment.Sheet;
import vn.hocvuso.web.shared.SentFields;

/** A question as a learner sees it, to be tried: everything stands in the address, nothing is stored. */
@Named("bankPreview")
@RequestScoped
public class PreviewPage {

    private static final int SCORE_DIGITS = 2;

    @Inject
    BankDeskQueries bank;

    @Inject
    SentFields sent;

    private BankEntry entry;
    private Sheet sheet;
    private AttemptResult.QuestionResult result;

    /** Opens the question, and what was answered. */
    public void open() {
        entry = bank.question(number("id"));
        Question question = asked();
        List<Part> order = order(question);
        Response response = response(question);
        ResponseCheck check = question.check(response);
        boolean isAnswered = !sent.one("try").isEmpty();
        sheet = new Sheet(
                question.view(response, order),
                response instanceof Response.Typed typed ? typed.text() : "",
                isAnswered && check == ResponseCheck.WRONG_FORMAT,
                isAnswered && check == ResponseCheck.INCOMPLETE);
        if (isAnswered) {
            result = result(question, response, order);
        }
    }

    private Question asked() {
        int version = (int) number("version");
        Question question = version == 0
                ? entry.question()
                : bank.versions(entry.row().id()).stream()
                        .filter(row -> row.number() == version)
                        .map(VersionRow::question)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("assessment.desk-question-unknown"));
        return question.with(question.draw(new Random(getSeed())));
    }

    private List<Part> order(Question question) {
        List<Part> order = new ArrayList<>(question.parts());
        if (question.layout() == Question.Layout.SHUFFLED
                || (question.layout() == Question.Layout.FREE && getSeed() > 0)) {
            Collections.shuffle(order, new Random(getSeed()));
            if (question.layout() == Question.Layout.SHUFFLED && order.equals(question.parts())) {
                // the written order is the key
                order.add(order.remove(0));
            }
        }
        return order;
    }

    private Response response(Question question) {
        try {
            return question.read(SentAnswer.fields(sent));
        } catch (AnswerInvalidException ofAnotherVersion) {
            return question.read(Map.of());
        }
    }

    private static AttemptResult.QuestionResult result(Question question, Response response, List<Part> order) {
        Grade grade = question.grade(response);
        List<String> feedback = grade.feedback().stream()
                .map(question::feedback)
                .flatMap(Optional::stream)
                .toList();
        return new AttemptResult.QuestionResult(
                1,
                question.kind(),
                question.stem(),
                "",
                grade.outcome(),
                grade.score().toDecimal(SCORE_DIGITS),
                question.view(response, order),
                question.review(response, order),
                feedback,
                question.generalFeedback());
    }

    private long number(String field) {
        String typed = sent.one(field);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    public BankEntry getEntry() {
        return entry;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** How the answer was graded, as the result page wants it; null before one is given. */
    public ResultPage.Reviewed getReviewed() {
        return result == null ? null : ResultPage.Reviewed.of(result);
    }

    /** The score of the answer, 0 to 1. */
    public BigDecimal getScore() {
        return result.score();
    }

    /** What order and drawn numbers depend on. */
    public long getSeed() {
        return number("seed") % Integer.MAX_VALUE;
    }

    /** The number of the version that is shown; 0 for what is written at now. */
    public long getVersion() {
        return number("version");
    }
}
