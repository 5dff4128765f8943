package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Guards forms against being sent by other sites (CSRF): the form carries a value that only our own page could know.
 *
 * <p>Signed in: derived from the sign-in token. Not signed in: derived from a random cookie. A form opened before
 * signing in stays good afterwards, because both are accepted while their cookie lives.
 */
final class FormGuard {

    /** Name of the hidden field. */
    static final String FIELD = "csrf";
    /** Header that scripts send instead of the field. */
    static final String HEADER = "X-Csrf";

    private static final String SALT = "form:";
    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String SAME = "same-origin";

    private FormGuard() {}

    /** What the forms of the holder of this cookie value carry. */
    static String valueFor(String cookieValue) {
        return Digest.of(SALT + cookieValue);
    }

    /** Whether nothing the browser says about this form's origin speaks against us. */
    static boolean isFromHere(HttpServletRequest request, URI baseUrl) {
        String site = request.getHeader(FETCH_SITE);
        if (site != null && !site.equals(SAME) && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwn(origin, request, baseUrl);
    }

    /** Whether the browser itself vouches that a page of ours sent this; used together with {@link #isFromHere}. */
    static boolean isProvenFromHere(HttpServletRequest request) {
        return SAME.equals(request.getHeader(FETCH_SITE)) || request.getHeader("Origin") != null;
    }

    /** Whether the form carries the value that only a page made for this visitor knows. */
    static boolean carriesValue(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String sent = header != null ? header : request.getParameter(FIELD);
        return sent != null
                && (matches(sent, Cookies.read(request, Cookies.SIGN_IN))
                        || matches(sent, Cookies.read(request, Cookies.FORM_GUARD)));
    }

    // Behind a proxy the server may see another host name than the browser: the configured address counts as well.
    private static boolean isOwn(String origin, HttpServletRequest request, URI baseUrl) {
        String base = baseUrl.getScheme() + "://" + baseUrl.getAuthority();
        String host = request.getHeader("Host");
        return origin.equals(base) || origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static boolean matches(String sent, Optional<String> cookie) {
        return cookie.isPresent() && Digest.equal(sent, valueFor(cookie.get()));
    }
}
