package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import vn.hocvuso.shared.Json;
import vn.hocvuso.signing.KeyPurpose;
import vn.hocvuso.signing.SigningKey;
import vn.hocvuso.signing.SigningKeys;

/**
 * Signs receipts and seals as JSON Web Signatures (RFC 7515, RFC 8037) in compact form. What is signed once is kept and
 * handed out again, never signed anew: a changed row must not get a fresh signature.
 */
@Dependent
class ReceiptSigner {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_BASE64URL = Base64.getUrlDecoder();
    private static final int KEY_ID_BYTES = 8;
    private static final int PARTS = 3;

    @Inject
    SigningKeys keys;

    /** Id of the key and signature of an answer's receipt, as they are kept with the answer. */
    byte[] sign(ChainLink link, AttemptCode attempt, String eventId, int position, Instant at) {
        SigningKey key = keys.recent(KeyPurpose.RECEIPT);
        byte[] signature = key.sign(signed(key.id(), AnswerChain.receipt(link, attempt, eventId, position, at)));
        byte[] kept = Arrays.copyOf(HexFormat.of().parseHex(key.id()), KEY_ID_BYTES + signature.length);
        System.arraycopy(signature, 0, kept, KEY_ID_BYTES, signature.length);
        return kept;
    }

    /** The receipt of a kept answer. */
    static String receipt(AttemptCode attempt, AttemptState.Answer answer) {
        String keyId = HexFormat.of().formatHex(answer.signature(), 0, KEY_ID_BYTES);
        JsonObject says =
                AnswerChain.receipt(answer.link(), attempt, answer.eventId(), answer.position(), answer.receivedAt());
        byte[] signature = Arrays.copyOfRange(answer.signature(), KEY_ID_BYTES, answer.signature().length);
        return new String(signed(keyId, says), StandardCharsets.US_ASCII) + '.' + BASE64URL.encodeToString(signature);
    }

    /** A signed statement. */
    String statement(JsonObject says) {
        SigningKey key = keys.current(KeyPurpose.RECEIPT);
        byte[] signed = signed(key.id(), says);
        return new String(signed, StandardCharsets.US_ASCII) + '.' + BASE64URL.encodeToString(key.sign(signed));
    }

    /** Whether a statement or receipt in compact form carries the signature of a key of this installation. */
    boolean isSigned(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != PARTS) {
            return false;
        }
        byte[] signed = (parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return keys.byId(KeyPurpose.RECEIPT, object(parts[0]).getString("kid"))
                .filter(key -> key.hasSigned(signed, FROM_BASE64URL.decode(parts[2])))
                .isPresent();
    }

    /** What a statement in compact form says. */
    static JsonObject payload(String compact) {
        return object(compact.split("\\.", -1)[1]);
    }

    private static JsonObject object(String part) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(FROM_BASE64URL.decode(part)))) {
            return reader.readObject();
        }
    }

    private static byte[] signed(String keyId, JsonObject says) {
        JsonObject header =
                Json.createObjectBuilder().add("alg", "EdDSA").add("kid", keyId).build();
        return (BASE64URL.encodeToString(Canonical.bytes(header))
                        + '.'
                        + BASE64URL.encodeToString(Canonical.bytes(says)))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
