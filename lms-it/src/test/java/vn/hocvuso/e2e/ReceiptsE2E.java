package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.run.replay.ReplayCommand;

/** Every answer has a receipt, the receipts hang together, and anybody can prove the score from them. */
class ReceiptsE2E {

    private static final String LESSON = "lesson/citizens/vneid/03-xuat-trinh-giay-to";

    @TempDir
    Path folder;

    @Test
    void theScoreIsProvenFromTheFile_afterAnInterruption() throws IOException {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Sùng Thị Biên Nhận")
                .begin(LESSON)) {
            Visitor visitor = learner.visitor;
            Page page = visitor.page();
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            learner.answerRightly();
            visitor.click("save");
            kept.areAcknowledged().say("Đã lưu 1 câu trả lời. Biên nhận mới nhất: số ");
            visitor.onABadLine().context().setOffline(true);
            learner.answerRightly();
            visitor.click("save");
            learner.answerRightly();
            kept.wait(2).say("Đã lưu 1 câu trả lời, 2 câu đang chờ mạng.");

            visitor.context().setOffline(false);
            kept.areAcknowledged().say("Đã lưu 3 câu trả lời. Biên nhận mới nhất: số ");
            visitor.examineNow("receipt");
            String attempt = attempt(visitor);
            visitor.click("save");
            learner.answerAll();
            visitor.click("submit");
            assertThat(visitor.path()).startsWith("/assessment/result");
            visitor.click("receipts");

            assertThat(visitor.byTestId("verdict").getAttribute("data-verdict")).isEqualTo("WHOLE");
            int saved = page.locator("[data-testid=chain] tbody tr").count();
            assertThat(saved).isGreaterThanOrEqualTo(5); // a box ticked late is one more
            KeptAnswers.of(page).say("Máy này giữ " + saved + " biên nhận; tất cả đều có trong danh sách dưới đây.");
            visitor.examineNow("whole");
            proveTheScore(visitor, attempt);
            try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
                officer.open("/assessment/receipts?attempt=" + attempt);
                assertThat(officer.byTestId("verdict").getAttribute("data-verdict"))
                        .isEqualTo("WHOLE");
            }

            visitor.open("/identity/sign-out").click("leave");
            assertThat(keptReceipts(page)).isZero();
        }
    }

    private void proveTheScore(Visitor visitor, String attempt) throws IOException {
        APIResponse file = visitor.fetch("/assessment/receipts-file?attempt=" + attempt);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).contains("attachment", attempt);
        Path keys = Files.write(
                folder.resolve("keys.json"),
                visitor.fetch("/assessment/receipt-keys").body());

        assertThat(replay(file.text(), keys)).startsWith("0 ").contains("Điểm / score: 5 / 5");

        String tampered = file.text().replaceFirst("\"event\": ?\"", "$0x");
        assertThat(tampered).isNotEqualTo(file.text());
        assertThat(replay(tampered, keys)).startsWith("1 ").contains("lần trả lời số 1");
    }

    private String replay(String text, Path keys) throws IOException {
        Path file = Files.writeString(folder.resolve("file.json"), text);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = ReplayCommand.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                List.of(file.toString(), "--keys", keys.toString()));
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theReceiptIsSaidAndListed_whenThereIsNoScript() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Lù A Không Máy")
                .begin(LESSON)) {
            Visitor visitor = learner.visitor;
            learner.answerRightly();
            visitor.click("save");
            String news = visitor.text("news");
            assertThat(news)
                    .matches("(?s).*Đã lưu câu 1 lúc \\d\\d:\\d\\d\\. Biên nhận số 1, mã [0-9A-F]{4}-[0-9A-F]{4}\\..*");
            String code = news.replaceAll("(?s).*mã ([0-9A-F]{4}-[0-9A-F]{4})\\..*", "$1");
            visitor.picture("receipt-news");

            String receipts = "/assessment/receipts?attempt=" + attempt(visitor);
            Visitor.Weight weight = visitor.weigh(receipts);

            assertThat(weight.bytes()).isLessThanOrEqualTo(60_000);
            assertThat(weight.requests()).isLessThanOrEqualTo(8);
            assertThat(visitor.text("chain")).contains("Câu 1", code);
            assertThat(visitor.byTestId("verdict").getAttribute("data-verdict")).isEqualTo("WHOLE");
            visitor.picture("receipts");
            visitor.click("back");
            assertThat(visitor.path()).startsWith("/assessment/question");
        }
    }

    private static String attempt(Visitor visitor) {
        return visitor.path().replaceAll(".*attempt=([^&]+).*", "$1");
    }

    private static int keptReceipts(Page page) {
        Object number = page.evaluate(
                """
                () => new Promise(done => {
                    indexedDB.open('hocvuso-receipts').onsuccess = opened => {
                        opened.target.result.transaction('receipts').objectStore('receipts').count()
                            .onsuccess = counted => done(counted.target.result);
                    };
                })""");
        return ((Number) number).intValue();
    }
}
