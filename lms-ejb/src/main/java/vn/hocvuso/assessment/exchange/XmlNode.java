package vn.hocvuso.assessment.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An element with its line, or a piece of text (an element without a name).
 *
 * @param name local name; empty for text
 * @param text of a piece of text; else empty
 * @param line 1-based; 0 when it was made here
 */
record XmlNode(
        String name, String text, Map<String, String> attributes, List<XmlNode> children, String namespace, int line) {

    static XmlNode element(String name, Map<String, String> attributes, List<XmlNode> children) {
        return new XmlNode(name, "", attributes, children, "", 0);
    }

    static XmlNode text(String text) {
        return new XmlNode("", text, Map.of(), List.of(), "", 0);
    }

    boolean isText() {
        return name.isEmpty();
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The attribute, stripped; empty when it is missing. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    List<XmlNode> elements() {
        return children.stream().filter(child -> !child.isText()).toList();
    }

    List<XmlNode> elements(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    Optional<XmlNode> first(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** Elements below that fulfil the condition, in document order. */
    List<XmlNode> below(Predicate<XmlNode> condition) {
        List<XmlNode> found = new ArrayList<>();
        Deque<XmlNode> open = new ArrayDeque<>();
        for (int i = children.size() - 1; i >= 0; i--) {
            open.push(children.get(i));
        }
        while (!open.isEmpty()) {
            XmlNode node = open.pop();
            if (!node.isText() && condition.test(node)) {
                found.add(node);
            }
            for (int i = node.children.size() - 1; i >= 0; i--) {
                open.push(node.children.get(i));
            }
        }
        return found;
    }

    /** All text below, as written. */
    String allText() {
        if (isText()) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        for (XmlNode child : children) {
            all.append(child.allText());
        }
        return all.toString();
    }

    /** The stripped text of a child; empty when there is none. */
    String textOf(String child) {
        return first(child).map(XmlNode::allText).orElse("").strip();
    }

    /** A copy with further attributes. */
    XmlNode with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new XmlNode(name, text, more, children, namespace, line);
    }
}
