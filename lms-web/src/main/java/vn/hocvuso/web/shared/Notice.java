package vn.hocvuso.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence for the page after a redirect, in a cookie that the next page takes away: no HTTP session, and any node
 * may answer. It holds a text key and its arguments, never a text.
 */
final class Notice {

    private static final int SECONDS = 60;
    private static final String BETWEEN = "~";
    private static final String NEWS = "n";
    private static final String WARNING = "w";
    private static final int FIXED_PARTS = 3;

    private Notice() {}

    /**
     * A notice that was taken.
     *
     * @param warning whether it is no good news
     */
    record Taken(boolean warning, String text) {}

    static void send(
            HttpServletRequest request, HttpServletResponse response, String feature, String key, Object... args) {
        send(NEWS, request, response, feature, key, args);
    }

    static void warn(FacesContext context, String feature, String key, Object... args) {
        ExternalContext external = context.getExternalContext();
        send(
                WARNING,
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                feature,
                key,
                args);
    }

    private static void send(
            String kind,
            HttpServletRequest request,
            HttpServletResponse response,
            String feature,
            String key,
            Object... args) {
        List<String> parts = new ArrayList<>(List.of(kind, feature, key));
        Arrays.stream(args).map(String::valueOf).forEach(parts::add);
        String value = String.join(
                BETWEEN,
                parts.stream()
                        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                        .toList());
        Cookies.write(response, Visit.isSecure(request), Cookies.NOTICE, value, SECONDS);
    }

    /** Takes the notice of this request, if any, so that it is shown once. */
    static Optional<Taken> take(FacesContext context, Locale locale) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        Optional<String> cookie = Cookies.read(request, Cookies.NOTICE);
        cookie.ifPresent(value -> Cookies.write(response, Visit.isSecure(request), Cookies.NOTICE, "", Cookies.NOW));
        return cookie.flatMap(value -> text(value, locale));
    }

    private static Optional<Taken> text(String cookie, Locale locale) {
        try {
            List<String> parts = Arrays.stream(cookie.split(BETWEEN))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList();
            if (parts.size() < FIXED_PARTS) {
                return Optional.empty();
            }
            Object[] args = parts.subList(FIXED_PARTS, parts.size()).toArray();
            return Texts.of(parts.get(1), locale)
                    .map(texts -> texts.get(parts.get(2)))
                    .map(pattern -> new Taken(parts.get(0).equals(WARNING), Texts.format(locale, pattern, args)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
