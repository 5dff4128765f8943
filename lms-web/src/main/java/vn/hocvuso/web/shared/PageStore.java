package vn.hocvuso.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.identity.Confinement;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.SignedIn;

/**
 * Pages as they went to one visitor, for the next one of the same audience. Only faster: what is not here is made again.
 */
@ApplicationScoped
public class PageStore {

    /** About a thousand pages; those nobody asks for go first. */
    static final int MOST_BYTES = 32 << 20;

    private final Cache<Key, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, KeptPage page) -> 2 * key.address.length() + page.size())
            .build();

    /**
     * For whom a page is the same, but for its holes: nobody signed in, or everybody of a group with the same rights.
     *
     * @param group null for who is not signed in
     */
    record Audience(LearnerGroup group, Set<String> permissions, Confinement confinement) {

        private static final Audience ANONYMOUS = new Audience(null, Set.of(), Confinement.NONE);

        static Audience of(Optional<SignedIn> visitor) {
            return visitor.map(person -> new Audience(person.group(), person.permissions(), person.confinement()))
                    .orElse(ANONYMOUS);
        }
    }

    /**
     * Everything a kept page depends on.
     *
     * @param edition program and published content
     * @param address path and query
     * @param look language, size, contrast
     */
    record Key(String edition, String address, String look, Audience audience) {}

    /** The page of that key. */
    Optional<KeptPage> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /** Keeps a page. */
    void keep(Key key, KeptPage page) {
        pages.put(key, page);
    }

    /** Bytes held now. */
    long size() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
