package vn.hocvuso.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.hocvuso.shared.LocalizedText;

/**
 * A part of a YAML content file that knows its line. What is missing or of the wrong kind is reported as a problem of
 * the file and read as something harmless, so that one pass finds all problems; check {@link ContentFile#isSound()}
 * before using what was read.
 */
public final class ContentNode {

    /** What ids in content look like. */
    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final LocalizedText NOTHING = LocalizedText.vietnamese("?");

    private final ContentFile file;
    private final Node node;
    private final int linesBefore;
    private Map<String, ContentNode> entries;

    ContentNode(ContentFile file, Node node, int linesBefore) {
        this.file = file;
        this.node = node;
        this.linesBefore = linesBefore;
    }

    /** Line of the file, from 1. */
    public int line() {
        return linesBefore + node.getStartMark().getLine() + 1;
    }

    /** Notes a problem at this line. */
    public void problem(String whatAndRemedy) {
        file.problem(line(), whatAndRemedy);
    }

    /** Reports keys that the format does not know: mostly typing mistakes. */
    public ContentNode onlyKnows(Set<String> keys) {
        entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                value.problem("has '" + key + "', which means nothing here; write one of " + sorted(keys));
            }
        });
        return this;
    }

    /** The entries of a mapping in the order of the file. */
    public Map<String, ContentNode> entries() {
        if (entries == null) {
            entries = readEntries();
        }
        return entries;
    }

    private Map<String, ContentNode> readEntries() {
        Map<String, ContentNode> read = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem("is no list of 'key: value'; write it as in content/README.md");
            return read;
        }
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                var value = new ContentNode(file, entry.getValueNode(), linesBefore);
                if (read.put(key.getValue(), value) != null) {
                    value.problem("'" + key.getValue() + "' stands twice; keep one");
                }
            }
        }
        return read;
    }

    /** The value under a key, if the key is there. */
    public Optional<ContentNode> get(String key) {
        return node instanceof MappingNode ? Optional.ofNullable(entries().get(key)) : Optional.empty();
    }

    /** The items under a key; a problem when it is there and no list; empty when it is not there. */
    public List<ContentNode> items(String key) {
        return get(key).map(ContentNode::items).orElse(List.of());
    }

    /** The items of a list. */
    public List<ContentNode> items() {
        List<ContentNode> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new ContentNode(file, item, linesBefore)));
        } else {
            problem("is no list; write [a, b] or one '- item' a line");
        }
        return items;
    }

    /** The text of this value. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        problem("is no text; write it in double quotes");
        return "";
    }

    /** The text under a key that must be there. */
    public String text(String key) {
        return required(key).map(ContentNode::text).orElse("");
    }

    /** The text under a key, or empty text. */
    public String optionalText(String key) {
        return get(key).map(ContentNode::text).orElse("");
    }

    /** The id under a key that must be there. */
    public String id(String key) {
        return required(key).map(ContentNode::id).orElse("");
    }

    /** This value as an id: lower case ASCII with {@code -}. */
    public String id() {
        String id = text();
        if (!id.isEmpty() && (!ID.matcher(id).matches() || id.length() > 60)) {
            problem("'" + id + "' is no id; write lower case ASCII with '-', at most 60 characters");
        }
        return id;
    }

    /** The texts of the list under a key that must be there and not be empty. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        required(key).ifPresent(list -> list.items().forEach(item -> texts.add(item.text())));
        get(key).filter(list -> texts.isEmpty()).ifPresent(list -> list.problem("'" + key + "' is empty; name one"));
        return texts;
    }

    /** The whole number under a key that must be there. */
    public int number(String key, int least, int most) {
        return required(key).map(value -> value.number(least, most)).orElse(least);
    }

    /** This value as a whole number. */
    public int number(int least, int most) {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            problem("'" + text + "' is no whole number; write one from " + least + " to " + most);
            return least;
        }
        problem(text + " is out of range; write a number from " + least + " to " + most);
        return least;
    }

    /** The day under a key, if it is there. */
    public Optional<LocalDate> date(String key) {
        return get(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value.text()));
            } catch (DateTimeParseException wrong) {
                value.problem("'" + wrong.getParsedString() + "' is no date; write it as 2026-11-22");
                return Optional.empty();
            }
        });
    }

    /** The text in several languages under a key that must be there; {@code needed} languages must be given. */
    public LocalizedText localized(String key, String... needed) {
        return required(key).map(value -> value.asLocalized(needed)).orElse(NOTHING);
    }

    /** This value, {@code {vi: "…", en: "…"}}, as a text in several languages. */
    public LocalizedText asLocalized(String... needed) {
        if (!(node instanceof MappingNode)) {
            problem("is no text in languages; write {vi: \"…\", en: \"…\"}");
            return NOTHING;
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        entries().forEach((language, text) -> byLanguage.put(language, text.text()));
        for (String language : needed) {
            if (byLanguage.getOrDefault(language, "").isBlank()) {
                problem("lacks the language '" + language + "'; write {vi: \"…\", en: \"…\"}");
            }
        }
        return byLanguage.getOrDefault(LocalizedText.VIETNAMESE, "").isBlank()
                ? NOTHING
                : new LocalizedText(byLanguage);
    }

    /** The value under a key; a problem when it is missing. */
    public Optional<ContentNode> required(String key) {
        Optional<ContentNode> value = get(key);
        if (value.isEmpty()) {
            problem("lacks '" + key + "'; add it as in content/README.md");
        }
        return value;
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }
}
