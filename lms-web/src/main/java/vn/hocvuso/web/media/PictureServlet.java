package vn.hocvuso.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocvuso.media.PictureContent;
import vn.hocvuso.media.PictureQueries;

/** Sends a picture: {@code /media/picture/<code>-<width>}. What an address shows never changes, so browsers keep it. */
@WebServlet("/media/picture/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{32})-([1-9]\\d{1,3})");

    @Inject
    transient PictureQueries pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<PictureContent> found =
                path.matches() ? pictures.rendition(path.group(1), Integer.parseInt(path.group(2))) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(found.get().type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(found.get().content().length);
        response.getOutputStream().write(found.get().content());
    }
}
