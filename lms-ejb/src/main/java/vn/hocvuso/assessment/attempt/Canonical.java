package vn.hocvuso.assessment.attempt;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its canonical form (RFC 8785, JCS), the bytes that are hashed and signed. */
final class Canonical {

    private Canonical() {}

    static byte[] bytes(JsonStructure json) {
        return bytes(json.toString());
    }

    static byte[] bytes(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException malformed) {
            throw new UncheckedIOException("what this program wrote is no JSON", malformed);
        }
    }

    /** SHA-256 of the canonical form, 64 small hexadecimal digits. */
    static String digest(JsonStructure json) {
        return sha256(bytes(json));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
