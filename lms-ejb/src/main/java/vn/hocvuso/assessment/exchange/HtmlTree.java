package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML of strangers, which need not be well-formed, as the tree that {@link PlainText} reads. */
final class HtmlTree {

    private static final int MAX_DEPTH = 100;

    private HtmlTree() {}

    /** The content of the body; every node has the given line. */
    static List<XmlNode> read(String html, int line) {
        return children(Jsoup.parseBodyFragment(html).body(), line, 0);
    }

    private static List<XmlNode> children(Element element, int line, int depth) {
        if (depth > MAX_DEPTH) {
            throw new RefusedException(NoteCode.XML_TOO_LARGE, line);
        }
        List<XmlNode> nodes = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                nodes.add(new XmlNode("", text.getWholeText(), Map.of(), List.of(), "", line));
            } else if (child instanceof Element inner && !(child instanceof DataNode)) {
                Map<String, String> attributes = new LinkedHashMap<>();
                inner.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
                nodes.add(new XmlNode(inner.normalName(), "", attributes, children(inner, line, depth + 1), "", line));
            }
        }
        return nodes;
    }
}
