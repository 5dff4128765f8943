package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

/** What happens to people in the middle of a quiz; whatever it is, no acknowledged answer is lost. */
class QuizAccidentsE2E {

    private static final String QUIZ = "final/citizens";

    @Test
    void answersAreThere_whenServerWasKilledInTheMiddle() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Mùa A Dế")) {
            learner.begin(QUIZ);
            learner.answerRightly();
            learner.visitor.click("save");
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
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Giàng A Chờ")) {
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
            assertThat(second.url()).contains("/assessment/result");
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
