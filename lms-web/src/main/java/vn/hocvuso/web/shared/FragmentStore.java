package vn.hocvuso.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Ready parts of pages for {@link ReadyTag}. Only faster: what is not here is made again. */
@ApplicationScoped
public class FragmentStore {

    /** Ten thousand questions with their answers; those nobody asks for go first. */
    private static final int MOST_CHARACTERS = 16 << 20;

    // The objects around a part; the texts its key consists of are those of the caches below.
    private static final int CHARACTERS_AROUND = 200;

    private final Cache<Name, String> fragments = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Name name, String html) -> CHARACTERS_AROUND + html.length())
            .build();

    /**
     * What a part is known by.
     *
     * @param tag where it stands in which file
     * @param key all it depends on, with value equality
     */
    record Name(String tag, Object key) {}

    /** The HTML of that name. */
    Optional<String> find(Name name) {
        return Optional.ofNullable(fragments.getIfPresent(name));
    }

    /** Keeps a part of a page. */
    void keep(Name name, String html) {
        fragments.put(name, html);
    }
}
