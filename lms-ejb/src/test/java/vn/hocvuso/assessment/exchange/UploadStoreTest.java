package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.RuleViolationException;

class UploadStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final PersonId AUTHOR = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);

    @TempDir
    Path home;

    private UploadStore store;

    @BeforeEach
    void open() {
        store = storeAt(NOW);
    }

    private UploadStore storeAt(Instant now) {
        UploadStore opened = new UploadStore();
        opened.clock = Clock.fixed(now, ZoneOffset.UTC);
        opened.settings = new Settings() {
            @Override
            public Path home() {
                return home;
            }
        };
        return opened;
    }

    private static InputStream gift(String stem) {
        return new ByteArrayInputStream((stem + " {=a ~b}").getBytes(StandardCharsets.UTF_8));
    }

    private long filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("uploads"))) {
            return files.count();
        }
    }

    @Test
    void isReadByWhoSentIt_andNobodyElse() {
        String ticket = store.keep("bank.gift", gift("Hỏi?"), AUTHOR);

        assertThat(store.report(ticket, AUTHOR).orElseThrow().items()).hasSize(1);
        assertThat(store.report(ticket, OTHER)).isEmpty();
        assertThat(store.report("0".repeat(32), AUTHOR)).isEmpty();
    }

    @Test
    void takesThePlaceOfTheOneBefore() throws IOException {
        String first = store.keep("a.gift", gift("Một?"), AUTHOR);
        String second = store.keep("b.gift", gift("Hai?"), AUTHOR);
        String others = store.keep("c.gift", gift("Ba?"), OTHER);

        assertThat(store.report(first, AUTHOR)).isEmpty();
        assertThat(store.report(second, AUTHOR)).isPresent();
        assertThat(store.report(others, OTHER)).isPresent();
        assertThat(filesOnDisk()).isEqualTo(2);
    }

    @Test
    void isRefused_andLeavesNothing_whenItIsTooLarge() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] chunk, int from, int length) {
                return length;
            }
        };

        assertThatThrownBy(() -> store.keep("a.gift", endless, AUTHOR)).isInstanceOf(RuleViolationException.class);
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void isTakenByOneOnly_untilItIsGivenBack() {
        String ticket = store.keep("a.gift", gift("Một?"), AUTHOR);

        assertThat(store.claim(ticket)).isTrue();
        assertThat(store.claim(ticket)).isFalse();

        store.release(ticket);

        assertThat(store.claim(ticket)).isTrue();
    }

    @Test
    void isForgotten_byWhoSentItOnly() throws IOException {
        String ticket = store.keep("a.gift", gift("Một?"), AUTHOR);

        store.forget(ticket, OTHER);
        assertThat(store.report(ticket, AUTHOR)).isPresent();

        store.forget(ticket, AUTHOR);
        assertThat(store.report(ticket, AUTHOR)).isEmpty();
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void isSweptAway_whenNobodyLookedForLong() throws IOException {
        String ticket = store.keep("a.gift", gift("Một?"), AUTHOR);

        store.clock = Clock.fixed(NOW.plus(UploadStore.KEPT).minusSeconds(1), ZoneOffset.UTC);
        store.sweep();
        assertThat(store.report(ticket, AUTHOR)).as("looked at just in time").isPresent();

        store.clock = Clock.offset(store.clock, UploadStore.KEPT.plusSeconds(2));
        store.sweep();
        assertThat(store.report(ticket, AUTHOR)).isEmpty();
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void isUnknownAfterARestart_andSweptAwayInTheEnd() throws IOException {
        String ticket = store.keep("a.gift", gift("Một?"), AUTHOR);
        try (Stream<Path> files = Files.list(home.resolve("uploads"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(NOW));
            }
        }

        UploadStore restarted = storeAt(NOW.plus(Duration.ofMinutes(5)));
        restarted.sweep();
        assertThat(restarted.report(ticket, AUTHOR)).isEmpty();
        assertThat(filesOnDisk()).isEqualTo(1);

        storeAt(NOW.plus(UploadStore.KEPT).plusSeconds(1)).sweep();
        assertThat(filesOnDisk()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\a\\bank.gift, bank.gift",
        "../../etc/bank.xml, bank.xml",
        "'', ?",
        "/, ?",
        "'a\u202Egpj.zip', agpj.zip"
    })
    void isCalledByTheEndOfItsName(String sent, String shown) {
        assertThat(UploadStore.shortName(sent)).isEqualTo(shown);
    }
}
