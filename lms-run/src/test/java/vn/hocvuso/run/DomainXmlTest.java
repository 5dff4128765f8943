package vn.hocvuso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DomainXmlTest {

    private static final Pattern ADDRESS = Pattern.compile("<(?:network-listener|iiop-listener|jmx-connector) [^>]*>");

    @Test
    void everyOpenListenerIsOnLoopback_whenConfigured() throws IOException {
        // The server opens the port of the pages later.
        String running = configured().replaceFirst("enabled=\"false\"(?=[^>]* name=\"http-listener-1\")", "");

        assertThat(openListeners(running)).hasSize(2).allMatch(listener -> listener.contains("address=\"127.0.0.1\""));
    }

    @Test
    void portOfThePagesIsClosed_whenTheServerStarts() throws IOException {
        assertThat(openListeners(configured())).singleElement().asString().contains("name=\"admin-listener\"");
    }

    @Test
    void portOfThePagesIsClosedAgain_whenARunningServerHadOpenedIt() throws IOException {
        String opened =
                configured().replaceFirst("enabled=\"false\"(?=[^>]* name=\"http-listener-1\")", "enabled=\"true\"");

        assertThat(openListeners(opened)).hasSize(2);
        assertThat(openListeners(DomainXml.closed(opened))).hasSize(1);
    }

    private static List<String> openListeners(String configuration) {
        return ADDRESS.matcher(configuration)
                .results()
                .map(match -> match.group())
                .filter(listener -> !listener.contains("enabled=\"false\""))
                .toList();
    }

    @Test
    void portsAreThoseGiven_whenConfigured() throws IOException {
        assertThat(configured()).contains("port=\"18080\"").contains("port=\"14848\"");
    }

    @Test
    void passwordStaysInTheEnvironment_whenDataSourceIsDefined() throws IOException {
        assertThat(configured())
                .contains("jndi-name=\"jdbc/lms\"")
                .contains("name=\"password\" value=\"${ENV=LMS_DB_PASSWORD}\"");
    }

    @Test
    void heapIsTheOneGiven_whenConfigured() throws IOException {
        assertThat(configured())
                .contains("<jvm-options>-Xmx2g</jvm-options>")
                .contains("<jvm-options>-Dmore=1</jvm-options>")
                .doesNotContain("-Xmx512m")
                .doesNotContain("telnet");
    }

    @Test
    void saysWhatIsMissing_whenServerIsAnotherOne() {
        assertThatThrownBy(() -> DomainXml.forProduct("<domain><configs/></domain>", 1, 2, "1g", List.of()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("<config name=\"server-config\">");
    }

    private static String configured() throws IOException {
        try (InputStream original = DomainXmlTest.class.getResourceAsStream("domain.xml")) {
            return DomainXml.forProduct(
                    new String(original.readAllBytes(), StandardCharsets.UTF_8),
                    18080,
                    14848,
                    "2g",
                    List.of("-Dmore=1"));
        }
    }
}
