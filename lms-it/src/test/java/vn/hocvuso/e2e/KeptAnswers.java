package vn.hocvuso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** What a question's page tells about the answers it keeps; every question waits until it is so. */
final class KeptAnswers {

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final Page page;
    private final Locator state;

    private KeptAnswers(Page page) {
        this.page = page;
        this.state = page.locator("[data-testid=keeping-state]");
    }

    static KeptAnswers of(Page page) {
        return new KeptAnswers(page);
    }

    /** All questions of the attempt are in the page. */
    KeptAnswers areReady() {
        assertThat(state).hasAttribute("data-ready", "true");
        return this;
    }

    KeptAnswers areAcknowledged() {
        return wait(0);
    }

    /** So many answers wait for the line. */
    KeptAnswers wait(int number) {
        assertThat(state).hasAttribute("data-unacknowledged", Integer.toString(number));
        return this;
    }

    /** The page says so, where people look and screen readers listen. */
    KeptAnswers say(String text) {
        Locator spot = page.locator("[data-testid=keeping]:visible");
        assertThat(spot).containsText(text);
        assertThat(spot).hasAttribute("aria-live", "polite");
        return this;
    }
}
