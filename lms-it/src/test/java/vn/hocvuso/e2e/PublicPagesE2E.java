package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.e2e.Visitor.Device;

/** What anybody may read: light, without a session, with or without script. */
class PublicPagesE2E {

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_REQUESTS = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalog/courses",
                "/catalog/path?group=citizens",
                "/catalog/course?id=vneid",
                "/identity/sign-in",
                "/identity/register",
                "/credential/verify",
                "/about/errors"
            })
    void firstViewIsLightAndKeepsNoSession_whenAnybodyOpensIt(String path) {
        try (Visitor visitor = new Visitor(Device.PHONE)) {
            Visitor.Weight weight = visitor.weigh(path);

            assertThat(weight.bytes()).as("bytes of %s", path).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(weight.requests()).as("requests of %s", path).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(visitor.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("JSESSIONID");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void lessonIsReadFromTheFrontPage_whenNobodyIsSignedIn(Device device) {
        try (Visitor visitor = new Visitor(device)) {
            visitor.open("/").click("group-citizens");
            visitor.open("/catalog/course?id=vneid");
            String lesson =
                    visitor.page().locator("[data-testid=lessons] a").first().getAttribute("href");
            visitor.open(lesson);

            assertThat(visitor.text("lesson-text").length()).isGreaterThan(1000);
            Visitor.Weight weight = new Visitor(device).weigh(lesson);
            assertThat(weight.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(weight.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(visitor.context().cookies())
                    .extracting((Cookie cookie) -> cookie.name)
                    .doesNotContain("JSESSIONID");
        }
    }

    @Test
    void coursesAreFound_whenTypedWithoutDiacritics() {
        try (Visitor visitor = new Visitor(Device.PHONE_WITHOUT_SCRIPT)) {
            visitor.open("/catalog/courses");
            visitor.byTestId("q").fill("dich vu cong");
            visitor.click("find");

            assertThat(visitor.sees("course-dich-vu-cong-truc-tuyen")).isTrue();
        }
    }

    @Test
    void emptyResultSaysWhatToDo_whenNothingIsFound() {
        try (Visitor visitor = new Visitor(Device.PHONE)) {
            visitor.open("/catalog/courses?q=zzzzqqqq");

            assertThat(visitor.sees("empty")).isTrue();
        }
    }

    @Test
    void unknownPagesAreOurs_whenNothingIsThere() {
        try (Visitor visitor = new Visitor(Device.PHONE)) {
            for (String path :
                    List.of("/nothing", "/catalog/course?id=none", "/credential/record?id=1", "/WEB-INF/web.xml")) {
                APIResponse response = visitor.fetch(path);

                assertThat(response.status()).as(path).isLessThan(500);
                assertThat(response.text()).as(path).doesNotContain("Payara").doesNotContain("at vn.hocvuso");
            }
        }
    }

    @Test
    void pageIsNotSentAgain_whenItDidNotChange() {
        try (Visitor visitor = new Visitor(Device.PHONE)) {
            APIResponse first = visitor.fetch("/catalog/courses");

            APIResponse again = visitor.fetch(
                    "/catalog/courses", "If-None-Match", first.headers().get("etag"));

            assertThat(again.status()).isEqualTo(304);
        }
    }

    @Test
    void choicesAreRemembered_whenSizeContrastAndLanguageAreChosen() {
        try (Visitor visitor = new Visitor(Device.PHONE_WITHOUT_SCRIPT)) {
            visitor.open("/catalog/courses").click("language");

            assertThat(visitor.path()).isEqualTo("/catalog/courses");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            visitor.click("contrast");
            visitor.open("/");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visitor.page().locator("html").getAttribute("class")).contains("contrast");
        }
    }
}
