package vn.hocvuso.web.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** What browsers are told about every answer, whatever its kind. */
final class SecurityHeaders {

    private static final String NOWHERE = "frame-ancestors 'none'; base-uri 'none'; form-action 'self';";

    private static final String LEARNER_POLICY = NOWHERE
            + " default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self';"
            + " media-src 'self'; font-src 'self'; manifest-src 'self'";

    // No default-src and no script-src: PrimeFaces adds a policy of its own for scripts, with a nonce. Browsers keep
    // both.
    private static final String STAFF_POLICY = NOWHERE
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self' data:;"
            + " object-src 'none'; frame-src 'none'; media-src 'none'; worker-src 'none'; manifest-src 'self'";

    private static final String YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    /**
     * The headers.
     *
     * @param staff whether PrimeFaces makes the answer
     * @param secure whether people reach the product by https: only then they are told never to use http again
     */
    static Map<String, String> of(boolean staff, boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Content-Security-Policy", staff ? STAFF_POLICY : LEARNER_POLICY);
        if (secure) {
            headers.put("Strict-Transport-Security", YEAR);
        }
        return headers;
    }
}
