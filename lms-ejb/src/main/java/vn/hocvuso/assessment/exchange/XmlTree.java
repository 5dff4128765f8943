package vn.hocvuso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML of strangers: no document type, hence no entities but the five of XML; nothing is fetched; depth and number
 * of elements are limited.
 */
final class XmlTree {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ELEMENTS = 300_000;

    private XmlTree() {}

    /**
     * The root element.
     *
     * @throws RefusedException with the line where reading ended
     */
    static XmlNode read(byte[] xml) {
        TreeHandler handler = new TreeHandler();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXParseException malformed) {
            boolean hasDoctype = String.valueOf(malformed.getMessage()).contains("DOCTYPE");
            throw new RefusedException(
                    hasDoctype ? NoteCode.DOCUMENT_TYPE : NoteCode.MALFORMED_XML,
                    Math.max(malformed.getLineNumber(), 1),
                    hasDoctype ? "" : String.valueOf(malformed.getMessage()));
        } catch (SAXException | IOException unreadable) {
            throw new RefusedException(NoteCode.MALFORMED_XML, handler.line(), String.valueOf(unreadable.getMessage()));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return handler.root;
    }

    private static final class TreeHandler extends DefaultHandler {

        private final Deque<XmlNode> open = new ArrayDeque<>();
        private final StringBuilder text = new StringBuilder();
        private Locator locator;
        private XmlNode root;
        private int elements;

        @Override
        public void setDocumentLocator(Locator where) {
            this.locator = where;
        }

        private int line() {
            return locator == null ? 1 : Math.max(locator.getLineNumber(), 1);
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            flush();
            elements++;
            if (elements > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
                throw new RefusedException(NoteCode.XML_TOO_LARGE, line());
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                named.put(attributes.getLocalName(i), attributes.getValue(i));
            }
            XmlNode node = new XmlNode(localName, "", named, new ArrayList<>(), uri, line());
            if (open.isEmpty()) {
                root = node;
            } else {
                open.peek().children().add(node);
            }
            open.push(node);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            flush();
            open.pop();
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        private void flush() {
            if (text.length() > 0 && !open.isEmpty()) {
                open.peek().children().add(new XmlNode("", text.toString(), Map.of(), List.of(), "", line()));
            }
            text.setLength(0);
        }
    }
}
