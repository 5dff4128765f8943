package vn.hocvuso.run.bench;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A kept-alive connection that speaks as much HTTP/1.1 as the benchmark needs. The last response stays readable until
 * the next request. For one thread.
 */
final class HttpConnection implements Closeable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 60_000;
    private static final int MOST_HEAD = 64 * 1024;
    private static final int MOST_BODY = 32 * 1024 * 1024;

    private final Target target;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    // What was received: the head, then the body as sent, chunk marks taken out.
    private byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int position;
    private String head = "";
    private byte[] body = new byte[64 * 1024];
    private int bodyLength;
    private long received;

    HttpConnection(Target target) {
        this.target = target;
    }

    /** The bytes of a request; built once and sent often. */
    static byte[] request(Target target, String method, String path, List<String> headers, String form) {
        StringBuilder text = new StringBuilder(256);
        text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
        text.append(target.host()).append("\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        byte[] content = form.getBytes(StandardCharsets.UTF_8);
        if (method.equals("POST")) {
            text.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
            text.append(content.length).append("\r\n");
        }
        byte[] start = text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    /**
     * Sends a request and reads the whole response.
     *
     * @return its status
     */
    int exchange(byte[] request) throws IOException {
        boolean kept = socket != null;
        try {
            return exchangeOnce(request);
        } catch (IOException broken) {
            close();
            if (!kept || received > 0) {
                throw broken;
            }
            // The server may close a connection that rested; it did so before it saw this request.
            return exchangeOnce(request);
        }
    }

    private int exchangeOnce(byte[] request) throws IOException {
        received = 0;
        if (socket == null) {
            connect();
        }
        out.write(request);
        filled = 0;
        position = 0;
        bodyLength = 0;
        readHead();
        int status = Integer.parseInt(head.substring(9, 12));
        if (status != 304 && status != 204) {
            readBody();
        }
        if (header("Connection")
                .filter(value -> value.equalsIgnoreCase("close"))
                .isPresent()) {
            close();
        }
        return status;
    }

    private void connect() throws IOException {
        Socket fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.connect(target.address(), CONNECT_MILLIS);
        fresh.setSoTimeout(READ_MILLIS);
        in = fresh.getInputStream();
        out = fresh.getOutputStream();
        socket = fresh;
    }

    private void fill() throws IOException {
        if (filled == buffer.length) {
            System.arraycopy(buffer, position, buffer, 0, filled - position);
            filled -= position;
            position = 0;
            if (filled == buffer.length) {
                throw new IOException("a line of the response is too long");
            }
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new EOFException("connection closed by the server");
        }
        filled += read;
        received += read;
    }

    private void readHead() throws IOException {
        int search = 0;
        while (true) {
            for (int i = Math.max(3, search); i < filled; i++) {
                if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                    head = new String(buffer, 0, i + 1, StandardCharsets.ISO_8859_1);
                    position = i + 1;
                    return;
                }
            }
            if (filled >= MOST_HEAD) {
                throw new IOException("response head too long");
            }
            search = filled;
            fill();
        }
    }

    private void readBody() throws IOException {
        Optional<String> length = header("Content-Length");
        if (length.isPresent()) {
            readBytes(Integer.parseInt(length.get()));
        } else if (header("Transfer-Encoding")
                .filter(value -> value.equalsIgnoreCase("chunked"))
                .isPresent()) {
            for (int size = Integer.parseInt(readLine(), 16); size > 0; size = Integer.parseInt(readLine(), 16)) {
                readBytes(size);
                readLine();
            }
            readLine();
        } else {
            throw new IOException("response without length");
        }
    }

    private String readLine() throws IOException {
        int start = position;
        while (true) {
            for (int i = start; i < filled; i++) {
                if (buffer[i] == '\n') {
                    String line = new String(buffer, position, i - position, StandardCharsets.ISO_8859_1).trim();
                    position = i + 1;
                    int extension = line.indexOf(';');
                    return extension < 0 ? line : line.substring(0, extension);
                }
            }
            int known = filled - position;
            fill();
            start = position + known;
        }
    }

    private void readBytes(int count) throws IOException {
        if (bodyLength + count > MOST_BODY) {
            throw new IOException("response too long");
        }
        if (bodyLength + count > body.length) {
            body = Arrays.copyOf(body, Math.max(bodyLength + count, 2 * body.length));
        }
        int missing = count;
        while (missing > 0) {
            if (position == filled) {
                position = 0;
                filled = 0;
                fill();
            }
            int part = Math.min(missing, filled - position);
            System.arraycopy(buffer, position, body, bodyLength, part);
            bodyLength += part;
            position += part;
            missing -= part;
        }
    }

    /** First header of that name in the last response. */
    Optional<String> header(String name) {
        List<String> all = headers(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All headers of that name in the last response. */
    List<String> headers(String name) {
        List<String> found = new ArrayList<>(1);
        int start = head.indexOf('\n') + 1;
        while (start > 0 && start < head.length()) {
            int end = head.indexOf("\r\n", start);
            if (head.regionMatches(true, start, name, 0, name.length()) && head.charAt(start + name.length()) == ':') {
                found.add(head.substring(start + name.length() + 1, end).trim());
            }
            start = end + 2;
        }
        return found;
    }

    /** Bytes of the last response over the wire, head included. */
    long received() {
        return received;
    }

    /** The last response's body as text, unpacked. */
    String text() throws IOException {
        boolean zipped = header("Content-Encoding")
                .map(value -> value.toLowerCase(Locale.ROOT))
                .filter("gzip"::equals)
                .isPresent();
        if (!zipped) {
            return new String(body, 0, bodyLength, StandardCharsets.UTF_8);
        }
        try (InputStream unzipping = new GZIPInputStream(new ByteArrayInputStream(body, 0, bodyLength))) {
            return new String(unzipping.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException alreadyGone) {
                // nothing to do about it
            }
            socket = null;
        }
    }
}
