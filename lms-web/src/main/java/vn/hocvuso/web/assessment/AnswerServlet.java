package vn.hocvuso.web.assessment;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hocvuso.assessment.attempt.AnswerReceipt;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.SaveAnswer;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Json;
import vn.hocvuso.web.shared.Problem;
import vn.hocvuso.web.shared.SentFields;
import vn.hocvuso.web.shared.Visit;

/**
 * Takes an answer: from the form of the question's page, and leads on; from the script that keeps answers
 * ({@code answers.js}), and gives the receipt of its event as JSON. No Faces page, because answers are what comes most
 * often and all at once.
 */
@WebServlet("/assessment/answer")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "assessment";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(AccountService.CIVIL_ZONE);

    @Inject
    transient AttemptService service;

    @Inject
    transient SentFields sent;

    @Inject
    transient Visit visit;

    /** Somebody came back to the address of a form they had sent: to the question. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(question(sent.one("attempt"), SentAnswer.number(sent.one("n"))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean script = visit.isOfScript();
        AnswerReceipt receipt;
        try {
            SaveAnswer answer = SentAnswer.in(sent);
            receipt = service.answer(answer);
        } catch (BusinessException no) {
            if (script) {
                Problem.send(no, request, response);
            } else {
                Problem.show(no, "/assessment/question", request, response);
            }
            return;
        }
        if (script) {
            writeReceipt(receipt, response);
        } else {
            response.sendRedirect(next(receipt));
        }
    }

    /** Where the pressed button leads; every button saves first. */
    private String next(AnswerReceipt receipt) {
        String attempt = receipt.attempt().value();
        if (!receipt.isStored()) {
            visit.tellNext(FEATURE, "question.message.too-late", receipt.position());
            return address("result", attempt);
        }
        String pressed = sent.one("go");
        boolean onward = pressed.isEmpty();
        if (onward && receipt.check() == ResponseCheck.WRONG_FORMAT) {
            return question(attempt, receipt.position());
        }
        if (receipt.check() != ResponseCheck.EMPTY) {
            tell(receipt);
        }
        int target = SentAnswer.number(onward ? sent.one("next") : pressed);
        return target == 0 ? address("review-answers", attempt) : question(attempt, target);
    }

    /** Says what was saved, when, and by which receipt: a page without script keeps nothing. */
    private void tell(AnswerReceipt receipt) {
        String key = receipt.check() == ResponseCheck.COMPLETE ? "saved" : "saved-incomplete";
        String at = MINUTE.format(receipt.at());
        receipt.proof()
                .ifPresentOrElse(
                        proof -> visit.tellNext(
                                FEATURE,
                                "question.message." + key + "-receipt",
                                receipt.position(),
                                at,
                                proof.number(),
                                proof.shortCode()),
                        () -> visit.tellNext(FEATURE, "question.message." + key, receipt.position(), at));
    }

    private static String address(String page, String attempt) {
        return "/assessment/" + page + "?attempt=" + URLEncoder.encode(attempt, StandardCharsets.UTF_8);
    }

    private static String question(String attempt, int number) {
        return address("question", attempt) + "&n=" + number;
    }

    private static void writeReceipt(AnswerReceipt receipt, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("attempt", receipt.attempt().value())
                .add("n", receipt.position())
                .add("event", receipt.eventId())
                .add("status", receipt.status().name())
                .add("check", receipt.check().name())
                .add("at", receipt.at().toString());
        receipt.proof()
                .ifPresent(proof -> json.add(
                        "receipt",
                        Json.createObjectBuilder()
                                .add("number", proof.number())
                                .add("digest", proof.digest())
                                .add("code", proof.shortCode())
                                .add("signed", proof.signed())));
        response.getWriter().write(json.build().toString());
    }
}
