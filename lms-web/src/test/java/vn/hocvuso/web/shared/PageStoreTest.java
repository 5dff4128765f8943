package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageStoreTest {

    private static final int MEGABYTE = 1 << 20;

    private final PageStore store = new PageStore();

    @Test
    void pageIsFound_whenItWasKept() {
        store.keep("a", page(10));

        assertThat(store.find("a")).map(page -> page.gzip().length).contains(10);
        assertThat(store.find("b")).isEmpty();
    }

    @Test
    void olderPagesMakeRoom_whenStoreIsFull() {
        for (int i = 0; i < 100; i++) {
            store.keep("page" + i, page(MEGABYTE));
        }

        assertThat(store.size()).isBetween(10L * MEGABYTE, (long) PageStore.MOST_BYTES);
    }

    private static PageStore.Stored page(int bytes) {
        return new PageStore.Stored("text/html;charset=UTF-8", new byte[bytes]);
    }
}
