package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLogTest {

    @TempDir
    Path folder;

    @Test
    void staysAsItIs_whenItIsSmall() throws IOException {
        Path log = folder.resolve("database.log");
        Files.writeString(log, "0123456789");

        ProcessLog.rotate(log, 10);

        assertThat(log).hasContent("0123456789");
        assertThat(folder.resolve("database.log.1")).doesNotExist();
    }

    @Test
    void programGoesOnWriting_whenItsFileIsEmptied() throws IOException {
        Path log = folder.resolve("database.log");
        try (OutputStream program = new FileOutputStream(log.toFile(), true)) {
            program.write("before ".getBytes(StandardCharsets.UTF_8));
            ProcessLog.rotate(log, 3);
            program.write("after".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(log).hasContent("after");
        assertThat(folder.resolve("database.log.1")).hasContent("before ");
    }

    @Test
    void onlyThreeOldOnesAreKept_whenItGrowsForEver() throws IOException {
        Path log = folder.resolve("database.log");
        for (int turn = 1; turn <= 6; turn++) {
            Files.writeString(log, "turn " + turn);
            ProcessLog.rotate(log, 3);
        }

        assertThat(folder.resolve("database.log.1")).hasContent("turn 6");
        assertThat(folder.resolve("database.log.3")).hasContent("turn 4");
        assertThat(folder.resolve("database.log.4")).doesNotExist();
    }
}
