package vn.hocvuso.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Pages as they went to an anonymous visitor, compressed, for the next one. Compressing costs more than rendering, so
 * both are done once. Only faster: what is not here is made again.
 */
@ApplicationScoped
public class PageStore {

    /** About two thousand pages; those nobody asks for go first. */
    static final int MOST_BYTES = 16 << 20;

    // The entry and the objects around a page.
    private static final int BYTES_AROUND = 500;

    private final Cache<String, Stored> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String name, Stored page) -> 2 * name.length() + page.gzip().length + BYTES_AROUND)
            .build();

    /** A page: its type with the character set, its body. */
    record Stored(String type, byte[] gzip) {}

    /** The page of that name. */
    Optional<Stored> find(String name) {
        return Optional.ofNullable(pages.getIfPresent(name));
    }

    /** Keeps a page. */
    void keep(String name, Stored page) {
        pages.put(name, page);
    }

    /** Bytes held now. */
    long size() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
