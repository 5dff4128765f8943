package vn.hocvuso.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of features in {@code docs/architecture.md} says what the annotations say. */
class FeatureTableTest {

    private static final Pattern FEATURE =
            Pattern.compile("@Feature\\(\\s*name = \"([^\"]+)\",\\s*allowed = \\{([^}]*)}\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void readsTheAnnotations() {
        assertThat(declared()).hasSizeGreaterThan(10).containsKeys("shared", "web.shared");
    }

    @Test
    void tableSaysWhatTheAnnotationsSay() {
        assertThat(described(DocFiles.document("architecture.md")))
                .as("rows of docs/architecture.md")
                .isEqualTo(declared());
    }

    @Test
    void tableIsReadRowByRow() {
        String table =
                """
                | feature | may use |
                |---|---|
                | `shared` | |
                | `web.identity` | `web.shared`, `identity` |
                """;

        assertThat(described(table))
                .isEqualTo(Map.of("shared", List.of(), "web.identity", List.of("web.shared", "identity")));
    }

    private static Map<String, List<String>> declared() {
        Map<String, List<String>> features = new TreeMap<>();
        for (Path file : DocFiles.sources(source -> source.endsWith("package-info.java"))) {
            Matcher feature = FEATURE.matcher(DocFiles.text(file));
            if (feature.find()) {
                features.put(feature.group(1), all(QUOTED, feature.group(2)));
            }
        }
        return features;
    }

    private static Map<String, List<String>> described(String document) {
        Map<String, List<String>> features = new TreeMap<>();
        for (List<String> row : DocFiles.rows(document, 2)) {
            List<String> name = all(CODE, row.get(0));
            if (name.size() == 1) {
                features.put(name.get(0), all(CODE, row.get(1)));
            }
        }
        return features;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }
}
