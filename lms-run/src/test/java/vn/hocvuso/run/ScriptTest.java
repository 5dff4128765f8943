package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions of the script {@code lms} that decide something. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path checkout;

    @BeforeEach
    void buildCheckout() throws IOException {
        for (String file : new String[] {
            "pom.xml",
            ".mvn/jvm.config",
            "lms-ejb/src/main/java/A.java",
            "lms-web/src/main/webapp/a.xhtml",
            "lms-ear/target/lms.ear",
            "lms-run/target/lms-run.jar",
            "lms-run/target/payara-1.zip",
            "target/built"
        }) {
            Path path = checkout.resolve(file);
            Files.createDirectories(path.getParent());
            Files.createFile(path);
            Files.setLastModifiedTime(path, FileTime.from(BUILT.minusSeconds(file.equals("target/built") ? 0 : 60)));
        }
    }

    @Test
    void nothingIsBuilt_whenNoSourceIsNewer() throws IOException, InterruptedException {
        assertThat(needsBuild()).isFalse();
    }

    @Test
    void isBuilt_whenAPageIsNewer() throws IOException, InterruptedException {
        touch("lms-web/src/main/webapp/a.xhtml");

        assertThat(needsBuild()).isTrue();
    }

    @Test
    void isBuilt_whenTheApplicationIsMissing() throws IOException, InterruptedException {
        Files.delete(checkout.resolve("lms-ear/target/lms.ear"));

        assertThat(needsBuild()).isTrue();
    }

    @Test
    void nothingIsBuilt_whenOnlyResultsAreNewer() throws IOException, InterruptedException {
        touch("lms-run/target/lms-run.jar");

        assertThat(needsBuild()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'openjdk version \"17.0.15\" 2025-04-15', 17",
        "'java version \"1.8.0_392\"', 1",
        "'openjdk version \"21\" 2023-09-19', 21",
        "'openjdk version \"25-ea\" 2025-09-16', 25",
        "'no such thing', 0"
    })
    void majorVersionIsRead_whenJavaTellsIt(String told, String major) throws IOException, InterruptedException {
        assertThat(output("java_major \"$1\"", told)).isEqualTo(major);
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(checkout.resolve(file), FileTime.from(BUILT.plusSeconds(60)));
    }

    private boolean needsBuild() throws IOException, InterruptedException {
        return output("if needs_build; then echo yes; else echo no; fi", "").equals("yes");
    }

    private String output(String commands, String argument) throws IOException, InterruptedException {
        Path script = ProductSettings.findCheckout().resolve("lms");
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + script + "'; LMS_ROOT='" + checkout + "'; " + commands,
                        "test",
                        argument)
                .redirectErrorStream(true)
                .start();
        String text = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        bash.waitFor();
        return text;
    }
}
