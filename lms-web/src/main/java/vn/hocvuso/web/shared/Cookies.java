package vn.hocvuso.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The four cookies of the product: all HttpOnly, SameSite=Lax, for the whole site, none tells who somebody is. */
final class Cookies {

    /** Token of a sign-in. */
    static final String SIGN_IN = "hvs";
    /** Random value that guards forms of people who are not signed in. */
    static final String FORM_GUARD = "hvc";
    /** Language, text size, contrast. */
    static final String PREFERENCES = "hvp";
    /** One message for the next page. */
    static final String NOTICE = "hvn";

    static final int UNTIL_BROWSER_CLOSES = -1;
    static final int NOW = 0;

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static void write(HttpServletResponse response, boolean secure, String name, String value, int maxAgeSeconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(maxAgeSeconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
