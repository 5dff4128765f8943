package vn.hocvuso.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hocvuso.assessment.attempt.ReceiptQueries;

/** The public keys that verify receipts, as a JSON Web Key Set (RFC 7517); for everybody. */
@WebServlet("/assessment/receipt-keys")
public class ReceiptKeysServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceiptQueries receipts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String keys = receipts.keys();
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setContentType("application/jwk-set+json; charset=UTF-8");
        response.getWriter().write(keys);
    }
}
