package vn.hocvuso.competency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentNode;
import vn.hocvuso.shared.LocalizedText;

/** Reads {@code frameworks/<id>/v<version>.yaml}. */
final class FrameworkReader {

    static final String[] BOTH = {"vi", "en"};

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-]+[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");
    private static final Pattern LEVEL = Pattern.compile("[1-8]");
    private static final Set<String> AUTHORS = Set.of("official", "product", "none");

    private final Set<String> codes = new HashSet<>();
    private boolean statementsNeeded = true;

    private FrameworkReader() {}

    /** The framework without crosswalks; empty, with problems reported, when the file has any. */
    static Optional<Framework> read(ContentFile file) {
        return file.yaml().map(root -> new FrameworkReader().framework(root)).filter(framework -> file.isSound());
    }

    private Framework framework(ContentNode root) {
        String author = root.text("statements_by");
        if (!author.isEmpty() && !AUTHORS.contains(author)) {
            root.problem("'" + author + "' wrote no statements; write statements_by: official, product or none");
        }
        statementsNeeded = !author.equals("none");
        List<Framework.Level> levels = new ArrayList<>();
        root.items("levels").forEach(level -> levels.add(level(level)));
        List<Domain> domains = new ArrayList<>();
        if (root.required("domains").isPresent()) {
            root.items("domains").forEach(domain -> domains.add(domain(domain)));
        }
        return new Framework(
                id(root),
                root.number("version", 1, 9999),
                root.localized("title", BOTH),
                root.required("citation").map(citation -> citation.text("text")).orElse(""),
                author.equals("official"),
                levels,
                domains,
                List.of());
    }

    private static Framework.Level level(ContentNode node) {
        return new Framework.Level(
                node.number("level", 1, Framework.HIGHEST_LEVEL),
                node.localized("name", BOTH),
                node.localized("meaning", BOTH),
                node.optionalText("label"));
    }

    private Domain domain(ContentNode node) {
        List<Component> components = new ArrayList<>();
        if (node.required("components").isPresent()) {
            node.items("components").forEach(component -> components.add(component(component)));
        }
        return new Domain(code(node), node.localized("title", BOTH), components);
    }

    private Component component(ContentNode node) {
        String code = code(node);
        if (!codes.add(code)) {
            node.problem("the code " + code + " stands twice; give each component its own");
        }
        Map<Integer, LocalizedText> statements = new HashMap<>();
        node.get("statements").ifPresent(levels -> levels.entries().forEach((level, statement) -> {
            if (LEVEL.matcher(level).matches()) {
                statements.put(Integer.parseInt(level), statement.asLocalized(BOTH));
            } else {
                statement.problem("'" + level + "' is no level; write 1 to 8");
            }
        }));
        if (statementsNeeded && statements.size() < Framework.HIGHEST_LEVEL) {
            node.problem("component " + code + " has " + statements.size()
                    + " statements; write what somebody can do for each level 1 to 8");
        }
        return new Component(code, node.localized("title", BOTH), statements);
    }

    /** The id of a framework or list: as other ids, with dots. */
    static String id(ContentNode node) {
        String id = node.text("id");
        if (!id.isEmpty() && (!ID.matcher(id).matches() || id.length() > 60)) {
            node.problem("'" + id + "' is no id; write lower case ASCII with '-' and '.', at most 60 characters");
        }
        return id;
    }

    /** The code of a domain, a component or an item of a list. */
    static String code(ContentNode node) {
        String code = node.text("code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            node.problem("'" + code + "' is no code; write it like \"1.1\"");
        }
        return code;
    }
}
