package vn.hocvuso.web.assessment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hocvuso.assessment.attempt.AnswerReceipt;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.web.shared.Problem;
import vn.hocvuso.web.shared.SentFields;

/** Takes an answer that a script sends ({@code answers.js}) and gives the receipt of its event, as JSON. */
@WebServlet("/assessment/answer")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttemptService service;

    @Inject
    transient SentFields sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerReceipt receipt;
        try {
            receipt = service.answer(SentAnswer.in(sent));
        } catch (BusinessException no) {
            Problem.send(no, request, response);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("attempt", receipt.attempt().value())
                        .add("n", receipt.position())
                        .add("event", receipt.eventId())
                        .add("status", receipt.status().name())
                        .add("check", receipt.check().name())
                        .add("at", receipt.at().toString())
                        .build()
                        .toString());
    }
}
