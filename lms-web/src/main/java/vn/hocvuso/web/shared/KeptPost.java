package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A form that could not be accepted because its sender was no longer signed in: kept, carried through the sign-in page
 * as one hidden field, and offered to be sent again. Nothing is stored on the server.
 *
 * @param address where it was sent to, with query
 * @param fields all that was typed or chosen
 */
public record KeptPost(String address, List<Field> fields) {

    private static final String NOWHERE = "";
    private static final String SEAL = ".";

    /** One field; a name may occur several times. */
    public record Field(String name, String value) {}

    public KeptPost {
        fields = List.copyOf(fields);
    }

    static KeptPost of(HttpServletRequest request) {
        String query = request.getQueryString();
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(FormGuard.FIELD)) {
                for (String value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new KeptPost(request.getRequestURI() + (query == null ? "" : "?" + query), fields);
    }

    /**
     * As one value of a hidden field, sealed: a link of another site cannot bring a form that this visitor never sent.
     *
     * @param secret what only pages made for this visitor know
     */
    public String packed(String secret) {
        StringBuilder text = new StringBuilder(encode(address));
        fields.forEach(
                field -> text.append('&').append(encode(field.name)).append('=').append(encode(field.value)));
        String packed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
        return packed + SEAL + Digest.of(secret + packed);
    }

    /** Reads back {@link #packed}; empty when the seal is another's, or it is damaged or leads out of the product. */
    public static Optional<KeptPost> unpacked(String whole, String secret) {
        int seal = whole.indexOf(SEAL);
        if (seal < 0) {
            return Optional.empty();
        }
        String packed = whole.substring(0, seal);
        if (!Digest.equal(whole.substring(seal + SEAL.length()), Digest.of(secret + packed))) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8);
            String[] parts = text.split("&");
            List<Field> fields = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                fields.add(new Field(decode(parts[i].substring(0, equals)), decode(parts[i].substring(equals + 1))));
            }
            String address = ReturnAddress.safe(decode(parts[0]), NOWHERE);
            return address.isEmpty() ? Optional.empty() : Optional.of(new KeptPost(address, fields));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** The number of fields only: values may be personal. */
    @Override
    public String toString() {
        return "KeptPost[" + fields.size() + " fields]";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
