package vn.hocvuso.web.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to go back to after signing in or changing a preference: only ever a page of ours. */
public final class ReturnAddress {

    private static final int MOST = 2_000;

    private ReturnAddress() {}

    /** The address if it is a page of this product, else the fallback. */
    public static String safe(String address, String fallback) {
        if (address == null || address.length() > MOST || !address.startsWith("/")) {
            return fallback;
        }
        try {
            URI uri = new URI(address);
            boolean ours = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getPath() != null
                    && !uri.getPath().startsWith("//")
                    && PageAccess.table().ruleOf(uri.getPath()).isPresent();
            return ours ? uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()) : fallback;
        } catch (URISyntaxException malformed) {
            return fallback;
        }
    }

    /** The sign-in page, coming back to that address afterwards. */
    public static String signInThen(String address) {
        return "/identity/sign-in?back=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The page where a password of one's own is chosen, going on to that address afterwards. */
    public static String passwordThen(String address) {
        return "/identity/password?back=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
