package vn.hocvuso.assessment.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Makes ids for the parts of one question from their texts. Numbering would tell the key of a matching or ordering
 * question to whoever reads the page's source.
 */
public final class PartIds {

    private static final int LENGTH = 8;

    private final String question;
    private final Set<String> used = new HashSet<>();

    /**
     * Ids for one question.
     *
     * @param question the code of the question
     */
    public PartIds(String question) {
        this.question = question;
    }

    /** The id of a text; the same text again gets another id. */
    public String of(String role, String text) {
        String seed = question + '\n' + role + '\n' + text;
        String id = sha256(seed).substring(0, LENGTH);
        while (!used.add(id)) {
            seed += '\n';
            id = sha256(seed).substring(0, LENGTH);
        }
        return id;
    }

    /** The SHA-256 of a text in base 16. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
