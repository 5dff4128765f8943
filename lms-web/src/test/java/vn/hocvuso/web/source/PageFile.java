package vn.hocvuso.web.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * One XHTML source.
 *
 * @param path path inside the web application, {@code /identity/sign-in.xhtml}
 */
record PageFile(String path, String source, Document document) {

    static final Path WEBAPP = Path.of("src/main/webapp");

    static PageFile of(String path, String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new PageFile(
                    path, source, factory.newDocumentBuilder().parse(new InputSource(new StringReader(source))));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException(path + ": " + broken.getMessage(), broken);
        }
    }

    /** A page made of this body, for canaries. */
    static PageFile canary(String body) {
        return of(
                "/canary/page.xhtml",
                "<ui:composition template=\"/WEB-INF/templates/learner.xhtml\" xmlns=\"http://www.w3.org/1999/xhtml\""
                        + " xmlns:h=\"jakarta.faces.html\" xmlns:f=\"jakarta.faces.core\" xmlns:p=\"primefaces\""
                        + " xmlns:ui=\"jakarta.faces.facelets\" xmlns:lms=\"urn:lms:tags\">"
                        + "<ui:param name=\"text\" value=\"#{canaryText}\"/><ui:param name=\"page\" value=\"page\"/>"
                        + body + "</ui:composition>");
    }

    static List<PageFile> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(file -> of("/" + WEBAPP.relativize(file).toString().replace('\\', '/'), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether people open it by its address. */
    boolean isPage() {
        return !path.startsWith("/WEB-INF/");
    }

    boolean isTag() {
        return path.startsWith("/WEB-INF/tags/");
    }

    boolean isStaff() {
        return source.contains("/WEB-INF/templates/staff.xhtml");
    }

    /** Address without extension. */
    String address() {
        return path.substring(0, path.length() - ".xhtml".length());
    }

    /** Feature of the page or include by its folder; {@code home} for the root, {@code common} for shared parts. */
    String feature() {
        String[] parts = path.split("/");
        if (path.startsWith("/WEB-INF/includes/")) {
            return parts[3];
        }
        if (!isPage()) {
            return "common";
        }
        return parts.length == 2 ? "home" : parts[1];
    }

    /** Name of the page, {@code sign-in}. */
    String name() {
        return address().substring(address().lastIndexOf('/') + 1);
    }

    List<Element> elements() {
        List<Element> found = new ArrayList<>();
        walk(document.getDocumentElement(), node -> {
            if (node instanceof Element element) {
                found.add(element);
            }
        });
        return found;
    }

    List<Element> elements(String namespace, String localName) {
        return elements().stream()
                .filter(element ->
                        namespace.equals(element.getNamespaceURI()) && localName.equals(element.getLocalName()))
                .toList();
    }

    List<String> texts() {
        List<String> found = new ArrayList<>();
        walk(document.getDocumentElement(), node -> {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                found.add(node.getNodeValue());
            }
        });
        return found;
    }

    /** {@code sign-in} as {@code SignIn}. */
    static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String part : kebab.split("-")) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }

    private static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            walk(children.item(i), visitor);
        }
    }
}
