package vn.hocvuso.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import vn.hocvuso.assessment.exchange.ExportFile;
import vn.hocvuso.assessment.exchange.ExportFormat;
import vn.hocvuso.assessment.exchange.ExportQueries;

/** The file that the page of exports tells about. */
@WebServlet("/exchange/export-file")
public class ExportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExportQueries exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportForm form = ExportForm.of(request::getParameter);
        // asked for before anything is written, so that a refusal is still an error page
        ExportFile file = exports.file(form.exportFormat(), form.filter());
        ExportFormat format = file.format();
        response.setContentType(
                format == ExportFormat.MOODLE_XML ? "application/xml; charset=UTF-8" : "application/zip");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"cau-hoi-"
                        + format.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + format.extension() + "\"");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
