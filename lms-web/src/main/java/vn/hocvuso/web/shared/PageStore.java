package vn.hocvuso.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages as they went to an anonymous visitor, compressed, for the next one. Compressing costs more than rendering, so
 * both are done once. Only faster: what is not here is made again.
 */
@ApplicationScoped
public class PageStore {

    /** About two thousand pages; those nobody asks for go first. */
    private static final int MOST_BYTES = 16 << 20;

    // The entry and the objects around a page.
    private static final int BYTES_AROUND = 500;

    private final Map<String, Stored> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** A page: its type with the character set, its body. */
    record Stored(String type, byte[] gzip) {}

    /** The page of that name. */
    Optional<Stored> find(String name) {
        synchronized (pages) {
            return Optional.ofNullable(pages.get(name));
        }
    }

    /** Keeps a page; the ones not asked for the longest make room. */
    void keep(String name, Stored page) {
        synchronized (pages) {
            Stored before = pages.put(name, page);
            bytes += size(name, page) - (before == null ? 0 : size(name, before));
            Iterator<Map.Entry<String, Stored>> oldest = pages.entrySet().iterator();
            while (bytes > MOST_BYTES) {
                Map.Entry<String, Stored> entry = oldest.next();
                bytes -= size(entry.getKey(), entry.getValue());
                oldest.remove();
            }
        }
    }

    private static int size(String name, Stored page) {
        return 2 * name.length() + page.gzip().length + BYTES_AROUND;
    }
}
