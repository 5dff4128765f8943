package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTuningTest {

    @TempDir
    Path installation;

    private Path jar;

    @BeforeEach
    void makeModulesFolder() throws IOException {
        Files.createDirectories(installation.resolve("glassfish/modules"));
        jar = installation.resolve("glassfish/modules/hocvuso-api-imports.jar");
    }

    @Test
    void importsAreOptional_whenTheServerHasOtherPackages() throws IOException {
        StartTuning.addApiImports(installation);

        try (JarFile fragment = new JarFile(jar.toFile())) {
            String imports = fragment.getManifest().getMainAttributes().getValue("Import-Package");
            assertThat(imports.split(","))
                    .hasSizeGreaterThan(200)
                    .allMatch(one -> one.endsWith(";resolution:=optional"));
            assertThat(imports).contains("jakarta.persistence;");
        }
    }

    @Test
    void fileIsLeftAlone_whenItIsTheSame() throws IOException {
        StartTuning.addApiImports(installation);
        FileTime written = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(jar, written);

        StartTuning.addApiImports(installation);

        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(written);
    }
}
