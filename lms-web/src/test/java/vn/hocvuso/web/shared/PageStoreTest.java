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
    void pageNobodyAskedForMakesRoom_whenStoreIsFull() {
        for (int i = 0; i < 15; i++) {
            store.keep("page" + i, page(MEGABYTE));
        }
        store.find("page0");

        store.keep("new", page(MEGABYTE));

        assertThat(store.find("page0")).isPresent();
        assertThat(store.find("new")).isPresent();
        assertThat(store.find("page1")).isEmpty();
    }

    @Test
    void sizeIsCountedOnce_whenPageIsKeptAgain() {
        store.keep("first", page(MEGABYTE));
        for (int i = 0; i < 100; i++) {
            store.keep("again", page(MEGABYTE));
        }

        assertThat(store.find("first")).isPresent();
    }

    private static PageStore.Stored page(int bytes) {
        return new PageStore.Stored("text/html;charset=UTF-8", new byte[bytes]);
    }
}
