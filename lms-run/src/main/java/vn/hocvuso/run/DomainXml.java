package vn.hocvuso.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The server's configuration file, changed from its own default into the product's before the server is started for the
 * first time. (Its administration commands can do the same only when it runs already, with the default's open ports.)
 * Passwords are not part of it: it refers to environment variables.
 */
final class DomainXml {

    private final Document document;
    private final Element config;

    private DomainXml(Document document) {
        this.document = document;
        this.config = child(child(document.getDocumentElement(), "configs"), "config", "server-config");
    }

    /**
     * The product's configuration.
     *
     * @param original the server's default
     * @throws StartException when the default is not of the expected form
     */
    static String forProduct(String original, int httpPort, int adminPort, String heap, List<String> jvmOptions) {
        DomainXml xml = new DomainXml(parse(original));
        xml.listeners(httpPort, adminPort);
        xml.http();
        xml.unused();
        xml.database();
        xml.jvm(heap, jvmOptions);
        return xml.text();
    }

    /** The same configuration with the pages' port closed: a running server writes into it that the port is open. */
    static String closed(String configuration) {
        DomainXml xml = new DomainXml(parse(configuration));
        set(xml.listener("http-listener-1"), Map.of("enabled", "false"));
        return xml.text();
    }

    // Everything listens on 127.0.0.1: the world reaches the product through a reverse proxy, if at all. The port of
    // the
    // pages is opened when the application is ready.
    private void listeners(int httpPort, int adminPort) {
        set(
                listener("http-listener-1"),
                Map.of("address", "127.0.0.1", "port", Integer.toString(httpPort), "enabled", "false"));
        set(listener("admin-listener"), Map.of("address", "127.0.0.1", "port", Integer.toString(adminPort)));
        set(listener("http-listener-2"), Map.of("enabled", "false"));
        for (Element listener : children(child(config, "iiop-service"), "iiop-listener")) {
            set(listener, Map.of("address", "127.0.0.1", "enabled", "false"));
        }
        Element connector = child(child(config, "admin-service"), "jmx-connector");
        set(connector, Map.of("address", "127.0.0.1", "enabled", "false"));
        Element jms = childOrNew(config, "jms-service");
        set(jms, Map.of("type", "DISABLED", "default-jms-host", "default_JMS_host"));
        set(childOrNew(jms, "jms-host"), Map.of("name", "default_JMS_host", "host", "127.0.0.1", "lazy-init", "true"));
        set(
                child(document.getDocumentElement(), "hazelcast-runtime-configuration"),
                Map.of("enabled", "false", "interface", "127.0.0.1"));
        set(childOrNew(config, "hazelcast-config-specific-configuration"), Map.of("enabled", "false"));
    }

    private Element listener(String name) {
        return child(child(child(config, "network-config"), "network-listeners"), "network-listener", name);
    }

    private void http() {
        Element http = child(
                child(child(child(config, "network-config"), "protocols"), "protocol", "http-listener-1"), "http");
        set(
                http,
                Map.of(
                        "compression", "on",
                        "compression-min-size-bytes", "1024",
                        "compressable-mime-type",
                                "text/html,application/xhtml+xml,text/css,text/plain,text/xml,application/javascript,"
                                        + "text/javascript,application/json,application/ld+json,"
                                        + "application/problem+json,image/svg+xml",
                        "xpowered-by", "false",
                        "server-header", "false",
                        "max-connections", "10000",
                        "timeout-seconds", "30",
                        "request-timeout-seconds", "120"));
        // The application refuses what is too large or of an unknown method: the server would do it on pages of its
        // own.
        set(http, Map.of("max-post-size-bytes", "2147483647", "allow-payload-for-undefined-http-methods", "true"));
        set(child(http, "file-cache"), Map.of("enabled", "true"));
        // More threads than database connections: pages that need none do not wait for those that do.
        set(
                child(child(config, "thread-pools"), "thread-pool", "http-thread-pool"),
                Map.of("min-thread-pool-size", "8", "max-thread-pool-size", "64"));
    }

    private void unused() {
        Element admin = child(config, "admin-service");
        set(childOrNew(admin, "das-config"), Map.of("autodeploy-enabled", "false", "dynamic-reload-enabled", "false"));
        property(admin, "adminConsoleStartup", "NEVER");
        set(childOrNew(config, "phone-home-runtime-configuration"), Map.of("enabled", "false"));
        // They would answer on the same port as the pages: /metrics, /health, /openapi.
        for (String endpoint : List.of(
                "microprofile-metrics-configuration",
                "microprofile-healthcheck-configuration",
                "microprofile-openapi-configuration")) {
            set(childOrNew(config, endpoint), Map.of("enabled", "false"));
        }
        // These two would open a port to the world when something used them.
        for (Element pool : children(child(document.getDocumentElement(), "resources"), "jdbc-connection-pool")) {
            for (Element property : children(pool, "property")) {
                property.setAttribute("value", property.getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
            }
        }
    }

    // Validated at every borrowing: a database that was restarted is noticed before the application is.
    private void database() {
        Element resources = child(document.getDocumentElement(), "resources");
        Element pool = append(resources, "jdbc-connection-pool");
        set(
                pool,
                Map.of(
                        "name", "lms",
                        "datasource-classname", "com.mysql.cj.jdbc.MysqlDataSource",
                        "res-type", "javax.sql.DataSource",
                        "steady-pool-size", "8",
                        "max-pool-size", "32",
                        "pool-resize-quantity", "4",
                        "max-wait-time-in-millis", "10000",
                        "idle-timeout-in-seconds", "300"));
        set(
                pool,
                Map.of(
                        "is-connection-validation-required", "true",
                        "connection-validation-method", "custom-validation",
                        "validation-classname", "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                        "fail-all-connections", "true",
                        // A database that is away is answered with "come back", not with waiting threads.
                        "connection-creation-retry-attempts", "0"));
        // Stated, because databases differ in it and in what they make of the default: MariaDB 11.8 refuses statements
        // under REPEATABLE READ that 11.4 lets wait. What must not change under a transaction is read with a lock.
        set(pool, Map.of("transaction-isolation-level", "read-committed", "is-isolation-level-guaranteed", "true"));
        property(pool, "url", "${ENV=LMS_DB_URL}");
        property(pool, "user", "${ENV=LMS_DB_USER}");
        property(pool, "password", "${ENV=LMS_DB_PASSWORD}");
        set(append(resources, "jdbc-resource"), Map.of("pool-name", "lms", "jndi-name", "jdbc/lms"));
        Element server = child(child(document.getDocumentElement(), "servers"), "server", "server");
        set(append(server, "resource-ref"), Map.of("ref", "jdbc/lms"));
    }

    private void jvm(String heap, List<String> more) {
        Element java = child(config, "java-config");
        // Its agent serves a monitor nobody reads.
        set(childOrNew(config, "monitoring-service"), Map.of("monitoring-enabled", "false"));
        for (Element option : children(java, "jvm-options")) {
            String text = option.getTextContent();
            boolean replaced = text.startsWith("-Xmx") || text.startsWith("-XX:NewRatio");
            // A remote shell and a watcher of a folder.
            boolean extra = text.contains("additionalOSGiBundlesToStart")
                    || text.startsWith("-Dosgi.shell")
                    || text.startsWith("-Dgosh")
                    || text.startsWith("-Dfelix.fileinstall")
                    || text.contains("Dynamic Code Evolution");
            if (replaced || extra) {
                java.removeChild(option);
            }
        }
        List<String> options = new ArrayList<>(List.of(
                "-Xms" + heap,
                "-Xmx" + heap,
                // On few cores and a small heap it spends the least CPU, and its pauses stay far below a page's time.
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:CompilerDirectivesFile=${com.sun.aas.instanceRoot}/config/start-only-code.json",
                "-XX:ErrorFile=${com.sun.aas.instanceRoot}/logs/crash-%p.log",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8"));
        options.addAll(more);
        for (String option : options) {
            append(java, "jvm-options").setTextContent(option);
        }
    }

    private static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw unexpected(e.getMessage());
        }
    }

    private String text() {
        try {
            StringWriter out = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw unexpected(e.getMessage());
        }
    }

    private static void set(Element element, Map<String, String> attributes) {
        attributes.forEach(element::setAttribute);
    }

    private void property(Element element, String name, String value) {
        Element property = append(element, "property");
        property.setAttribute("name", name);
        property.setAttribute("value", value);
    }

    private Element append(Element parent, String name) {
        Element element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private Element childOrNew(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? append(parent, name) : found.get(0);
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).stream().findFirst().orElseThrow(() -> unexpected("<" + name + ">"));
    }

    private static Element child(Element parent, String name, String called) {
        return children(parent, name).stream()
                .filter(element -> element.getAttribute("name").equals(called))
                .findFirst()
                .orElseThrow(() -> unexpected("<" + name + " name=\"" + called + "\">"));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static StartException unexpected(String what) {
        return new StartException(
                "Máy chủ ứng dụng lạ, thiếu / unexpected application server, it lacks " + what + " (domain.xml)");
    }
}
