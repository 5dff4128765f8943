package vn.hocvuso.web.rights;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.hocvuso.rights.DataCopy;
import vn.hocvuso.rights.DataCopyQueries;
import vn.hocvuso.web.shared.CurrentLocale;

/** The copy of one's own data as a ZIP: a page for people and JSON for programs. */
@WebServlet("/rights/copy")
public class DataCopyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DataCopyQueries copies;

    @Inject
    transient CurrentLocale currentLocale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // asked for before anything is written, so that a refusal is still an error page
        DataCopy copy = copies.mine();
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"du-lieu-cua-toi.zip\"");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            add(zip, "du-lieu-cua-toi.html", CopyHtml.of(copy, currentLocale.getLocale()));
            add(zip, "du-lieu-cua-toi.json", CopyJson.of(copy));
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
