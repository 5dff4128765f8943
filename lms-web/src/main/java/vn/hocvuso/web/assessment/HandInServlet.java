package vn.hocvuso.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Json;
import vn.hocvuso.web.shared.Problem;

/** Hands an attempt in for a script that has waited for the line ({@code answers.js}); a second time changes nothing. */
@WebServlet("/assessment/hand-in")
public class HandInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttemptService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttemptRow row;
        try {
            row = service.submit(AttemptCode.of(request.getParameter("attempt")));
        } catch (BusinessException no) {
            Problem.send(no, request, response);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("attempt", row.code().value())
                        .add("status", row.status().name())
                        .add("by", row.submittedBy().name())
                        .add("at", row.submittedAt().toString())
                        .build()
                        .toString());
    }
}
