package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        try (Stream<Path> folders = Files.walk(checkout).filter(Files::isDirectory)) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                Files.setLastModifiedTime(folder, FileTime.from(BUILT.minusSeconds(60)));
            }
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

    @Test
    void isBuilt_whenASourceWasDeleted() throws IOException, InterruptedException {
        touch("lms-ejb/src/main/java");

        assertThat(needsBuild()).isTrue();
    }

    @Test
    void buildTellsModuleAndMegabytes_whenLibrariesAreLoaded() throws IOException, InterruptedException {
        assertThat(output(
                        "show_progress maven.log",
                        "[INFO] Building lms-ejb 1.0.0-SNAPSHOT    [2/5]\n"
                                + "[INFO] Downloaded from central: https://x/a.jar (1.9 MB at 5.0 MB/s)\n"
                                + "[INFO] Downloaded from central: https://x/b.pom (700 B at 2 kB/s)\n"
                                + "[INFO] Downloaded from central: https://x/c.jar (1200 kB at 5.0 MB/s)\n"
                                + "[INFO] Building lms-web 1.0.0-SNAPSHOT    [3/5]\n"))
                .containsPattern("s  lms-ejb .* 0 tệp / files, 0 MB")
                .containsPattern("s  lms-web .* 3 tệp / files, 2 MB");
        assertThat(checkout.resolve("maven.log")).content().contains("a.jar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ERROR] Could not transfer artifact a:b:pom:1 from/to central|Maven Central",
                "[ERROR] x.java: write failed: No space left on device|the disk became full",
                "[ERROR] COMPILATION ERROR|the reason stands above"
            })
    void reasonIsTold_whenTheBuildFails(String line, String reason) throws IOException, InterruptedException {
        Files.writeString(checkout.resolve("maven.log"), "[INFO] Building\n" + line + "\n");

        assertThat(output("why_build_failed maven.log", "")).contains(line, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|no Java found",
                "java|openjdk version \"11.0.2\" 2019-01-15|Java 11 is too old",
                "java|openjdk version \"17.0.15\" 2025-04-15|no Maven found",
                "java mvn|openjdk version \"17.0.15\" 2025-04-15|only a JRE is here"
            })
    void isRefusedInOneSentence_whenAToolIsMissing(String programs, String version, String sentence)
            throws IOException, InterruptedException {
        Path tools = Files.createDirectory(checkout.resolve("tools"));
        for (String program : programs.split(" ")) {
            if (!program.isEmpty()) {
                makeProgram(tools.resolve(program), "echo '" + version + "' >&2");
            }
        }
        for (String tool : List.of("sed", "head", "dirname", "readlink", "cat")) {
            makeProgram(tools.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }

        String said = output("unset JAVA_HOME; PATH='" + tools + "'; require_jdk; require_maven", "");

        assertThat(said).contains(sentence).hasLineCount(1);
    }

    @Test
    void isRefusedInOneSentence_whenJavaHomeIsWrong() throws IOException, InterruptedException {
        assertThat(output("JAVA_HOME=/nowhere; require_jdk", ""))
                .contains("JAVA_HOME=/nowhere")
                .hasLineCount(1);
    }

    @Test
    void helpNamesEveryVariable_whenItIsAskedFor() throws IOException, InterruptedException {
        String help = output("usage", "");

        for (Path source :
                List.of(Path.of("lms"), Path.of("lms-run/src/main/java/vn/hocvuso/run/ProductSettings.java"))) {
            String text = Files.readString(ProductSettings.findCheckout().resolve(source));
            assertThat(Pattern.compile("LMS_(?!ROOT)[A-Z_]*[A-Z]\\b")
                            .matcher(text)
                            .results()
                            .map(MatchResult::group))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(help).contains(name));
        }
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

    private static void makeProgram(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void touch(String file) throws IOException {
        Files.setLastModifiedTime(checkout.resolve(file), FileTime.from(BUILT.plusSeconds(60)));
    }

    private boolean needsBuild() throws IOException, InterruptedException {
        return output("if needs_build; then echo yes; else echo no; fi", "").equals("yes");
    }

    // The argument is also what the commands read.
    private String output(String commands, String argument) throws IOException, InterruptedException {
        Path script = ProductSettings.findCheckout().resolve("lms");
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + script + "'; LMS_ROOT='" + checkout + "'; cd \"$LMS_ROOT\"; " + commands,
                        "test",
                        argument)
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = bash.getOutputStream()) {
            in.write(argument.getBytes(StandardCharsets.UTF_8));
        }
        String text = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        bash.waitFor();
        return text;
    }
}
