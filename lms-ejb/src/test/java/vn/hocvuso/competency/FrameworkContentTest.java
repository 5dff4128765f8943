package vn.hocvuso.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentReport;

/** The frameworks of the repository's content folder. */
class FrameworkContentTest {

    private static final Path CONTENT = Path.of("../content");
    private static final Locale ENGLISH = Locale.ENGLISH;

    private static ContentReport report;
    private static Framework framework;

    @BeforeAll
    static void read() {
        report = new ContentReport(CONTENT);
        List<StoredDocument> stored = new ArrayList<>();
        List<Framework> frameworks = new ArrayList<>();
        for (Path path : FrameworkImport.files(CONTENT, report)) {
            ContentFile file = ContentFile.read(path, report).orElseThrow();
            if (FrameworkImport.isCrosswalk(path)) {
                CrosswalkReader.read(file, frameworks)
                        .ifPresent(table ->
                                stored.add(stored(StoredDocument.Kind.CROSSWALK, table.id(), table.version(), file)));
            } else {
                FrameworkImport.readFramework(file).ifPresent(read -> {
                    frameworks.add(read);
                    stored.add(stored(StoredDocument.Kind.FRAMEWORK, read.id(), read.version(), file));
                });
            }
        }
        framework = FrameworkCache.assemble(stored).stream()
                .filter(read -> read.id().equals(FrameworkQueries.MAIN))
                .findFirst()
                .orElseThrow();
    }

    private static StoredDocument stored(StoredDocument.Kind kind, String id, int version, ContentFile file) {
        return new StoredDocument(1, kind, id, version, file.hash(), file.text(), Instant.EPOCH);
    }

    @Test
    void hasNoProblems() {
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void hasSixDomainsAndTwentyFourComponentsOnEightLevels() {
        assertThat(framework.domains()).hasSize(6);
        assertThat(framework.components()).hasSize(24);
        assertThat(framework.levels()).hasSize(8);
        assertThat(framework.components())
                .allSatisfy(component -> assertThat(component.statements()).hasSize(8));
    }

    @Test
    void saysWhatSomebodyCanDo_whenAskedForALevel() {
        assertThat(framework.component("1.1").orElseThrow().statement(2, ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Can find a simple thing"));
    }

    @Test
    void seesDigCompFromTheOtherEnd() {
        Crosswalk digComp = framework.crosswalk("digcomp-2.2").orElseThrow();

        assertThat(digComp.items()).hasSize(21);
        assertThat(digComp.componentsFor("2.3")).containsExactly("2.3");
        assertThat(digComp.itemsFor("6.1")).isEmpty();
        assertThat(digComp.item("2.5").orElseThrow().title().in(ENGLISH)).isEqualTo("Netiquette");
    }

    @Test
    void mapsTheFiveSkillsAndTheTwentySixTopics() {
        Crosswalk skills = framework.crosswalk("five-skills").orElseThrow();
        Crosswalk topics = framework.crosswalk("topics-26").orElseThrow();

        assertThat(skills.items()).hasSize(5);
        assertThat(skills.componentsFor("2")).contains("2.6", "2.3");
        assertThat(topics.items()).hasSize(26);
        assertThat(topics.componentsFor("1")).isEmpty();
        assertThat(topics.itemsFor("6.2")).extracting(Crosswalk.Item::code).containsExactly("3");
    }
}
