package vn.hocvuso.competency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.Statements;
import vn.hocvuso.testsupport.TestEpoch;

class FrameworkJpaTest {

    private static final String SMALL =
            """
            id: tt02-2025
            version: 1
            title: {vi: "Khung mẫu", en: "Sample framework"}
            citation: {text: "Văn bản mẫu"}
            statements_by: none
            domains:
              - code: "1"
                title: {vi: "Miền", en: "Domain"}
                components:
                  - {code: "1.1", title: {vi: "Một", en: "One"}}
            """;

    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final ContentReport report = new ContentReport(Path.of(""));
    private final DocumentWriter writer = new DocumentWriter();
    private final FrameworkQueries queries = new FrameworkQueries();

    @BeforeAll
    static void start() {
        database = Database.fresh();
    }

    @BeforeEach
    void wire() {
        Database.inTransaction(entities, () -> entities.createNativeQuery("DELETE FROM competency_document")
                .executeUpdate());
        DocumentRepository repository = new DocumentRepository();
        repository.entities = entities;
        TestEpoch epoch = new TestEpoch();
        writer.repository = repository;
        writer.epoch = epoch;
        writer.clock = Clock.systemUTC();
        queries.repository = repository;
        queries.cache = new FrameworkCache();
        queries.epoch = epoch;
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void nothingIsCurrent_whenNothingIsLoaded() {
        assertThat(queries.newest()).isEmpty();
    }

    @Test
    void storedVersionStays_whenItsTextChanges() {
        store(SMALL);
        store(SMALL.replace("Khung mẫu", "Khung khác"));

        assertThat(queries.current().title().vi()).isEqualTo("Khung mẫu");
        assertThat(report.problems()).singleElement().asString().contains("write the change as version 2");
    }

    @Test
    void newestVersionIsCurrentAndTheOldOneStaysReadable() {
        store(SMALL);
        store(SMALL.replace("version: 1", "version: 2").replace("Khung mẫu", "Khung mới"));

        assertThat(queries.current().title().vi()).isEqualTo("Khung mới");
        assertThat(queries.version("tt02-2025", 1))
                .hasValueSatisfying(old -> assertThat(old.title().vi()).isEqualTo("Khung mẫu"));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void nothingIsAskedOfTheDatabase_onceWarm() {
        store(SMALL);

        assertThat(Statements.during(entities, queries::current)).isEqualTo(1);
        assertThat(Statements.during(entities, queries::current)).isZero();
    }

    private void store(String text) {
        ContentFile file = ContentFile.of(Path.of("v.yaml"), text, report).orElseThrow();
        Framework framework = FrameworkReader.read(file).orElseThrow();
        Database.inTransaction(entities, () -> {
            writer.store(StoredDocument.Kind.FRAMEWORK, framework.id(), framework.version(), file);
            return null;
        });
    }
}
