package vn.hocvuso.web.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Ready parts of pages for {@link ReadyTag}. Only faster: what is not here is made again. */
@ApplicationScoped
public class FragmentStore {

    /** Some thousand headers; those nobody asks for go first. */
    private static final int MOST_CHARACTERS = 8 << 20;

    private final Cache<String, String> fragments = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String name, String html) -> name.length() + html.length())
            .build();

    /** The HTML of that name. */
    Optional<String> find(String name) {
        return Optional.ofNullable(fragments.getIfPresent(name));
    }

    /** Keeps a part of a page. */
    void keep(String name, String html) {
        fragments.put(name, html);
    }
}
