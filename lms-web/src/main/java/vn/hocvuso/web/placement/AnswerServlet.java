package vn.hocvuso.web.placement;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hocvuso.assessment.placement.AnswerPlacement;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementReceipt;
import vn.hocvuso.assessment.placement.PlacementService;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.web.shared.Problem;
import vn.hocvuso.web.shared.SentFields;

/** Takes the form of a placement's question: an answer, "I do not know it yet", or the wish to stop; then leads on. */
@WebServlet("/placement/answer")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PlacementService service;

    @Inject
    transient SentFields sent;

    /** Somebody came back to the address of a form they had sent: to the question. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.sendRedirect(question(code()));
        } catch (BusinessException no) {
            Problem.send(no, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            response.sendRedirect(next());
        } catch (BusinessException no) {
            Problem.show(no, "/placement/question", request, response);
        }
    }

    private String next() {
        PlacementCode code = code();
        String pressed = sent.one("go");
        if (pressed.equals("stop")) {
            service.stop(code);
            return result(code);
        }
        PlacementReceipt receipt = service.answer(
                new AnswerPlacement(code, number(), sent.named(name -> true), pressed.equals("unknown")));
        return receipt.isOver() ? result(code) : question(code);
    }

    private PlacementCode code() {
        return PlacementCode.of(sent.one("placement"));
    }

    /** The number of the question; 0 for anything else, which no question has. */
    private int number() {
        String text = sent.one("n");
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 0;
    }

    private static String question(PlacementCode code) {
        return "/placement/question?placement=" + code;
    }

    private static String result(PlacementCode code) {
        return "/placement/result?placement=" + code;
    }
}
