package vn.hocvuso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramIdTest {

    @TempDir
    Path deployed;

    private Path program;
    private Path libraries;

    @BeforeEach
    void deploy() throws IOException {
        program = Files.createDirectories(deployed.resolve("lms-ejb_jar"));
        libraries = Files.createDirectories(deployed.resolve("lib"));
        Files.createDirectories(program.resolve("vn/hocvuso/catalog"));
        Files.writeString(program.resolve("vn/hocvuso/catalog/LessonHtml.class"), "renders boxes");
        Files.writeString(libraries.resolve("markdown-1.0.jar"), "a library");
    }

    @Test
    void isTheSame_whenTheSameProgramLiesElsewhere() throws IOException {
        String here = id();
        Path other = Files.createDirectories(deployed.resolve("other node"));
        Files.move(program, other.resolve("lms-ejb_jar"));
        Files.move(libraries, other.resolve("lib"));

        assertThat(ProgramId.of(other.resolve("lms-ejb_jar"), other.resolve("lib")))
                .isEqualTo(here);
    }

    @Test
    void isAnother_whenARendererChanged() throws IOException {
        String before = id();
        Files.writeString(program.resolve("vn/hocvuso/catalog/LessonHtml.class"), "renders BOXES");

        assertThat(id()).isNotEqualTo(before);
    }

    @Test
    void isAnother_whenALibraryChanged() throws IOException {
        String before = id();
        Files.move(libraries.resolve("markdown-1.0.jar"), libraries.resolve("markdown-1.1.jar"));

        assertThat(id()).isNotEqualTo(before);
    }

    @Test
    void isAnother_whenAFileMoved() throws IOException {
        String before = id();
        Files.move(
                program.resolve("vn/hocvuso/catalog/LessonHtml.class"), program.resolve("vn/hocvuso/LessonHtml.class"));

        assertThat(id()).isNotEqualTo(before);
    }

    @Test
    void isOfThisProgram_whenItAsksWhereItLies() {
        assertThat(new ProgramId().get()).matches("[0-9a-f]{16}");
    }

    private String id() {
        return ProgramId.of(program, libraries);
    }
}
