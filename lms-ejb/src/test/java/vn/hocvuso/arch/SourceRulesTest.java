package vn.hocvuso.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that byte code cannot tell: read from the sources. */
class SourceRulesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CATCH_ALL =
            Pattern.compile("catch \\(\\s*(?:final )?(?:Exception|Throwable|RuntimeException)\\b");
    private static final Pattern TODO = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b(?!\\(#\\d+\\))");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NAMED = Pattern.compile("\\b(?:FROM|JOIN|UPDATE|INTO)\\s+([A-Z][A-Za-z]+)\\b");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b[\\s\\S]*?\\bclass (\\w+)");

    /** A batch goes on with its next item; what failed is recorded with the item. */
    private static final Set<String> MAY_CATCH_ALL =
            Set.of("OutboxStep.java", "AttemptClock.java", "OldAttemptsClock.java", "DeletionClock.java");

    @Test
    void analysesTheSources() {
        assertThat(sources()).hasSizeGreaterThan(100);
        assertThat(entities(sources())).hasSizeGreaterThan(8);
    }

    @Test
    void nobodyCatchesEverything() {
        assertThat(filesWhere((file, source) -> !MAY_CATCH_ALL.contains(name(file)) && catchesAll(source)))
                .isEmpty();
    }

    @Test
    void catchingEverythingIsReported() {
        assertThat(catchesAll("try { a(); } catch (Exception e) { }")).isTrue();
        assertThat(catchesAll("try { a(); } catch (IOException e) { }")).isFalse();
    }

    @Test
    void queriesNameOnlyEntitiesOfTheirFeature() {
        Map<Path, String> sources = sources();
        Map<String, String> entities = entities(sources);
        List<String> foreign = new ArrayList<>();
        sources.forEach((file, source) -> foreign.addAll(foreignEntities(featureOf(file), source, entities)));

        assertThat(foreign).isEmpty();
    }

    @Test
    void foreignEntityIsReported() {
        assertThat(foreignEntities(
                        "learning", "query(\"SELECT p FROM Person p JOIN Lesson l\")", Map.of("Person", "identity")))
                .containsExactly("learning queries Person of identity");
    }

    @Test
    void queriesAreWrittenDownWhole() {
        List<String> composed = new ArrayList<>();
        sources().forEach((file, source) -> QueryText.composed(source)
                .forEach(query -> composed.add(name(file) + ": " + query)));

        assertThat(composed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "em.createQuery(\"SELECT p FROM Person p WHERE p.name = '\" + name + \"'\", Person.class)",
                "em.createNativeQuery(\"SELECT 1 FROM \" + table)",
                "em.createNativeQuery(String.format(\"SELECT %s\", column))",
                "em.createQuery(\"\"\"\nSELECT p FROM Person p ORDER BY %s\"\"\".formatted(key), Person.class)",
                "String jpql = \"SELECT p\" + rest; em.createQuery(jpql)",
                "connection.prepareStatement(sql.toString())",
                "connection.createStatement().executeQuery(\"SELECT * FROM a WHERE b = \" + b)",
                "static final String ALL = \"SELECT \" + column(); em.createQuery(ALL)",
                "em.createQuery(Elsewhere.QUERY)",
                "em.createQuery(\"SELECT p FROM Person p\".concat(where))"
            })
    void queryPutTogetherAtRunTimeIsReported(String source) {
        assertThat(QueryText.composed(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "em.createQuery(\"SELECT p FROM Person p\"\n + \" WHERE p.id = :id\", Person.class)",
                "em.createQuery(\"\"\"\nSELECT \"p\" FROM Person p, (SELECT 1)\"\"\", Person.class)",
                "static final String IN = \" AND x\" + \"y\"; em.createQuery(\"SELECT p\" + IN + \" ORDER BY p\")",
                "CriteriaQuery<Person> query = builder.createQuery(Person.class); em.createQuery(query)",
                "em.createNativeQuery(\"UPDATE a SET b = ?1\").setParameter(1, c + d).executeUpdate()"
            })
    void queryWrittenDownWholeIsNotReported(String source) {
        assertThat(QueryText.composed(source)).isEmpty();
    }

    @Test
    void everyTodoHasAnIssue() {
        assertThat(filesWhere((file, source) -> TODO.matcher(source).find())).isEmpty();
    }

    @Test
    void todoWithoutIssueIsReported() {
        assertThat(TODO.matcher("// TODO later").find()).isTrue();
        assertThat(TODO.matcher("// TODO(#12) later").find()).isFalse();
    }

    private static List<Path> filesWhere(BiPredicate<Path, String> bad) {
        return sources().entrySet().stream()
                .filter(entry -> bad.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean catchesAll(String source) {
        return CATCH_ALL.matcher(source).find();
    }

    private static List<String> foreignEntities(String feature, String source, Map<String, String> entities) {
        List<String> foreign = new ArrayList<>();
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            Matcher named = NAMED.matcher(literal.group(1));
            while (named.find()) {
                String owner = entities.get(named.group(1));
                if (owner != null && !owner.equals(feature)) {
                    foreign.add(feature + " queries " + named.group(1) + " of " + owner);
                }
            }
        }
        return foreign;
    }

    private static Map<String, String> entities(Map<Path, String> sources) {
        Map<String, String> entities = new TreeMap<>();
        sources.forEach((file, source) -> {
            Matcher entity = ENTITY.matcher(source);
            if (entity.find()) {
                entities.put(entity.group(1), featureOf(file));
            }
        });
        return entities;
    }

    private static String featureOf(Path file) {
        return SOURCES.resolve("vn/hocvuso")
                .relativize(file.getParent())
                .toString()
                .replace('\\', '/')
                .replace('/', '.');
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }
}
