package vn.hocvuso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.testsupport.TestClock;

class SigningKeyTest {

    private static final byte[] MESSAGE = "Đã lưu câu 3".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    @Test
    void signsAsTheJdkDoes_withTheSameKey() throws Exception {
        String text = SigningKey.draw();
        SigningKey key = SigningKey.read(text);
        List<byte[]> encoded = text.lines()
                .map(line -> Base64.getDecoder().decode(line.substring(line.indexOf(' ') + 1)))
                .toList();
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(encoded.get(1))));
        signer.update(MESSAGE);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(keys.generatePublic(new X509EncodedKeySpec(encoded.get(0))));
        verifier.update(MESSAGE);

        byte[] signature = key.sign(MESSAGE);

        assertThat(signature).isEqualTo(signer.sign());
        assertThat(verifier.verify(signature)).isTrue();
        assertThat(encoded.get(0)).endsWith(key.publicBytes());
    }

    @Test
    void isNoSignature_whenAnythingIsChangedOrMissing() {
        SigningKey key = SigningKey.read(SigningKey.draw());
        byte[] signature = key.sign(MESSAGE);

        assertThat(key.hasSigned(MESSAGE, signature)).isTrue();
        assertThat(key.hasSigned(new byte[] {1}, signature)).isFalse();
        assertThat(key.hasSigned(MESSAGE, new byte[0])).isFalse();
        assertThat(key.hasSigned(MESSAGE, new byte[64])).isFalse();
        assertThat(SigningKey.read(SigningKey.draw()).hasSigned(MESSAGE, signature))
                .isFalse();
    }

    @Test
    void aNewKeyOfAnotherNodeSignsWithinAMinute_andEachPurposeHasItsOwn() {
        TestClock clock = new TestClock("2026-11-22T01:00:00Z");
        SigningKeys node = SigningFixtures.keysIn(home, clock);
        SigningKeys other = SigningFixtures.keysIn(home, clock);
        String first = node.recent(KeyPurpose.RECEIPT).id();
        other.add(KeyPurpose.RECEIPT);
        String second = other.recent(KeyPurpose.RECEIPT).id();

        assertThat(node.recent(KeyPurpose.RECEIPT).id()).as("without looking").isEqualTo(first);
        clock.pass(Duration.ofMinutes(1));

        assertThat(node.recent(KeyPurpose.RECEIPT).id()).isEqualTo(second).isNotEqualTo(first);
        assertThat(node.byId(KeyPurpose.RECEIPT, first)).isPresent();
        assertThat(node.all(KeyPurpose.RECEIPT)).hasSize(2);
        assertThat(node.current(KeyPurpose.CREDENTIAL).id()).isNotIn(first, second);
    }
}
