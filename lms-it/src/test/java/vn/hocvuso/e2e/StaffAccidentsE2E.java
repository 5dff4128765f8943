package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

/** What happens to officers in the middle of their work; whatever it is, what they typed is not lost. */
class StaffAccidentsE2E {

    private static final String STAFF_COOKIE = "hvw";
    private static final String REASON = "Mời bác mang căn cước đến trụ sở xã.";

    @AfterEach
    void healDatabase() {
        if (!ProductSession.product().isDatabaseRunning()) {
            ProductSession.product().startDatabase();
        }
    }

    @Test
    void officerBeginsAtTheDesk_whenSigningIn() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Chảo Thị Bàn Làm Việc")) {
            learner.begin("final/citizens").answerAllUnseen().handIn();

            try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
                assertThat(officer.path()).isEqualTo("/credential/desk");
                assertThat(officer.text("waiting-WEEK")).doesNotStartWith("0");
                assertThat(officer.sees("weeks")).isTrue();
                officer.click("waiting-WEEK");
                assertThat(officer.path()).startsWith("/credential/queue");
                assertThat(officer.sees("record")).isTrue();
            }
        }
    }

    @Test
    void administratorBeginsAtTheDesk_andLearnersAtTheirLesson() {
        try (Visitor administrator = MainFlowE2E.officer("quantri");
                Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Người Học Bình Thường")) {
            assertThat(administrator.path()).isEqualTo("/credential/desk");
            assertThat(administrator.sees("to-people")).isTrue();
            assertThat(administrator.sees("waiting-WEEK")).isFalse();
            assertThat(learner.visitor.fetch("/credential/desk").status()).isEqualTo(403);
            learner.visitor.open("/start");
            assertThat(learner.visitor.path()).isEqualTo("/learning/my-learning");
        }
    }

    @Test
    void typedReasonIsThere_whenTheStaffSessionEnded() {
        try (Learner learner = passed("Vừ A Hết Giờ");
                Visitor officer = MainFlowE2E.officer("xacnhan")) {
            openRecord(officer, learner.name);
            officer.byTestId("returnReason").fill(REASON);
            endStaffSession(officer);
            officer.click("sendBack");

            assertThat(officer.sees("warnings")).isTrue();
            assertThat(officer.byTestId("returnReason").inputValue()).isEqualTo(REASON);
            officer.click("sendBack");
            assertThat(officer.sees("news")).isTrue();
        }
    }

    @Test
    void selectionAndDecisionAreThere_whenTheStaffSessionEndedOverTheQuestion() {
        try (Learner learner = passed("Tẩn Thị Chọn Lại");
                Visitor officer = MainFlowE2E.officer("xacnhan")) {
            openRecord(officer, learner.name);
            officer.byTestId("cardSeen").check();
            officer.click("verifyIdentity");
            officer.open("/credential/queue?words=" + learner.name.replace(" ", "+"));
            officer.page().locator("tbody .ui-chkbox-box").first().click();
            officer.byTestId("confirm-selected").click();
            officer.page().locator("[name=decisionNumber]").fill("77/QĐ-UBND");
            endStaffSession(officer);
            officer.click("confirm");

            assertThat(officer.sees("warnings")).isTrue();
            officer.byTestId("confirm-selected").click();
            officer.page().locator("[name=decisionNumber]:visible").waitFor();
            assertThat(officer.page().locator("[name=decisionNumber]").inputValue())
                    .isEqualTo("77/QĐ-UBND");
            assertThat(officer.page().locator(".chosen").innerText()).contains(learner.name);
        }
    }

    @Test
    void typedReasonIsThere_whenAnotherOfficerChangedTheRecordMeanwhile() {
        try (Learner learner = passed("Lồ Văn Cùng Lúc");
                Visitor officer = MainFlowE2E.officer("xacnhan");
                Visitor other = MainFlowE2E.officer("xacnhan")) {
            openRecord(officer, learner.name);
            officer.byTestId("returnReason").fill(REASON);
            openRecord(other, learner.name);
            other.byTestId("cardSeen").check();
            other.click("verifyIdentity");

            officer.click("sendBack");

            assertThat(officer.sees("warnings")).isTrue();
            assertThat(officer.byTestId("returnReason").inputValue()).isEqualTo(REASON);
            assertThat(officer.sees("confirm")).as("the record as it is now").isTrue();
        }
    }

    @Test
    void everyoneIsToldKindly_whenTheDatabaseIsAway() {
        Product product = ProductSession.product();
        try (Visitor officer = MainFlowE2E.officer("xacnhan");
                Visitor stranger = new Visitor(Device.PHONE)) {
            product.killDatabase();

            for (APIResponse answer : new APIResponse[] {
                officer.fetch("/credential/queue"),
                officer.fetch("/learning/my-learning"),
                stranger.fetch("/credential/verify?code=" + "0".repeat(17))
            }) {
                assertThat(answer.status()).as(answer.url()).isEqualTo(503);
                assertThat(answer.headers()).containsKey("retry-after");
                assertThat(answer.text()).contains("data-testid=\"incident\"");
            }
            assertThat(stranger.fetch("/catalog/courses").status()).isEqualTo(200);

            product.startDatabase();
            assertThat(officer.fetch("/credential/queue").status()).isEqualTo(200);
        }
    }

    @Test
    void staffAnswersAreGuarded_whateverTheirKind() {
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            for (String path : new String[] {"/credential/desk", "/credential/queue", "/credential/export"}) {
                assertThat(officer.fetch(path).headers())
                        .as(path)
                        .containsEntry("x-content-type-options", "nosniff")
                        .containsEntry("x-frame-options", "DENY")
                        .containsEntry("referrer-policy", "same-origin")
                        .containsEntry("cache-control", path.endsWith("export") ? "private, no-store" : "no-store")
                        .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy)
                                .contains("frame-ancestors 'none'")
                                .doesNotContain("unsafe-eval"));
            }
            String scripts = officer.fetch("/credential/desk").headersArray().stream()
                    .filter(header -> header.name.equalsIgnoreCase("content-security-policy"))
                    .map(header -> header.value)
                    .filter(policy -> policy.contains("script-src"))
                    .findFirst()
                    .orElse("");
            assertThat(scripts).contains("'nonce-").doesNotContain("unsafe-inline");
            assertThat(officer.context().cookies())
                    .filteredOn(cookie -> cookie.name.equals(STAFF_COOKIE))
                    .singleElement()
                    .satisfies(cookie -> {
                        assertThat(cookie.httpOnly).isTrue();
                        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                    });
        }
    }

    private static Learner passed(String name) {
        Learner learner = Learner.registered(Device.PHONE, "CITIZEN", name);
        learner.begin("final/citizens").answerAllUnseen().handIn();
        assertThat(learner.hasPassed()).isTrue();
        return learner;
    }

    private static void openRecord(Visitor officer, String name) {
        officer.open("/credential/queue?words=" + name.replace(" ", "+"));
        officer.click("record");
    }

    private static void endStaffSession(Visitor officer) {
        officer.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(STAFF_COOKIE));
        assertThat(officer.context().cookies())
                .extracting((Cookie cookie) -> cookie.name)
                .doesNotContain(STAFF_COOKIE);
    }
}
