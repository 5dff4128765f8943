package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.platform.Settings;

class AdministratorRequestTest {

    @TempDir
    Path home;

    private final AdministratorRequest request = new AdministratorRequest();
    private final List<String> made = new ArrayList<>();
    private final Set<Path> reported = new HashSet<>();

    @BeforeEach
    void openHome() throws IOException {
        Files.createDirectory(home.resolve("requests"));
        request.settings = new Settings() {
            @Override
            public Path home() {
                return home;
            }
        };
        request.writer = new AdministratorWriter() {
            @Override
            void create(String login, String password) {
                made.add(login + " " + password);
            }
        };
    }

    @Test
    void everyRequestIsDoneAndRemoved_whenThereAreSeveral() throws IOException {
        Path first = write("create-admin-mot.json", "{\"login\":\"mot\",\"password\":\"a\"}");
        Path second = write("create-admin-hai.json", "{\"login\":\"hai\",\"password\":\"b\"}");

        request.fulfilAll(reported);

        assertThat(made).containsExactlyInAnyOrder("mot a", "hai b");
        assertThat(first).doesNotExist();
        assertThat(second).doesNotExist();
        assertThat(reported).isEmpty();
    }

    @Test
    void otherRequestsAreDone_whenOneIsUnusable() throws IOException {
        Path unusable = write("create-admin-a.json", "{\"login\":1}");
        write("create-admin-b.json", "{\"login\":\"hai\",\"password\":\"b\"}");

        request.fulfilAll(reported);

        assertThat(made).containsExactly("hai b");
        assertThat(unusable).exists();
        assertThat(reported).containsExactly(unusable);
    }

    @Test
    void nothingIsDone_whenNobodyAsks() throws IOException {
        write("rotate-signing-key", "");

        request.fulfilAll(reported);

        assertThat(made).isEmpty();
        assertThat(home.resolve("requests/rotate-signing-key")).exists();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve("requests").resolve(name), text);
    }
}
