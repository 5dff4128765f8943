package vn.hocvuso.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.ReceiptQueries;

/** The whole chain of an attempt as a file that others can check without this product. */
@WebServlet("/assessment/receipts-file")
public class ReceiptsFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceiptQueries receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttemptCode attempt = AttemptCode.of(request.getParameter("attempt"));
        String file = receipts.document(attempt);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"bien-nhan-" + attempt + ".json\"");
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().write(file);
    }
}
