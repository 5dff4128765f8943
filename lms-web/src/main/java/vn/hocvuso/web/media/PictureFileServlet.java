package vn.hocvuso.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.hocvuso.media.KeptPicture;
import vn.hocvuso.media.PictureService;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Json;
import vn.hocvuso.web.shared.Problem;

/**
 * Keeps a picture that a script of a staff page sends ({@code spots.js}), and tells its code and size as JSON; a refusal
 * is a problem document.
 */
@WebServlet("/media/picture-file")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxRequestSize = 51L << 20)
public class PictureFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PictureService service;

    /** Nothing is to be seen here; who followed the address wanted to write questions. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/bank/questions");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        KeptPicture kept;
        try {
            kept = receive(request);
        } catch (BusinessException no) {
            Problem.send(no, request, response);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("code", kept.code())
                        .add("width", kept.width())
                        .add("height", kept.height())
                        .build()
                        .toString());
    }

    private KeptPicture receive(HttpServletRequest request) throws IOException, ServletException {
        Part file = request.getContentType() != null && request.getContentType().startsWith("multipart/")
                ? request.getPart("file")
                : null;
        if (file == null) {
            return service.keep(new ByteArrayInputStream(new byte[0]));
        }
        try (InputStream content = file.getInputStream()) {
            return service.keep(content);
        } finally {
            file.delete();
        }
    }
}
