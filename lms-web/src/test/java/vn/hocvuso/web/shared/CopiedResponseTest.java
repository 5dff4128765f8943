package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class CopiedResponseTest {

    private final CopiedResponse copy = new CopiedResponse(responseWith(200));

    @Test
    void pageIsWhatWasWritten_whenWriterWasUsed() throws IOException {
        copy.getWriter().print("Học vụ số");

        assertThat(copy.isPage()).isTrue();
        assertThat(copy.text()).isEqualTo("Học vụ số");
    }

    @Test
    void pageIsWhatWasWrittenLast_whenItWasBegunAfresh() throws IOException {
        copy.getWriter().print("half a page");
        copy.resetBuffer();
        copy.getWriter().print("whole");

        assertThat(copy.text()).isEqualTo("whole");
    }

    @Test
    void isNoPage_whenErrorWasSent() throws IOException {
        copy.getWriter().print("begun");
        copy.sendError(404);

        assertThat(copy.isPage()).isFalse();
    }

    @Test
    void isNoPage_whenNothingWasWrittenOrStatusIsAnother() {
        CopiedResponse gone = new CopiedResponse(responseWith(410));
        gone.getWriter().print("gone");

        assertThat(copy.isPage()).isFalse();
        assertThat(gone.isPage()).isFalse();
    }

    private static HttpServletResponse responseWith(int status) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                CopiedResponseTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> method.getName().equals("getStatus") ? status : null);
    }
}
