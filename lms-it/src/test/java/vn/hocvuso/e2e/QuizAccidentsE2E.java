package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

/** What happens to people in the middle of a quiz; whatever it is, no acknowledged answer is lost. */
class QuizAccidentsE2E {

    private static final String QUIZ = "final/citizens";
    private static final String LESSON = "lesson/citizens/vneid/01-vneid-la-gi";

    @Test
    void answersAreThere_whenServerWasKilledInTheMiddle() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Mùa A Dế")) {
            learner.begin(QUIZ);
            learner.answerRightly();
            learner.visitor.click("save");
            KeptAnswers.of(learner.visitor.page()).areAcknowledged();
            String second = learner.visitor.path();

            ProductSession.product().killServer();
            ProductSession.product().startServer();

            learner.visitor.open(second);
            assertThat(learner.visitor
                            .page()
                            .locator("[data-testid=marks] .answered")
                            .count())
                    .isGreaterThanOrEqualTo(1);
            learner.visitor.click("review");
            assertThat(learner.visitor
                            .page()
                            .locator("[data-testid=unanswered] a")
                            .count())
                    .isEqualTo(49);
        }
    }

    @Test
    void answerCanBeSentAgain_whenDatabaseWasAwayInTheMiddle() {
        Product product = ProductSession.product();
        assumeTrue(product.usesEmbeddedDatabase());
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Giàng A Chờ")) {
            learner.begin(QUIZ);
            learner.answerRightly();
            learner.visitor.click("save");
            String second = learner.visitor.path();
            learner.answerRightly();

            product.stopDatabase();
            try {
                learner.visitor.clickInto("save", 503);
            } finally {
                product.startDatabase();
            }

            learner.visitor.open(second);
            learner.answerRightly();
            learner.visitor.click("save").click("review");
            assertThat(learner.visitor
                            .page()
                            .locator("[data-testid=unanswered] a")
                            .count())
                    .isEqualTo(48);
        }
    }

    @Test
    void attemptGoesOn_whenOpenedOnAnotherDevice() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Sùng Thị Hai Máy")) {
            learner.begin(QUIZ);
            learner.answerRightly();
            learner.visitor.click("save");
            KeptAnswers.of(learner.visitor.page()).areAcknowledged();

            try (Learner other = Learner.onAnotherDevice(learner, Device.LAPTOP)) {
                other.visitor.open("/assessment/start?quiz=" + QUIZ).click("go-on");

                assertThat(other.visitor
                                .page()
                                .locator("[data-testid=marks] .answered")
                                .count())
                        .isGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void resultIsShown_whenGoingBackAfterHandingInAndHandingInTwice() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Lý Thị Quay Lại")) {
            learner.begin(QUIZ);
            learner.answerRightly();
            learner.visitor.click("review");
            Page second = learner.visitor.context().newPage();
            second.navigate(learner.visitor.page().url());
            learner.handIn();

            second.locator("[data-testid=submit]").click();
            second.waitForURL(Pattern.compile(".*/assessment/result.*"));
            learner.visitor.page().goBack();
            learner.visitor.page().reload();
            learner.visitor.look();

            assertThat(learner.visitor.path()).startsWith("/assessment/result");
        }
    }

    @Test
    void latestAnswerCounts_whenTwoTabsAnswerTheSameQuestion() {
        try (Learner learner = Learner.registered(Device.LAPTOP, "CITIZEN", "Bàn Văn Hai Thẻ")) {
            learner.begin(QUIZ);
            Page other = learner.visitor.context().newPage();
            other.navigate(learner.visitor.page().url());
            learner.visitor.click("save");
            learner.visitor.page().goBack();
            learner.visitor.page().reload();

            learner.answerRightly();
            learner.visitor.click("save");
            other.close();

            learner.visitor.click("review");
            assertThat(learner.visitor
                            .page()
                            .locator("[data-testid=unanswered] a")
                            .count())
                    .isEqualTo(49);
        }
    }

    @Test
    void answerIsNotLost_whenSessionEndedInTheMiddle() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Phàn Thị Hết Phiên")) {
            learner.begin(QUIZ);
            learner.answerRightly();
            learner.visitor.context().clearCookies();
            learner.visitor.click("save");

            assertThat(learner.visitor.sees("kept")).isTrue();
            learner.visitor.byTestId("loginName").fill(learner.login);
            learner.visitor.byTestId("password").fill(Learner.PASSWORD);
            learner.visitor.click("enter");
            learner.visitor.page().waitForLoadState();
            learner.visitor
                    .page()
                    .locator("[data-testid=resend] input[type=submit]")
                    .click();
            learner.visitor.page().waitForURL("**/assessment/**");

            learner.visitor.click("review");
            assertThat(learner.visitor
                            .page()
                            .locator("[data-testid=unanswered] a")
                            .count())
                    .isEqualTo(49);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "PHONE_WITHOUT_SCRIPT"})
    void typedTextStaysAndTheReasonIsSaid_whenTheAnswerIsTooLong(Device device) {
        try (Learner learner = Learner.registered(device, "CITIZEN", "Cứ Thị Kể Dài")) {
            learner.visitor.onABadLine(); // the refusal is an error on the browser's console
            learner.begin("lesson/citizens/dich-vu-cong-truc-tuyen/03-dang-nhap-bang-vneid");
            openShortAnswer(learner);
            String tooLong = "Kể ễ 🌾 ".repeat(1_500);
            learner.visitor.byTestId("text").fill(tooLong);
            learner.visitor.byTestId("save").click();

            String place = device.script ? "keeping" : "errors";
            PlaywrightAssertions.assertThat(learner.visitor.page().locator("[data-testid=" + place + "]:visible"))
                    .containsText("Câu trả lời dài 10.500 ký tự, nhiều hơn mức 10.000 ký tự");
            if (device.script) {
                openShortAnswer(learner);
            }
            assertThat(learner.visitor.byTestId("text").inputValue()).isEqualTo(tooLong);

            String justFits = "Kể ễ 🌾 ".repeat(1_428);
            learner.visitor.byTestId("text").fill(justFits);
            learner.visitor.click("save");
            openShortAnswer(learner);
            assertThat(learner.visitor.byTestId("text").inputValue()).isEqualTo(justFits);
        }
    }

    private static void openShortAnswer(Learner learner) {
        for (int n = 1; n <= 5; n++) {
            learner.visitor.click("go-" + n);
            if (learner.visitor.page().locator("[data-kind=short-answer]").count() > 0) {
                return;
            }
        }
        throw new AssertionError("no short answer in " + learner.visitor.path());
    }

    @Test
    void pageSaysWhyAndShowsNothing_whenTheLinkIsOldOrSomebodyElses() {
        try (Learner owner = Learner.registered(Device.LAPTOP, "CITIZEN", "Sò Thị Chủ Bài");
                Learner other = Learner.registered(Device.PHONE, "CITIZEN", "Sò Thị Người Khác")) {
            owner.begin(LESSON);
            String foreign = owner.visitor.path().replaceAll(".*attempt=([^&]+).*", "$1");
            other.visitor.onABadLine(); // 404 is an error on the browser's console
            for (String page : List.of("question?n=1&attempt=", "review-answers?attempt=", "result?attempt=")) {
                for (String attempt : List.of(foreign, "AAAAAAAAAAAAAAAA", "", "%3Cscript%3E")) {
                    other.visitor.open("/assessment/" + page + attempt);

                    assertThat(other.visitor.text("problem"))
                            .as(page + attempt)
                            .contains("Không tìm thấy lần làm bài này trong tài khoản của bạn");
                }
            }
        }
    }

    @Test
    void signingInLeadsToTheQuestion_whenALinkIsOpenedAfterTheSessionEnded() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Lù Thị Mở Lại")) {
            learner.begin(LESSON);
            String link = learner.visitor.path();
            learner.visitor.context().clearCookies();

            learner.visitor.open(link);
            assertThat(learner.visitor.path()).startsWith("/identity/sign-in");
            learner.visitor.byTestId("loginName").fill(learner.login);
            learner.visitor.byTestId("password").fill(Learner.PASSWORD);
            learner.visitor.click("enter");

            assertThat(learner.visitor.path()).isEqualTo(link);
        }
    }

    @Test
    void typedTextIsKept_whenPasswordIsWrong() {
        try (Visitor visitor = new Visitor(Device.PHONE)) {
            visitor.open("/identity/sign-in");
            visitor.byTestId("loginName").fill("khong.co.ai");
            visitor.byTestId("password").fill("sai-mat-khau");
            visitor.click("enter");

            assertThat(visitor.byTestId("loginName").inputValue()).isEqualTo("khong.co.ai");
            assertThat(visitor.sees("errors")).isTrue();
        }
    }

    @Test
    void lockedFinalSaysWhatIsMissing_whenLessonsAreNotDone() {
        try (Learner learner = Learner.registered(Device.PHONE, "PUBLIC_SECTOR", "Đặng Thị Chưa Học")) {
            learner.visitor.open("/assessment/start?quiz=final/public-sector");

            assertThat(learner.visitor.sees("refusal")).isTrue();
            assertThat(learner.visitor.sees("remedy")).isTrue();
            assertThat(learner.visitor.sees("begin")).isFalse();
        }
    }
}
