package vn.hocvuso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

/** A quiz on a bad line: one goes on, nothing answered is lost, and the page never pretends. */
class OfflineE2E {

    private static final String FINAL = "final/citizens";
    private static final String LESSON = "lesson/citizens/vneid/03-xuat-trinh-giay-to";
    private static final Pattern RESULT = Pattern.compile(".*/assessment/result.*");

    @Test
    void answersArriveByThemselves_whenTheLineComesBack() {
        try (Learner learner = begun(LESSON, "Tẩn Thị Mất Sóng")) {
            Page page = learner.visitor.page();
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            learner.answerRightly();
            learner.visitor.click("save");
            kept.areAcknowledged().say("Đã lưu 1 câu trả lời.");

            learner.visitor.onABadLine().context().setOffline(true);
            learner.answerRightly();
            learner.visitor.click("save");
            learner.answerRightly();
            kept.wait(2).say("Đã lưu 1 câu trả lời, 2 câu đang chờ mạng.");
            assertThat(page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Đến câu 2, đã trả lời, đang chờ mạng")))
                    .isVisible();
            learner.visitor.examineNow("waiting");

            learner.visitor.context().setOffline(false);
            kept.areAcknowledged().say("Đã lưu 3 câu trả lời.");
            assertThat(answeredOnAnotherDevice(learner, LESSON)).isEqualTo(3);
        }
    }

    @Test
    void handingInWaits_whenTheLineIsAway() {
        try (Learner learner = begun(LESSON, "Chảo Thị Nộp Sau")) {
            Page page = learner.visitor.page();
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            learner.visitor.onABadLine().context().setOffline(true);
            learner.answerAll();
            assertThat(learner.visitor.path()).startsWith("/assessment/review-answers");
            assertThat(learner.visitor.byTestId("all-answered")).isVisible();
            kept.wait(5);
            learner.visitor.examineNow("waiting");

            learner.visitor.byTestId("submit").click();
            kept.say("bài chưa nộp được");
            assertThat(learner.visitor.path()).startsWith("/assessment/review-answers");

            learner.visitor.context().setOffline(false);
            page.waitForURL(RESULT);
            assertThat(learner.hasPassed()).isTrue();
            assertThat(keptRecords(page)).isZero();
        }
    }

    @Test
    void nextQuestionOpensByItself_whenItWasNotThereYetAndTheLineComesBack() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Phù Thị Chưa Tải")) {
            learner.visitor.onABadLine();
            Page page = learner.visitor.page();
            page.route("**/assessment/questions?*", route -> route.abort());
            learner.begin(LESSON);
            learner.visitor.context().setOffline(true);
            learner.answerRightly();
            learner.visitor.byTestId("save").click();
            KeptAnswers.of(page).wait(1).say("chưa mở được trang tiếp theo");
            assertThat(learner.visitor.path()).endsWith("n=1");

            page.unroute("**/assessment/questions?*");
            learner.visitor.context().setOffline(false);

            assertThat(learner.visitor.byTestId("place")).containsText("Câu 2");
            KeptAnswers.of(page).areAcknowledged().areReady();
        }
    }

    @Test
    void answersAreSentAfterSigningInAgain_whenTheSessionEnded() {
        try (Learner learner = begun(LESSON, "Giàng Thị Hết Phiên")) {
            Page page = learner.visitor.page();
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            learner.visitor.onABadLine().context().clearCookies();
            learner.answerRightly();
            learner.visitor.click("save");
            learner.answerRightly();
            kept.wait(2).say("Bạn cần đăng nhập lại");

            learner.visitor.click("sign-in-again");
            learner.visitor.byTestId("loginName").fill(learner.login);
            learner.visitor.byTestId("password").fill(Learner.PASSWORD);
            learner.visitor.click("enter");

            assertThat(learner.visitor.path()).contains("n=2");
            kept.areAcknowledged().say("Đã lưu 2 câu trả lời.");
        }
    }

    @Test
    void lateAnswersAreNamedAndNotCounted_whenTimeRanOutWithoutALine() throws SQLException {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Vừ Thị Hết Giờ")) {
            Page page = learner.visitor.page();
            page.clock().install();
            learner.begin(FINAL);
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            learner.answerRightly();
            learner.visitor.click("save");
            kept.areAcknowledged();
            learner.visitor.onABadLine().context().setOffline(true);
            learner.answerRightly();
            learner.visitor.click("save");
            learner.answerRightly();
            kept.wait(2);

            page.clock().fastForward(Duration.ofMinutes(91).toMillis());
            kept.say("Máy chủ nộp bài với 1 câu đã lưu. 2 câu còn chờ mạng đến sau giờ nên không được tính.");
            assertThat(learner.visitor.byTestId("save")).isDisabled();
            learner.visitor.examineNow("time-up");
            letTimeRunOut(learner.visitor.path());
            learner.visitor.context().setOffline(false);

            page.waitForURL(RESULT);
            KeptAnswers.of(page).say("Câu 2, 3 đến máy chủ khi bài đã kết thúc nên không được tính.");
            assertThat(learner.visitor.byTestId("out-of-time")).isVisible();
            assertThat(learner.visitor.byTestId("score")).containsText("1 trên 50");
            page.reload();
            KeptAnswers.of(page).say("Câu 2, 3");
            learner.visitor.examineNow("late");
        }
    }

    @Test
    void lastGivenAnswerCounts_whenTwoTabsAnsweredWithoutALine() {
        try (Learner learner = begun(LESSON, "Lầu Thị Hai Thẻ")) {
            Page first = learner.visitor.page();
            KeptAnswers.of(first).areReady();
            Page second = learner.visitor.context().newPage();
            second.navigate(first.url());
            KeptAnswers.of(second).areReady();
            learner.visitor.onABadLine().context().setOffline(true);
            choose(first, 0);
            KeptAnswers.of(first).wait(1);
            choose(second, 1);
            KeptAnswers.of(second).wait(1);

            learner.visitor.context().setOffline(false);
            KeptAnswers.of(first).areAcknowledged().say("Đã lưu 1 câu trả lời.");
            KeptAnswers.of(second).areAcknowledged().say("Đã lưu 1 câu trả lời.");
            first.reload();
            assertThat(first.locator("#sheet input").nth(1)).isChecked();
        }
    }

    @Test
    void nothingOfTheFormerIsShownOrSent_whenAnotherPersonSignsInOnThePhone() {
        try (Learner former = begun(LESSON, "Hạng A Trước");
                Learner next = Learner.registered(Device.PHONE, "CITIZEN", "Hạng A Sau")) {
            Page page = former.visitor.page();
            String attempt = former.visitor.path().replaceAll(".*attempt=([^&]+).*", "$1");
            KeptAnswers.of(page).areReady();
            former.visitor.onABadLine().context().clearCookies();
            former.answerRightly();
            KeptAnswers.of(page).wait(1).say("Bạn cần đăng nhập lại");
            List<String> sent = new ArrayList<>();

            Learner.signIn(former.visitor, next.login, Learner.PASSWORD);
            page.onRequest(request -> sent.add(request.url()));
            former.begin(LESSON);
            KeptAnswers.of(page).areReady().areAcknowledged();
            former.answerRightly();
            KeptAnswers.of(page).say("Đã lưu 1 câu trả lời.").areAcknowledged();
            assertThat(sent).noneMatch(url -> url.contains(attempt));
            former.visitor.open("/identity/sign-out").click("leave");

            Learner.signIn(former.visitor, former.login, Learner.PASSWORD);
            former.visitor.open("/assessment/question?attempt=" + attempt);
            KeptAnswers.of(page).areAcknowledged().say("Đã lưu 1 câu trả lời.");
        }
    }

    @Test
    void unsentAnswersAreNamedAndForgotten_whenSigningOut() {
        try (Learner learner = begun(LESSON, "Thào Thị Đăng Xuất")) {
            BrowserContext phone = learner.visitor.onABadLine().context();
            Page page = learner.visitor.page();
            KeptAnswers.of(page).areReady();
            phone.route("**/assessment/answer?*", route -> route.abort());
            learner.answerRightly();
            KeptAnswers.of(page).wait(1);

            learner.visitor.open("/identity/sign-out");
            KeptAnswers.of(page).say("Có 1 câu trả lời của bạn chưa gửi được");
            assertThat(keptRecords(page)).isEqualTo(1);
            learner.visitor.click("leave");

            assertThat(learner.visitor.path()).isEqualTo("/home");
            assertThat(keptRecords(page)).isZero();
        }
    }

    @Test
    void everythingIsDoneByKeyboard_whenTheLineIsAway() {
        try (Learner learner = begun(LESSON, "Má A Bàn Phím")) {
            Page page = learner.visitor.page();
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            learner.visitor.onABadLine().context().setOffline(true);

            page.locator("#sheet input").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Câu 2 trong 5 câu")))
                    .isFocused();
            kept.wait(1);
            page.goBack();

            assertThat(learner.visitor.byTestId("place")).containsText("Câu 1");
            assertThat(page.locator("#sheet input").first()).isChecked();
        }
    }

    @Test
    void firstViewIsLight_withAllQuestionsOfALongFinal() {
        try (Learner learner = begun(FINAL, "Ly Thị Mạng Yếu")) {
            Visitor.Weight weight = learner.visitor.weigh(learner.visitor.path());

            assertThat(weight.bytes()).isLessThanOrEqualTo(60_000);
            assertThat(weight.requests()).isLessThanOrEqualTo(8);
            KeptAnswers.of(learner.visitor.page()).areReady();
        }
    }

    private static Learner begun(String quiz, String name) {
        return Learner.registered(Device.PHONE, "CITIZEN", name).begin(quiz);
    }

    private static void choose(Page page, int option) {
        page.locator("#sheet input").nth(option).check();
    }

    private static int answeredOnAnotherDevice(Learner learner, String quiz) {
        try (Learner other = Learner.onAnotherDevice(learner, Device.LAPTOP)) {
            other.visitor.open("/assessment/start?quiz=" + quiz).click("go-on");
            return other.visitor.page().locator("[data-testid=marks] .answered").count();
        }
    }

    private static int keptRecords(Page page) {
        Object number = page.evaluate(
                """
                () => new Promise(done => {
                    indexedDB.open('hocvuso').onsuccess = opened => {
                        opened.target.result.transaction('answers').objectStore('answers').count()
                            .onsuccess = counted => done(counted.target.result);
                    };
                })""");
        return ((Number) number).intValue();
    }

    /** The server's clock is the machine's; what can be moved is the deadline. */
    private static void letTimeRunOut(String path) throws SQLException {
        Product product = ProductSession.product();
        try (Connection database = DriverManager.getConnection(
                        product.jdbcUrl(), product.databaseUser(), product.databasePassword());
                PreparedStatement update = database.prepareStatement(
                        "UPDATE assessment_attempt SET deadline = '2026-01-01' WHERE code = ?")) {
            update.setString(1, path.replaceAll(".*attempt=([^&]+).*", "$1"));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
