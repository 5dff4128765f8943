package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPageTest {

    private static final String TYPE = "text/html;charset=UTF-8";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Object> headers = new HashMap<>();

    @Test
    void everyVisitorGetsOwnNameAndGuard_whenPageHasHoles() throws IOException {
        KeptPage page = KeptPage.of(
                TYPE, "<p>Chào " + Hole.NAME.mark + "</p><input value=\"" + Hole.GUARD.mark + "\"/>" + Hole.NAME.mark);

        assertThat(sent(page, visitor("Giàng Thị Mẫu", "g1"), true))
                .isEqualTo("<p>Chào Giàng Thị Mẫu</p><input value=\"g1\"/>Giàng Thị Mẫu");
        assertThat(sent(page, visitor("Lê Văn Ổn", "g2"), true))
                .isEqualTo("<p>Chào Lê Văn Ổn</p><input value=\"g2\"/>Lê Văn Ổn");
    }

    @Test
    void nameIsTextAndNeverMarkup_whenItLooksLikeMarkup() throws IOException {
        KeptPage page = KeptPage.of(TYPE, "<b>" + Hole.NAME.mark + "</b>");

        assertThat(sent(page, visitor("<i>\"A\" & 'B'</i>", ""), true))
                .isEqualTo("<b>&lt;i&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/i&gt;</b>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 100_000})
    void pageIsWhole_whateverItsLength(int length) throws IOException {
        // hard to compress, so that more than one buffer is needed
        String text = new java.util.Random(length)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        KeptPage page = KeptPage.of(TYPE, text + Hole.NAME.mark + text + Hole.NAME.mark);

        assertThat(sent(page, visitor("Ơn", ""), true)).isEqualTo(text + "Ơn" + text + "Ơn");
        assertThat(headers).containsEntry("length", body.size());
    }

    @Test
    void pageIsNotCompressed_whenBrowserDoesNotTakeIt() throws IOException {
        KeptPage page = KeptPage.of(TYPE, "<p>" + Hole.NAME.mark + "</p>");

        assertThat(sent(page, visitor("Ơn", ""), false)).isEqualTo("<p>Ơn</p>");
        assertThat(headers).doesNotContainKey("Content-Encoding");
    }

    private String sent(KeptPage page, Visit visitor, boolean compressed) throws IOException {
        body.reset();
        page.send(visitor, compressed, response());
        if (!compressed) {
            return body.toString(StandardCharsets.UTF_8);
        }
        assertThat(headers).containsEntry("Content-Encoding", "gzip");
        try (GZIPInputStream whole = new GZIPInputStream(new ByteArrayInputStream(body.toByteArray()))) {
            return new String(whole.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Visit visitor(String name, String guard) {
        return new Visit() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public String getCsrf() {
                return guard;
            }
        };
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                KeptPageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getOutputStream" -> stream();
                    case "setHeader" -> headers.put((String) arguments[0], arguments[1]);
                    case "setContentLength" -> headers.put("length", arguments[0]);
                    default -> null;
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
