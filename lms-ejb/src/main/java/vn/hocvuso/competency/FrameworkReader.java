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

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");
    private static final Pattern LEVEL = Pattern.compile("[1-8]");
    private static final Set<String> RELATIONS = Set.of("exact", "close", "related", "none");
    private static final String[] BOTH = {"vi", "en"};

    private final ContentFile file;
    private final Set<String> codes = new HashSet<>();

    private FrameworkReader(ContentFile file) {
        this.file = file;
    }

    /** The framework; empty, with problems reported, when the file has any. */
    static Optional<Framework> read(ContentFile file) {
        return file.yaml()
                .map(root -> new FrameworkReader(file).framework(root))
                .filter(framework -> file.isSound());
    }

    private Framework framework(ContentNode root) {
        List<Domain> domains = new ArrayList<>();
        if (root.required("domains").isPresent()) {
            root.items("domains").forEach(domain -> domains.add(domain(domain)));
        }
        List<Crosswalk> crosswalks = new ArrayList<>();
        root.items("crosswalks").forEach(crosswalk -> crosswalks.add(crosswalk(crosswalk)));
        return new Framework(
                root.id("id"),
                root.number("version", 1, 9999),
                root.localized("title", BOTH),
                citation(root),
                levels(root),
                domains,
                crosswalks);
    }

    private static String citation(ContentNode node) {
        return node.get("citation")
                .map(citation -> citation.get("text").map(ContentNode::text).orElseGet(citation::text))
                .orElse("");
    }

    private static List<LocalizedText> levels(ContentNode root) {
        List<LocalizedText> names = new ArrayList<>();
        for (ContentNode level : root.items("levels")) {
            names.add(level.get("title").orElse(level).localized(BOTH));
        }
        return names;
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
        node.required("statements").ifPresent(levels -> levels.entries().forEach((level, statement) -> {
            if (LEVEL.matcher(level).matches()) {
                statements.put(Integer.parseInt(level), statement.localized(BOTH));
            } else {
                statement.problem("'" + level + "' is no level; write 1 to 8");
            }
        }));
        if (statements.isEmpty()) {
            node.problem("component " + code + " has no statement; write what somebody can do for each level 1 to 8");
        }
        return new Component(code, node.localized("title", BOTH), statements);
    }

    private Crosswalk crosswalk(ContentNode node) {
        List<Crosswalk.Item> items = new ArrayList<>();
        if (node.required("items").isPresent()) {
            node.items("items").forEach(item -> items.add(item(item)));
        }
        return new Crosswalk(code(node, "id"), node.localized("title", BOTH), citation(node), items);
    }

    private Crosswalk.Item item(ContentNode node) {
        List<String> mapped = new ArrayList<>();
        for (ContentNode component : node.items("components")) {
            String code = component.text();
            mapped.add(code);
            if (!codes.contains(code)) {
                component.problem("maps to " + code + ", which is no component; write a code that stands above");
            }
        }
        String relation = node.get("relation").map(ContentNode::text).orElse("exact");
        if (!RELATIONS.contains(relation)) {
            node.problem("'" + relation + "' is no relation; write exact, close, related or none");
        }
        return new Crosswalk.Item(code(node), node.localized("title", BOTH), mapped, relation);
    }

    private String code(ContentNode node) {
        return code(node, "code");
    }

    private String code(ContentNode node, String key) {
        String code = node.text(key);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            file.problem(node.line(), "'" + code + "' is no code; write it like \"1.1\"");
        }
        return code;
    }
}
