package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A page as it is kept: the pieces between its holes, each already compressed, so that for the next visitor only the
 * holes are filled. A gzip file (RFC 1952) may consist of many blocks (RFC 1951, section 3.2): those of the pieces end at
 * a byte, and what fills a hole stands uncompressed between them.
 */
final class KeptPage {

    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    private static final int STORED_HEADER = 5;
    private static final int MOST_STORED = 0xffff;
    // The objects around a page.
    private static final int BYTES_AROUND = 500;

    private final String type;
    private final List<Piece> pieces;
    private final List<Hole> holes;

    private KeptPage(String type, List<Piece> pieces, List<Hole> holes) {
        this.type = type;
        this.pieces = pieces;
        this.holes = holes;
    }

    private record Piece(byte[] plain, byte[] packed) {}

    /**
     * A page.
     *
     * @param type with the character set, which is UTF-8
     * @param html with the marks of holes
     */
    static KeptPage of(String type, String html) {
        List<String> texts = new ArrayList<>();
        List<Hole> holes = new ArrayList<>();
        int from = 0;
        while (true) {
            Hole next = null;
            int at = -1;
            for (Hole hole : Hole.values()) {
                int found = html.indexOf(hole.mark, from);
                if (found >= 0 && (at < 0 || found < at)) {
                    next = hole;
                    at = found;
                }
            }
            if (next == null) {
                break;
            }
            texts.add(html.substring(from, at));
            holes.add(next);
            from = at + next.mark.length();
        }
        texts.add(html.substring(from));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            byte[] plain = texts.get(i).getBytes(StandardCharsets.UTF_8);
            pieces.add(new Piece(plain, packed(plain, i == texts.size() - 1)));
        }
        return new KeptPage(type, List.copyOf(pieces), List.copyOf(holes));
    }

    private static byte[] packed(byte[] plain, boolean last) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] buffer = new byte[4096];
            int length = buffer.length;
            // a full buffer is the sign that there is more
            while (length == buffer.length) {
                length = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                packed.write(buffer, 0, length);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Sends it to this visitor. */
    void send(Visit visitor, boolean compressed, HttpServletResponse response) throws IOException {
        // filled first: a filling may set a cookie
        List<byte[]> fillings = holes.stream()
                .map(hole -> hole.filling(visitor).getBytes(StandardCharsets.UTF_8))
                .toList();
        byte[] body = compressed ? gzip(fillings) : plain(fillings);
        response.setContentType(type);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        try (OutputStream out = response.getOutputStream()) {
            out.write(body);
        }
    }

    private byte[] plain(List<byte[]> fillings) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
        for (int i = 0; i < pieces.size(); i++) {
            body.writeBytes(pieces.get(i).plain);
            if (i < fillings.size()) {
                body.writeBytes(fillings.get(i));
            }
        }
        return body.toByteArray();
    }

    private byte[] gzip(List<byte[]> fillings) {
        int size = GZIP_HEADER.length + TRAILER;
        for (Piece piece : pieces) {
            size += piece.packed.length;
        }
        for (byte[] filling : fillings) {
            size += filling.length + STORED_HEADER;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(size);
        body.writeBytes(GZIP_HEADER);
        CRC32 sum = new CRC32();
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            body.writeBytes(piece.packed);
            sum.update(piece.plain);
            length += piece.plain.length;
            if (i < fillings.size()) {
                byte[] filling = fillings.get(i);
                store(filling, body);
                sum.update(filling);
                length += filling.length;
            }
        }
        four((int) sum.getValue(), body);
        four(length, body);
        return body.toByteArray();
    }

    // Without compression, RFC 1951, section 3.2.4.
    private static void store(byte[] filling, ByteArrayOutputStream body) {
        if (filling.length > MOST_STORED) {
            throw new IllegalArgumentException("a filling of " + filling.length + " bytes");
        }
        body.write(0);
        two(filling.length, body);
        two(~filling.length, body);
        body.writeBytes(filling);
    }

    private static void four(int value, ByteArrayOutputStream body) {
        two(value, body);
        two(value >>> Short.SIZE, body);
    }

    private static void two(int value, ByteArrayOutputStream body) {
        body.write(value);
        body.write(value >>> Byte.SIZE);
    }

    /** Bytes it takes in memory, about. */
    int size() {
        return BYTES_AROUND
                + pieces.stream()
                        .mapToInt(piece -> piece.plain.length + piece.packed.length)
                        .sum();
    }
}
