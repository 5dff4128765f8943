package vn.hocvuso.run.replay;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** JSON in canonical form (RFC 8785) and its digest; of numbers only whole ones up to 2^53, the form knows no others. */
final class CanonicalJson {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);

    private CanonicalJson() {}

    /** SHA-256 of the canonical form, 64 small hexadecimal digits. */
    static String digest(JsonValue value) {
        try {
            byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static String write(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    private static void append(JsonValue value, StringBuilder out) {
        if (value instanceof JsonObject object) {
            String before = "{";
            for (String name : new TreeSet<>(object.keySet())) { // String compares by UTF-16 units, as the RFC wants
                out.append(before);
                quote(name, out);
                out.append(':');
                append(object.get(name), out);
                before = ",";
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof JsonArray array) {
            String before = "[";
            for (JsonValue item : array) {
                out.append(before);
                append(item, out);
                before = ",";
            }
            out.append(array.isEmpty() ? "[]" : "]");
        } else if (value instanceof JsonString string) {
            quote(string.getString(), out);
        } else if (value instanceof JsonNumber number) {
            out.append(whole(number));
        } else {
            out.append(value); // true, false, null
        }
    }

    private static String whole(JsonNumber number) {
        BigDecimal exact = number.bigDecimalValue();
        if (exact.stripTrailingZeros().scale() > 0 || exact.abs().compareTo(LARGEST) > 0) {
            throw new Broken("số không thuộc mẫu này: " + number, "a number this form does not know: " + number);
        }
        return exact.toBigInteger().toString();
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (letter < ' ') {
                        out.append(String.format("\\u%04x", (int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
