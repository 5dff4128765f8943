package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds trees to be written. */
final class Xml {

    private Xml() {}

    static XmlNode element(String name, Map<String, String> attributes, XmlNode... children) {
        return XmlNode.element(name, attributes, List.of(children));
    }

    /** Names and values in turn, in that order. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** Paragraphs for blank lines, breaks for others. */
    static List<XmlNode> paragraphs(String text) {
        List<XmlNode> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\\n{2,}")) {
            paragraphs.add(XmlNode.element("p", Map.of(), lines(paragraph)));
        }
        return paragraphs;
    }

    /** Text with breaks. */
    static List<XmlNode> lines(String text) {
        List<XmlNode> nodes = new ArrayList<>();
        for (String line : text.split("\\n")) {
            if (!nodes.isEmpty()) {
                nodes.add(element("br", Map.of()));
            }
            nodes.add(XmlNode.text(line));
        }
        return nodes;
    }
}
