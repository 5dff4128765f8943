package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;

/** Remembers a reading preference ({@code ?size=2&back=/home}) and goes back to the page. Works as a plain link. */
public class PreferencesServlet extends HttpServlet {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final String HOME = "/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Preferences preferences = Preferences.of(request);
        for (String name : List.of("language", "size", "contrast")) {
            String value = request.getParameter(name);
            preferences = value == null ? preferences : preferences.with(name, value);
        }
        Cookies.write(response, Visit.isSecure(request), Cookies.PREFERENCES, preferences.cookie(), YEAR);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", ReturnAddress.safe(request.getParameter("back"), HOME));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
