package vn.hocvuso.web.shared;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds the body back, so that it can be kept and filled in before it is sent. Everything else goes to the real response. */
class CopiedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
    private final ServletOutputStream stream = new Stream();
    private PrintWriter writer;
    private boolean diverted;

    CopiedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // of the body as it is written here, not as it is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // see above
    }

    @Override
    public void flushBuffer() {
        // sent when it is complete
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        empty();
    }

    @Override
    public void reset() {
        super.reset();
        empty();
    }

    @Override
    public void sendError(int status) throws IOException {
        diverted = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        diverted = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        diverted = true;
        super.sendRedirect(location);
    }

    private void empty() {
        written().reset();
    }

    private ByteArrayOutputStream written() {
        if (writer != null) {
            writer.flush();
        }
        return body;
    }

    /** Whether there is something to send; an error and a redirect are the server's to write. */
    boolean hasBody() {
        return !diverted && written().size() > 0;
    }

    /** Whether it is a whole page that went well. */
    boolean isPage() {
        return hasBody() && getStatus() == SC_OK;
    }

    /** What was written. */
    String text() {
        return written().toString(StandardCharsets.UTF_8);
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("asynchronous writing of a page");
        }
    }
}
