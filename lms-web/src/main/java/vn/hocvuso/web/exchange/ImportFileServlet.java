package vn.hocvuso.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import vn.hocvuso.assessment.exchange.ImportService;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.web.shared.Problem;

/** Receives a file to be imported, on the disk and not in memory, and leads on to its dry run. */
@WebServlet("/exchange/import-file")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxRequestSize = 51L << 20)
public class ImportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/exchange/import";

    @Inject
    transient ImportService service;

    /** Somebody came back to the address of a form they had sent. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String ticket;
        try {
            ticket = receive(request);
        } catch (BusinessException no) {
            Problem.show(no, PAGE, request, response);
            return;
        }
        response.sendRedirect(PAGE + "?upload=" + ticket);
    }

    private String receive(HttpServletRequest request) throws IOException, ServletException {
        Part file = request.getContentType() != null && request.getContentType().startsWith("multipart/")
                ? request.getPart("file")
                : null;
        if (file == null || file.getSize() == 0) {
            throw new RuleViolationException("exchange.no-file");
        }
        String name = file.getSubmittedFileName();
        try (InputStream content = file.getInputStream()) {
            return service.receive(name == null ? "" : name, content);
        } finally {
            file.delete();
        }
    }
}
