package vn.hocvuso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a tree as XML in UTF-8. */
final class XmlOut {

    /** What XML 1.0 cannot hold, even escaped. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final UnaryOperator<String> elementNames;
    private final UnaryOperator<String> attributeNames;

    /**
     * With names as they are to be written.
     *
     * @param elementNames of elements named as in version 2 of QTI
     */
    XmlOut(UnaryOperator<String> elementNames, UnaryOperator<String> attributeNames) {
        this.elementNames = elementNames;
        this.attributeNames = attributeNames;
    }

    byte[] write(XmlNode root, String namespace, String schemaLocation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(elementNames.apply(root.name()));
            if (!namespace.isEmpty()) {
                xml.writeDefaultNamespace(namespace);
                xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
                xml.writeAttribute(
                        "xsi", "http://www.w3.org/2001/XMLSchema-instance", "schemaLocation", schemaLocation);
            }
            content(xml, root, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void content(XMLStreamWriter xml, XmlNode node, int depth) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            xml.writeAttribute(attributeNames.apply(attribute.getKey()), legal(attribute.getValue()));
        }
        boolean onlyElements = node.children().stream().noneMatch(XmlNode::isText) && !isParagraph(node);
        for (XmlNode child : node.children()) {
            if (child.isText()) {
                xml.writeCharacters(legal(child.text()));
                continue;
            }
            if (onlyElements) {
                xml.writeCharacters("\n" + "  ".repeat(depth + 1));
            }
            if (child.children().isEmpty()) {
                xml.writeEmptyElement(elementNames.apply(child.name()));
                content(xml, child, depth + 1);
            } else {
                xml.writeStartElement(elementNames.apply(child.name()));
                content(xml, child, depth + 1);
                xml.writeEndElement();
            }
        }
        if (onlyElements && !node.children().isEmpty()) {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }

    private static boolean isParagraph(XmlNode node) {
        return node.is("p") || node.is("simpleChoice") || node.is("simpleAssociableChoice");
    }

    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}
