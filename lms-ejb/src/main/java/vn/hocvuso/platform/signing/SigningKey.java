package vn.hocvuso.platform.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An Ed25519 key (RFC 8032) of this installation: a text of two lines, {@code public …} and {@code private …}; a retired
 * key has only the first.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String PUBLIC = "public ";
    private static final String PRIVATE = "private ";
    private static final int ID_BYTES = 8;
    private static final int KEY_BYTES = 32;

    private final PublicKey verifying;
    private final Optional<PrivateKey> signing;

    private SigningKey(PublicKey verifying, Optional<PrivateKey> signing) {
        this.verifying = verifying;
        this.signing = signing;
    }

    /** The text of a new key. */
    public static String draw() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return PUBLIC + base64.encodeToString(pair.getPublic().getEncoded()) + "\n" + PRIVATE
                    + base64.encodeToString(pair.getPrivate().getEncoded()) + "\n";
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java 17 has Ed25519", missing);
        }
    }

    /** The key of such a text. */
    public static SigningKey read(String text) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PublicKey verifying = keys.generatePublic(new X509EncodedKeySpec(
                    line(text, PUBLIC).orElseThrow(() -> new IllegalArgumentException("no public line"))));
            Optional<byte[]> secret = line(text, PRIVATE);
            return new SigningKey(
                    verifying,
                    secret.isEmpty()
                            ? Optional.empty()
                            : Optional.of(keys.generatePrivate(new PKCS8EncodedKeySpec(secret.get()))));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not an Ed25519 key", unusable);
        }
    }

    /** First 16 hexadecimal digits of the SHA-256 of the public key. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifying.getEncoded());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Whether it is not retired. */
    public boolean canSign() {
        return signing.isPresent();
    }

    /** The signature of a message, 64 bytes; the same message has always the same one. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing.orElseThrow());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the signing key of this installation does not sign", failure);
        }
    }

    /** Whether that signature of the message is this key's. */
    public boolean hasSigned(byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(verifying);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false; // a signature of the wrong length is a wrong signature
        }
    }

    /** The 32 bytes of the public key, as RFC 8032 and JSON Web Keys (RFC 8037) write it. */
    public byte[] publicBytes() {
        byte[] encoded = verifying.getEncoded(); // X.509: an algorithm identifier, then the key
        return Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    }

    private static Optional<byte[]> line(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).findFirst().map(line -> Base64.getDecoder()
                .decode(line.substring(start.length()).strip()));
    }
}
