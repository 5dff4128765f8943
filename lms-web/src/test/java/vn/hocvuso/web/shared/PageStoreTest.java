package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hocvuso.identity.Confinement;
import vn.hocvuso.identity.LearnerGroup;

class PageStoreTest {

    private static final int MEGABYTE = 1 << 20;

    private final PageStore store = new PageStore();

    @Test
    void pageIsFound_whenItWasKept() {
        KeptPage page = page(10);
        store.keep(key("/a", LearnerGroup.CITIZEN), page);

        assertThat(store.find(key("/a", LearnerGroup.CITIZEN))).containsSame(page);
        assertThat(store.find(key("/b", LearnerGroup.CITIZEN))).isEmpty();
        assertThat(store.find(key("/a", LearnerGroup.WORKER))).isEmpty();
    }

    @Test
    void olderPagesMakeRoom_whenStoreIsFull() {
        for (int i = 0; i < 100; i++) {
            store.keep(key("/" + i, LearnerGroup.CITIZEN), page(MEGABYTE));
        }

        assertThat(store.size()).isBetween(10L * MEGABYTE, (long) PageStore.MOST_BYTES);
    }

    private static KeptPage page(int bytes) {
        return KeptPage.of("text/html;charset=UTF-8", "x".repeat(bytes));
    }

    private static PageStore.Key key(String address, LearnerGroup group) {
        return new PageStore.Key("1", address, "vi.1.0", new PageStore.Audience(group, Set.of(), Confinement.NONE));
    }
}
