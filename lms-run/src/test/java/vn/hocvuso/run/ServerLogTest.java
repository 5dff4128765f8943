package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path folder;

    @Test
    void isNotUp_whenOnlyAnEarlierStartSaidSo() throws IOException {
        Path file = folder.resolve("server.log");
        Files.writeString(file, "[NCLS-CORE-00017] started\n");
        ServerLog log = new ServerLog(file);

        assertThat(log.isUp()).isFalse();

        Files.writeString(file, "[NCLS-CORE-00017] started\n", StandardOpenOption.APPEND);
        assertThat(log.isUp()).isTrue();
    }

    @Test
    void readsFromTheBeginning_whenTheFileWasRotated() throws IOException {
        Path file = folder.resolve("server.log");
        Files.writeString(file, "a long earlier log ".repeat(10));
        ServerLog log = new ServerLog(file);

        Files.writeString(file, "[NCLS-CORE-00017]");

        assertThat(log.isUp()).isTrue();
    }

    @Test
    void complaintIsPassedOn_whenDeploymentFailed() {
        assertThat(ServerLog.deployment("Boot Command deploy failed FAILURE: zero ejb\n"))
                .contains("zero ejb");
        assertThat(ServerLog.deployment("Boot Command deploy returned with result SUCCESS : x"))
                .isEqualTo("SUCCESS");
        assertThat(ServerLog.deployment("nothing yet")).isEmpty();
    }
}
