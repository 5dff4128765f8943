package vn.hocvuso.assessment.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Version 3 of QTI says {@code qti-simple-choice} where version 2 says {@code simpleChoice}. Inside, everything is named
 * as in version 2.
 */
final class QtiNames {

    private static final String PREFIX = "qti-";
    private static final Set<String> AS_IN_HTML = Set.of("colspan", "rowspan", "href", "class", "dir", "id");

    private QtiNames() {}

    /** The tree with names of version 2. */
    static XmlNode old(XmlNode node) {
        if (node.isText()) {
            return node;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        node.attributes().forEach((name, value) -> attributes.put(isOurs(name) ? camel(name) : name, value));
        String name = node.name().startsWith(PREFIX) ? camel(node.name().substring(PREFIX.length())) : node.name();
        List<XmlNode> children = node.children().stream().map(QtiNames::old).toList();
        return new XmlNode(name, "", attributes, children, node.namespace(), node.line());
    }

    /** {@code simpleChoice} as version 3 names the element. */
    static String newElement(String name) {
        return PREFIX + kebab(name);
    }

    /** {@code responseIdentifier} as version 3 names the attribute. */
    static String newAttribute(String name) {
        return AS_IN_HTML.contains(name) ? name : kebab(name);
    }

    private static boolean isOurs(String name) {
        return !name.startsWith("data-") && !name.startsWith("aria-");
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (char sign : kebab.toCharArray()) {
            if (sign == '-') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(sign) : sign);
                upper = false;
            }
        }
        return camel.toString();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
