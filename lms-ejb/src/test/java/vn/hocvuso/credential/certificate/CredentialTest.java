package vn.hocvuso.credential.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.signing.KeyPurpose;
import vn.hocvuso.signing.SigningFixtures;
import vn.hocvuso.signing.SigningKey;
import vn.hocvuso.signing.SigningKeys;

class CredentialTest {

    @TempDir
    Path home;

    private final SigningKey key = SigningKey.read(SigningKey.draw());

    @Test
    void isValid_whenNothingWasChanged() {
        assertThat(aCredential().statusUnder(Optional.of(key))).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void isBroken_whenOneLetterOfThePayloadWasChanged() throws ReflectiveOperationException {
        Credential credential = aCredential();
        Field payload = Credential.class.getDeclaredField("payload");
        payload.setAccessible(true);
        payload.set(credential, ((String) payload.get(credential)).replace("Mẫu", "Mầu"));

        assertThat(credential.statusUnder(Optional.of(key))).isEqualTo(VerificationStatus.BROKEN_SIGNATURE);
    }

    @Test
    void isBroken_whenTheKeyIsAnotherOrGone() {
        SigningKey other = SigningKey.read(SigningKey.draw());

        assertThat(aCredential().statusUnder(Optional.of(other))).isEqualTo(VerificationStatus.BROKEN_SIGNATURE);
        assertThat(aCredential().statusUnder(Optional.empty())).isEqualTo(VerificationStatus.BROKEN_SIGNATURE);
    }

    @Test
    void isRevokedSinceTheFirstTime_whenRevokedTwice() {
        Credential credential = aCredential();
        Instant first = Instant.parse("2026-12-01T00:00:00Z");

        credential.revoke(first);
        credential.revoke(first.plusSeconds(60));

        assertThat(credential.statusUnder(Optional.of(key))).isEqualTo(VerificationStatus.REVOKED);
        assertThat(credential.revokedAt()).contains(first);
    }

    @Test
    void payloadIsReadBackWhole_whenWritten() {
        CredentialPayload payload = aPayload();

        assertThat(CredentialPayload.read(payload.text())).isEqualTo(payload);
        assertThat(payload.text()).doesNotContain("\n").startsWith("{\"achievedAt\":");
    }

    @Test
    void everyNodeSignsWithTheNewKey_whenOneOfThemRotated() {
        SigningKeys node = SigningFixtures.keysIn(home);
        SigningKeys other = SigningFixtures.keysIn(home);
        String first = other.current(KeyPurpose.CREDENTIAL).id();

        node.add(KeyPurpose.CREDENTIAL);

        assertThat(other.current(KeyPurpose.CREDENTIAL).id())
                .isNotEqualTo(first)
                .isEqualTo(node.current(KeyPurpose.CREDENTIAL).id());
    }

    @Test
    void oldSignaturesStillVerify_whenTheKeyWasRotated() {
        SigningKeys keys = SigningFixtures.keysIn(home);
        SigningKey first = keys.current(KeyPurpose.CREDENTIAL);
        Credential credential = new Credential(
                1, CertificateFixtures.aConfirmedCompletionOf("Giàng Thị Mẫu"), aPayload(), first, now());

        keys.add(KeyPurpose.CREDENTIAL);

        assertThat(keys.current(KeyPurpose.CREDENTIAL).id()).isNotEqualTo(first.id());
        assertThat(credential.statusUnder(SigningFixtures.keysIn(home).byId(KeyPurpose.CREDENTIAL, credential.keyId())))
                .isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void retiredKeyVerifiesButDoesNotSign_whenItsPrivateLineIsDeleted() throws Exception {
        SigningKeys keys = SigningFixtures.keysIn(home);
        String first = keys.current(KeyPurpose.CREDENTIAL).id();
        keys.add(KeyPurpose.CREDENTIAL);
        String second = keys.current(KeyPurpose.CREDENTIAL).id();
        Path file = home.resolve("keys/credential-signing-0002.key");
        Files.writeString(file, Files.readAllLines(file).get(0));

        SigningKeys reread = SigningFixtures.keysIn(home);

        assertThat(reread.current(KeyPurpose.CREDENTIAL).id()).isEqualTo(first);
        assertThat(reread.byId(KeyPurpose.CREDENTIAL, second)).isPresent();
    }

    @Test
    void nameShowsFamilyNameAndInitials_whenMasked() {
        assertThat(MaskedName.of("Giàng Thị Mẫu")).isEqualTo("Giàng T. M.");
        assertThat(MaskedName.of("  Đỗ   Ánh ")).isEqualTo("Đỗ Á.");
        assertThat(MaskedName.of("Y")).isEqualTo("Y.");
    }

    private Credential aCredential() {
        return new Credential(1, CertificateFixtures.aConfirmedCompletionOf("Giàng Thị Mẫu"), aPayload(), key, now());
    }

    private static CredentialPayload aPayload() {
        return CredentialPayload.of(
                CertificateFixtures.aConfirmedCompletionOf("Giàng Thị Mẫu"),
                CertificateCode.draw(new Random(1)),
                "http://127.0.0.1:8080");
    }

    private static Instant now() {
        return CertificateFixtures.CONFIRMED;
    }
}
