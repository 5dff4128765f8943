package vn.hocvuso.competency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.platform.ContentFile;
import vn.hocvuso.platform.ContentNode;
import vn.hocvuso.shared.LocalizedText;

/** Reads {@code frameworks/crosswalks/<from>--<to>.yaml}. */
final class CrosswalkReader {

    private static final Set<String> RELATIONS = Set.of("exact", "close", "related", "none");
    private static final Set<String> BASES = Set.of("official", "inference");

    private CrosswalkReader() {}

    /**
     * The table; empty, with problems reported, when the file has any.
     *
     * @param frameworks those that are known; the codes of others are not checked
     */
    static Optional<CrosswalkTable> read(ContentFile file, List<Framework> frameworks) {
        return file.yaml().map(root -> table(root, frameworks)).filter(table -> file.isSound());
    }

    private static CrosswalkTable table(ContentNode root, List<Framework> frameworks) {
        Map<String, LocalizedText> items = new LinkedHashMap<>();
        root.items("items")
                .forEach(item -> items.put(FrameworkReader.code(item), item.localized("title", FrameworkReader.BOTH)));
        String basis = root.text("basis");
        if (!BASES.contains(basis)) {
            root.problem("'" + basis + "' is no basis; write basis: official or inference");
        }
        String from = end(root, "from", frameworks);
        String to = end(root, "to", frameworks);
        List<CrosswalkTable.Row> rows = new ArrayList<>();
        if (root.required("mappings").isPresent()) {
            for (ContentNode mapping : root.items("mappings")) {
                rows.add(row(mapping, from, to, items, frameworks));
            }
        }
        return new CrosswalkTable(
                FrameworkReader.id(root),
                root.number("version", 1, 9999),
                root.localized("title", FrameworkReader.BOTH),
                basis.equals("official"),
                from,
                to,
                items,
                rows);
    }

    private static String end(ContentNode root, String key, List<Framework> frameworks) {
        Optional<ContentNode> end = root.required(key);
        String id = end.map(FrameworkReader::id).orElse("");
        boolean isFramework =
                end.map(node -> node.text("kind")).filter("framework"::equals).isPresent();
        if (isFramework
                && frameworks.stream().noneMatch(framework -> framework.id().equals(id))) {
            root.problem("'" + key + "' names the framework " + id + ", which is not loaded; add frameworks/" + id);
        }
        return id;
    }

    private static CrosswalkTable.Row row(
            ContentNode node, String from, String to, Map<String, LocalizedText> items, List<Framework> frameworks) {
        String relation = node.text("relation");
        if (!RELATIONS.contains(relation)) {
            node.problem("'" + relation + "' is no relation; write exact, close, related or none");
            relation = "none";
        }
        String left = node.text("from");
        String right = relation.equals("none") ? "" : node.text("to");
        known(node, left, from, items, frameworks);
        if (!right.isEmpty()) {
            known(node, right, to, items, frameworks);
        }
        return new CrosswalkTable.Row(
                left,
                right,
                right.isEmpty()
                        ? Crosswalk.Relation.RELATED
                        : Crosswalk.Relation.valueOf(relation.toUpperCase(Locale.ROOT)));
    }

    private static void known(
            ContentNode node, String code, String list, Map<String, LocalizedText> items, List<Framework> frameworks) {
        List<Framework> named = frameworks.stream()
                .filter(framework -> framework.id().equals(list))
                .toList();
        boolean isKnown =
                named.isEmpty() ? items.containsKey(code) : named.stream().anyMatch(framework -> has(framework, code));
        if (!isKnown) {
            node.problem("names " + code + ", which is not in " + list + "; write a code that is");
        }
    }

    /** A row may also compare whole domains. */
    private static boolean has(Framework framework, String code) {
        return framework.component(code).isPresent()
                || framework.domains().stream().anyMatch(domain -> domain.code().equals(code));
    }
}
