package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    @TempDir
    Path home;

    @Test
    void secondProductIsRefused_whenTheFirstHoldsTheHome() {
        try (HomeLock first = HomeLock.take(home)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("LMS_HOME");
        }

        assertThatCode(() -> HomeLock.take(home).close()).doesNotThrowAnyException();
    }

    @Test
    void secretStaysTheSame_whenReadAgain() {
        Path file = home.resolve("secrets.properties");
        String made = new Secrets(file).get("database.password");

        assertThat(new Secrets(file).get("database.password")).isEqualTo(made).hasSize(32);
        assertThat(new Secrets(file).get("another")).isNotEqualTo(made);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void secretsAreTheOwnersOnly_whenWritten() throws IOException {
        Path file = home.resolve("secrets.properties");
        new Secrets(file).get("database.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void requestHoldsLoginAndShownPassword_whenAdministratorIsWanted() throws IOException {
        String password = AdminRequest.leave(home, "quan.tri");

        assertThat(Files.readString(home.resolve("requests/create-admin-quan.tri.json")))
                .isEqualTo("{\"login\":\"quan.tri\",\"password\":\"" + password + "\"}\n");
    }

    @Test
    void bothAreAskedFor_whenTwoAdministratorsAreWanted() {
        AdminRequest.leave(home, "quan.tri");
        AdminRequest.leave(home, "quan.tri.2");

        assertThat(home.resolve("requests")).isDirectoryContaining("glob:**quan.tri.json");
        assertThat(home.resolve("requests")).isDirectoryContaining("glob:**quan.tri.2.json");
    }

    @Test
    void latestPasswordCounts_whenAskedForTwice() throws IOException {
        AdminRequest.leave(home, "quan.tri");
        String second = AdminRequest.leave(home, "quan.tri");

        assertThat(Files.readString(home.resolve("requests/create-admin-quan.tri.json")))
                .contains(second);
    }

    @Test
    void runningProductIsSeen_whenTheHomeIsHeld() {
        assertThat(HomeLock.isHeld(home)).isFalse();
        try (HomeLock held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            assertThat(HomeLock.isHeld(home)).isTrue();
        }
        assertThat(HomeLock.isHeld(home)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "quản trị", "a\"b", "../x", ""})
    void isRefused_whenItCannotBeALogin(String login) {
        assertThatThrownBy(() -> AdminRequest.leave(home, login)).isInstanceOf(StartException.class);
        assertThat(home.resolve("requests")).doesNotExist();
    }
}
