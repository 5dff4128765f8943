package vn.hocvuso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The official schemas of QTI in the folder of fixtures; nothing is fetched from elsewhere. */
final class Schemas {

    private final Schema schema;

    private Schemas(Schema schema) {
        this.schema = schema;
    }

    static Schemas qti3(Path fixtures) {
        return read(fixtures.resolve("schemas/qti/qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd"), true);
    }

    static Schemas qti22(Path fixtures) {
        return read(fixtures.resolve("schemas/qti/qtiv2p2/imsqti_v2p2.xsd"), false);
    }

    private static Schemas read(Path file, boolean older) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            // the schemas bound repetitions by thousands
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxOccurLimit", "0");
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            DOMImplementationLS dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                if (systemId == null) {
                    return null;
                }
                LSInput input = dom.createLSInput();
                Path wanted = systemId.startsWith("http")
                        ? Path.of(systemId.substring(systemId.lastIndexOf('/') + 1))
                        : Path.of(URI.create(base))
                                .getParent()
                                .resolve(systemId)
                                .normalize();
                input.setSystemId(wanted.toUri().toString());
                input.setCharacterStream(
                        new StringReader(Files.exists(wanted) ? text(wanted, older) : empty(namespace)));
                return input;
            });
            Source source = new StreamSource(
                    new StringReader(text(file, older)), file.toUri().toString());
            return new Schemas(factory.newSchema(source));
        } catch (SAXException | ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** In place of schemas of other standards, which nothing written here uses. */
    private static String empty(String namespace) {
        return "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"" + namespace
                + "\"><xs:element name=\"apipAccessibility\"/></xs:schema>";
    }

    /** The profile for version 3 includes two schemas by older namespaces than they name. */
    private static String text(Path file, boolean older) {
        try {
            String text = Files.readString(file);
            if (!older) {
                return text;
            }
            if (file.toString().contains("mathml3")) {
                return text.replace("http://www.w3.org/2010/Math/MathML", "http://www.w3.org/1998/Math/MathML");
            }
            return file.toString().contains("ssml11")
                    ? text.replace("http://www.w3.org/2010/10/synthesis", "http://www.w3.org/2001/10/synthesis")
                    : text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the schema has against a document. */
    List<String> problems(byte[] xml) {
        List<String> problems = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException problem) {
                    problems.add(problem.getLineNumber() + ": " + problem.getMessage());
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException malformed) {
            problems.add(malformed.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return problems;
    }
}
