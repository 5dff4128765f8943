package vn.hocvuso.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import vn.hocvuso.identity.Confinement;

/** The table of {@code page-access.properties}: which paths exist and who may open them. */
final class PageAccess {

    private static final String OPEN = "open";
    private static final String SIGNED_IN = "signed-in";
    private static final String BELOW = "/*";
    private static final String OR = "\\|";
    private static final String CACHED = "cached";
    private static final String STAFF = "staff";
    private static final String NEW_PASSWORD = "new-password";
    private static final String CLOSED = "closed";
    private static final String UPLOAD = "upload";
    private static final Set<String> FLAGS = Set.of(CACHED, STAFF, NEW_PASSWORD, CLOSED, UPLOAD);
    private static final PageAccess TABLE = read();

    private final Map<String, Rule> exact = new HashMap<>();
    private final Map<String, Rule> below = new HashMap<>();

    /**
     * What a path demands.
     *
     * @param permissions one of them is needed; empty when none is
     * @param signedIn whether somebody must be signed in
     * @param cached whether anonymous visitors all see the same
     * @param staff whether it is a PrimeFaces page
     * @param confined the confinements in which it can be opened all the same
     * @param upload whether files are sent to it
     */
    record Rule(
            List<String> permissions,
            boolean signedIn,
            boolean cached,
            boolean staff,
            Set<Confinement> confined,
            boolean upload) {

        Rule {
            permissions = List.copyOf(permissions);
            confined = Set.copyOf(confined);
        }

        /** Whether who holds these permissions may. */
        boolean admits(Predicate<String> holds) {
            return permissions.isEmpty() || permissions.stream().anyMatch(holds);
        }

        static Rule of(String path, String text) {
            List<String> words = List.of(text.trim().split("\\s+"));
            String who = words.get(0);
            Set<String> flags = Set.copyOf(words.subList(1, words.size()));
            if (who.isEmpty() || !FLAGS.containsAll(flags)) {
                throw new IllegalStateException("page-access.properties: " + path + " = " + text);
            }
            boolean permission = who.indexOf(':') > 0;
            if (!permission && !who.equals(OPEN) && !who.equals(SIGNED_IN)) {
                throw new IllegalStateException("page-access.properties: " + path + " = " + text);
            }
            Set<Confinement> confined = EnumSet.noneOf(Confinement.class);
            if (flags.contains(NEW_PASSWORD)) {
                confined.add(Confinement.NEW_PASSWORD);
            }
            if (flags.contains(CLOSED)) {
                confined.add(Confinement.CLOSED);
            }
            return new Rule(
                    permission ? List.of(who.split(OR)) : List.of(),
                    !who.equals(OPEN),
                    flags.contains(CACHED),
                    flags.contains(STAFF),
                    confined,
                    flags.contains(UPLOAD));
        }

        /** Whether somebody in that confinement may open it. */
        boolean admits(Confinement confinement) {
            return confinement == Confinement.NONE || confined.contains(confinement);
        }
    }

    private PageAccess(Properties table) {
        table.stringPropertyNames().forEach(path -> {
            Rule rule = Rule.of(path, table.getProperty(path));
            if (path.endsWith(BELOW)) {
                below.put(path.substring(0, path.length() - 1), rule);
            } else {
                exact.put(path, rule);
            }
        });
    }

    /** The table of this product. */
    static PageAccess table() {
        return TABLE;
    }

    /** The rule of a path inside the application; empty when there is no such path. */
    Optional<Rule> ruleOf(String path) {
        Rule rule = exact.get(path);
        for (int slash = path.lastIndexOf('/'); rule == null && slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            rule = below.get(path.substring(0, slash + 1));
        }
        return Optional.ofNullable(rule);
    }

    private static PageAccess read() {
        Properties table = new Properties();
        try (InputStream in = PageAccess.class.getResourceAsStream("page-access.properties");
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PageAccess(table);
    }
}
