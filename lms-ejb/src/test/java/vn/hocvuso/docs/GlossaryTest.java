package vn.hocvuso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java names in {@code docs/glossary.md} are types of the product. */
class GlossaryTest {

    private static final int COLUMNS = 4;
    private static final int JAVA = 2;
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void readsTheGlossary() {
        assertThat(javaNames(DocFiles.document("glossary.md"))).hasSizeGreaterThan(20);
    }

    @Test
    void everyJavaNameIsAType() {
        assertThat(unknown(DocFiles.document("glossary.md"))).isEmpty();
    }

    @Test
    void nameWithoutTypeIsReported() {
        String glossary =
                """
                | Vietnamese | English | Java | meaning |
                |---|---|---|---|
                | lượt làm bài | attempt | `Attempt` | with an event: `NoTypeEither` |
                | phi thuyền | spaceship | `Spaceship`, `Attempt` | flies |
                """;

        assertThat(unknown(glossary)).containsExactly("Spaceship");
    }

    private static List<String> unknown(String glossary) {
        Set<String> types = DocFiles.sources(file -> true).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        return javaNames(glossary).stream()
                .filter(name -> !types.contains(name))
                .toList();
    }

    private static List<String> javaNames(String glossary) {
        return DocFiles.rows(glossary, COLUMNS).stream()
                .flatMap(row -> NAME.matcher(row.get(JAVA)).results().map(result -> result.group(1)))
                .toList();
    }
}
