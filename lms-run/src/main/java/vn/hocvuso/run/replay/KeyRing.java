package vn.hocvuso.run.replay;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Public keys of a JSON Web Key Set, and the JSON Web Signatures they verify. Ed25519 only. */
final class KeyRing {

    /** What stands before the 32 bytes of an Ed25519 key in X.509 (RFC 8410). */
    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int KEY_BYTES = 32;
    private static final int PARTS = 3;

    private final Map<String, PublicKey> keys = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    /**
     * The keys of a set.
     *
     * @throws Broken when it is none
     */
    KeyRing(JsonObject set) {
        try {
            for (JsonObject key : set.getJsonArray("keys").getValuesAs(JsonObject.class)) {
                if (key.getString("kty").equals("OKP") && key.getString("crv").equals("Ed25519")) {
                    byte[] raw = Base64.getUrlDecoder().decode(key.getString("x"));
                    if (raw.length != KEY_BYTES) {
                        throw new IllegalArgumentException("a key has 32 bytes");
                    }
                    byte[] encoded = Arrays.copyOf(BEFORE_KEY, BEFORE_KEY.length + KEY_BYTES);
                    System.arraycopy(raw, 0, encoded, BEFORE_KEY.length, KEY_BYTES);
                    keys.put(
                            key.getString("kid"),
                            KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
                }
            }
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new Broken("không đọc được khóa công khai", "the public keys are not readable");
        }
    }

    /**
     * What a JSON Web Signature in compact form says.
     *
     * @throws Broken when it is none, or not signed with one of the keys
     */
    JsonObject verified(String compact) {
        String[] parts = compact.split("\\.", -1);
        try {
            if (parts.length != PARTS) {
                throw new IllegalArgumentException("three parts");
            }
            Base64.Decoder base64 = Base64.getUrlDecoder();
            JsonObject header = JsonFile.read(base64.decode(parts[0]));
            String id = header.getString("kid");
            if (!header.getString("alg").equals("EdDSA") || !keys.containsKey(id)) {
                throw new Broken("ký bằng khóa lạ: " + id, "signed with an unknown key: " + id);
            }
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(keys.get(id));
            signature.update((parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(base64.decode(parts[2]))) {
                throw new Broken("chữ ký sai", "the signature is wrong");
            }
            used.add(id);
            return JsonFile.read(base64.decode(parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException | NullPointerException | ClassCastException bad) {
            throw new Broken("chữ ký không đọc được", "the signature is not readable");
        }
    }

    /** Ids of the keys that have verified something. */
    Set<String> used() {
        return used;
    }
}
