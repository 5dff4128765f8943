package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hocvuso.it.support.ProductSession;

/**
 * Somebody with a browser. Every page they come to is looked at: no error on the console, no server error, no sideways
 * scrolling, and no axe violation (once for each page and kind of visitor).
 */
final class Visitor implements AutoCloseable {

    /** What people hold in their hands. */
    enum Device {
        PHONE(360, 740, true),
        PHONE_WITHOUT_SCRIPT(360, 740, false),
        LAPTOP(1280, 800, true);

        final int width;
        final int height;
        final boolean script;

        Device(int width, int height, boolean script) {
            this.width = width;
            this.height = height;
            this.script = script;
        }
    }

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Set<String> EXAMINED = new HashSet<>();

    private final String base = ProductSession.product().baseUrl();
    private final Device device;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean isLineBad;

    Visitor(Device device) {
        this.device = device;
        this.context = Browser.get()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(device.width, device.height)
                        .setJavaScriptEnabled(device.script)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh"));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // the browser reports each request that found no line
            boolean isLine = isLineBad && message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !isLine) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " from " + response.url());
            }
        });
    }

    /** From here on requests may fail: the line is bad, or nobody is signed in any more. */
    Visitor onABadLine() {
        isLineBad = true;
        return this;
    }

    /** Goes to an address of the product and looks at the page. */
    Visitor open(String path) {
        page.navigate(base + path);
        return look();
    }

    /** Clicks what carries that {@code data-testid}, waits for the page it leads to and looks at it. */
    @SuppressWarnings("deprecation") // the one call that cannot miss the navigation that a click begins
    Visitor click(String testId) {
        page.waitForNavigation(() -> byTestId(testId).first().click());
        return look();
    }

    /** Clicks and expects the product's own page for that server error. */
    @SuppressWarnings("deprecation") // as above
    Visitor clickInto(String testId, int status) {
        Response answer = page.waitForNavigation(() -> byTestId(testId).first().click());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(sees("problem")).as("the product's own page").isTrue();
        complaints.clear();
        return this;
    }

    Locator byTestId(String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    /** Asks for an address without showing it, with this visitor's cookies; redirects are followed. */
    APIResponse fetch(String path, String... headers) {
        RequestOptions options = RequestOptions.create();
        for (int i = 0; i < headers.length; i += 2) {
            options.setHeader(headers[i], headers[i + 1]);
        }
        return context.request().get(base + path, options);
    }

    /** Sends a form without showing the page it leads to, with this visitor's cookies; redirects are followed. */
    APIResponse send(String path, String body) {
        return context.request()
                .post(
                        base + path,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(body));
    }

    /** The address after the product's. */
    String path(APIResponse answer) {
        return answer.url().substring(base.length());
    }

    boolean sees(String testId) {
        return byTestId(testId).count() > 0;
    }

    String text(String testId) {
        return byTestId(testId).first().innerText();
    }

    Page page() {
        return page;
    }

    /** The address after the product's, with its query. */
    String path() {
        return page.url().substring(base.length());
    }

    BrowserContext context() {
        return context;
    }

    /** Waits for the page and holds it against what every page must be. */
    Visitor look() {
        page.waitForLoadState(LoadState.LOAD);
        assertThat(complaints).as("complaints at %s", page.url()).isEmpty();
        if (!device.script) {
            return this;
        }
        String where = page.url().substring(base.length()).replaceAll("\\?.*", "");
        if (EXAMINED.add(
                device + " " + where + " " + page.locator("[role=alert]").count())) {
            examine(where);
        }
        return this;
    }

    /** Looks at the page in a state that {@link #look} may have been too early for. */
    Visitor examineNow(String state) {
        examine(page.url().substring(base.length()).replaceAll("\\?.*", "") + "-" + state);
        return this;
    }

    private void examine(String where) {
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        picture(where.replace('/', '_'));
        assertThat(((Number) sideways).intValue())
                .as("%s scrolls sideways at %d px", where, device.width)
                .isLessThanOrEqualTo(0);
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as("axe at %s", where)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** Keeps a picture of the page under that name in target/pictures. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(device.name().toLowerCase(java.util.Locale.ROOT) + "_" + name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** What the first view of a page costs: requests and bytes over the wire. */
    record Weight(int requests, long bytes) {}

    Weight weigh(String path) {
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate(base + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long bytes = 0;
        for (Request request : requests) {
            Response response = request.response();
            if (response != null) {
                bytes += request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            }
        }
        return new Weight(requests.size(), bytes);
    }

    @Override
    public void close() {
        context.close();
    }
}
