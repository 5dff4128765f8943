package vn.hocvuso.assessment.quiz;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.hocvuso.shared.LocalizedText;

/** A YAML mapping whose every value knows its line; unknown and missing keys are problems. */
final class YamlReader {

    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlReader(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new RuleSetProblem(line(node), "expected keys and values here");
        }
        this.node = mapping;
        for (NodeTuple tuple : mapping.getValue()) {
            values.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode());
        }
    }

    /** The mapping a text is. */
    static YamlReader of(String text) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw new RuleSetProblem(1, "the file is empty");
            }
            return new YamlReader(root);
        } catch (MarkedYAMLException wrong) {
            int at = wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw new RuleSetProblem(at, "not YAML: " + wrong.getProblem());
        }
    }

    int lineOf(String key) {
        return values.containsKey(key) ? line(values.get(key)) : line(node);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    YamlReader map(String key) {
        return new YamlReader(value(key));
    }

    List<YamlReader> maps(String key) {
        return sequence(key).stream().map(YamlReader::new).toList();
    }

    String text(String key) {
        return scalar(value(key));
    }

    /** Whether the value is that word, and not a list. */
    boolean isText(String key, String word) {
        return value(key) instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }

    int number(String key, int least, int most) {
        return number(value(key), key, least, most);
    }

    Set<Integer> numbers(String key, int least, int most) {
        return sequence(key).stream()
                .map(item -> number(item, key, least, most))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean yesOrNo(String key) {
        String text = text(key);
        if (!text.equals("true") && !text.equals("false")) {
            throw new RuleSetProblem(lineOf(key), key + " must be true or false");
        }
        return text.equals("true");
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return constant(value(key), key, type);
    }

    <E extends Enum<E>> Set<E> someOf(String key, Class<E> type) {
        List<E> found = new ArrayList<>();
        sequence(key).forEach(item -> found.add(constant(item, key, type)));
        return new LinkedHashSet<>(found);
    }

    LocalizedText localized(String key) {
        YamlReader texts = map(key);
        if (!texts.has(LocalizedText.VIETNAMESE)
                || texts.text(LocalizedText.VIETNAMESE).isBlank()) {
            throw new RuleSetProblem(lineOf(key), key + " needs its Vietnamese text: {vi: \"…\", en: \"…\"}");
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        texts.values.keySet().forEach(language -> byLanguage.put(language, texts.text(language)));
        return new LocalizedText(byLanguage);
    }

    /** Complains about a key nobody asked for. */
    void noMoreKeys() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                throw new RuleSetProblem(line(value), "unknown key " + key + "; remove it");
            }
        });
    }

    private Node value(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            throw new RuleSetProblem(line(node), "key " + key + " is missing; add it");
        }
        return value;
    }

    private List<Node> sequence(String key) {
        Node value = value(key);
        if (!(value instanceof SequenceNode sequence)) {
            throw new RuleSetProblem(line(value), key + " must be a list: [a, b]");
        }
        return sequence.getValue();
    }

    private static String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new RuleSetProblem(line(node), "expected one value here");
        }
        return scalar.getValue();
    }

    private static int number(Node node, String key, int least, int most) {
        String text = scalar(node);
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new RuleSetProblem(line(node), key + " must be a number from " + least + " to " + most);
        }
        return number;
    }

    private static <E extends Enum<E>> E constant(Node node, String key, Class<E> type) {
        String text = scalar(node);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleSetProblem(
                        line(node),
                        key + " is \"" + text + "\"; write one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(YamlReader::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
