package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.shared.RuleViolationException;

class CitizenIdVaultTest {

    @TempDir
    Path home;

    private CitizenIdVault vault;

    @BeforeEach
    void makeVault() {
        vault = new CitizenIdVault();
        vault.keys = PlatformFixtures.keysIn(home);
    }

    @Test
    void opensToTheSameNumber_whenSealed() {
        String sealed = vault.seal(CitizenId.of("001 099 000 001"));

        assertThat(sealed).doesNotContain("001099");
        assertThat(vault.open(sealed).digits()).isEqualTo("001099000001");
    }

    @Test
    void looksDifferentEachTime_whenTheSameNumberIsSealedTwice() {
        CitizenId number = CitizenId.of("001099000001");

        assertThat(vault.seal(number)).isNotEqualTo(vault.seal(number));
        assertThat(vault.hash(number)).isEqualTo(vault.hash(CitizenId.of("001-099-000-001")));
    }

    @Test
    void isRefused_whenNotTwelveDigits() {
        assertThatThrownBy(() -> CitizenId.of("00109900000"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("identity.citizen-id-malformed");
    }

    @Test
    void hashesDifferently_whenAnotherInstallationHasAnotherKey(@TempDir Path otherHome) {
        CitizenIdVault other = new CitizenIdVault();
        other.keys = PlatformFixtures.keysIn(otherHome);

        assertThat(other.hash(CitizenId.of("001099000001"))).isNotEqualTo(vault.hash(CitizenId.of("001099000001")));
    }
}
