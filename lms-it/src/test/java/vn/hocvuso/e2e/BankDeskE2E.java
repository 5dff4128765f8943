package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.hocvuso.e2e.Visitor.Device;

/** A question on its way from the writer to the bank: written, tried, sent, approved by somebody else, written anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BankDeskE2E {

    private static final String FOLDER = "An toàn trên mạng (thử)";
    private static final String TITLE = "Tin nhắn lạ có đường dẫn";

    private static String question;

    @Test
    @Order(1)
    void writerWritesTriesAndSends_andCannotApprove() {
        try (Visitor writer = MainFlowE2E.officer("duyetcau")) {
            writer.open("/credential/desk");
            writer.click("to-bank");
            writer.byTestId("folder-forms").locator("summary").click();
            writer.byTestId("name").fill(FOLDER);
            writer.byTestId("scope").selectOption("*");
            writer.click("createFolder");
            writer.byTestId("new-question").locator("summary").click();
            writer.examineNow("new-kinds");
            writer.click("new-SINGLE_CHOICE");

            writer.click("create");
            assertThat(writer.page().locator("#pageMessages").innerText()).contains("Hãy viết câu hỏi");
            writer.byTestId("title").fill(TITLE);
            writer.byTestId("stem")
                    .fill(
                            "Bác Năm nhận tin nhắn của số lạ, bảo bấm vào đường dẫn để nhận quà của ngân hàng. Bác nên làm gì?");
            option(writer, 0, "Bấm thử xem quà là gì", "Bấm vào là có thể mất tiền.");
            option(writer, 1, "Không bấm, gọi số tổng đài in trên thẻ để hỏi", "Đúng. Tự gọi số mình biết chắc.");
            option(writer, 2, "Chuyển tiếp cho con cháu bấm hộ", "Người khác bấm thì người khác gặp nạn.");
            writer.byTestId("row").nth(1).locator("[data-testid=right]").check();
            writer.byTestId("general").fill("Ngân hàng không gửi quà qua đường dẫn trong tin nhắn.");
            writer.click("create");

            question = writer.path().replaceAll(".*id=", "");
            assertThat(writer.text("status")).isEqualTo("Đang soạn");
            writer.click("send");
            assertThat(writer.page().locator("#pageMessages").innerText()).contains("Chưa nói đủ");
            writer.byTestId("bank").selectOption("citizens");
            writer.byTestId("use").selectOption("FINAL");
            writer.byTestId("nature").selectOption("SITUATION");
            writer.byTestId("competence").selectOption("4.1");
            writer.byTestId("level").selectOption("2");
            writer.byTestId("tags").fill("lừa đảo, đường dẫn");
            writer.click("saveAndSend");

            assertThat(writer.text("status")).isEqualTo("Chờ duyệt");
            assertThat(writer.sees("own"))
                    .as("told that somebody else approves")
                    .isTrue();
            assertThat(writer.sees("approve")).isFalse();
            writer.open("/bank/questions?words=tin+nhan+la&status=IN_REVIEW");
            select(writer);
            writer.byTestId("bulk-approve").click();
            PlaywrightAssertions.assertThat(writer.byTestId("outcomes")).containsText("người khác phải duyệt");
            writer.examineNow("outcomes");
        }
    }

    @Test
    @Order(2)
    void previewIsTheLearnersPage_withoutScript() {
        try (Visitor writer = MainFlowE2E.officer(Device.PHONE_WITHOUT_SCRIPT, "soanbai")) {
            writer.open("/bank/preview?id=" + question);
            writer.page().getByText("Bấm thử xem quà là gì").click();
            writer.click("try");

            assertThat(writer.text("graded")).contains("0");
            assertThat(writer.page().content()).contains("Bấm vào là có thể mất tiền.");
            writer.picture("_assessment_bank-preview");
        }
    }

    @Test
    @Order(3)
    void anotherPersonApproves_andAFixIsANewVersion() {
        appoint();
        try (Visitor reviewer = MainFlowE2E.officer("soanbai")) {
            reviewer.open("/bank/question?id=" + question);
            reviewer.byTestId("comment").fill("Nên thêm phương án hỏi người quen.");
            reviewer.click("say");
            assertThat(reviewer.text("comments")).contains("hỏi người quen");
            reviewer.click("resolve");
            reviewer.open("/bank/questions?status=IN_REVIEW");
            select(reviewer);
            reviewer.byTestId("bulk-approve").click();
            PlaywrightAssertions.assertThat(reviewer.byTestId("outcomes")).containsText("Đã làm 1 trong 1 câu");
            reviewer.open("/bank/questions?words=TIN+NHẮN+LẠ&status=APPROVED");
            assertThat(reviewer.text("question")).isEqualTo(TITLE);

            reviewer.click("question");
            assertThat(reviewer.text("versions")).contains("Bản 1");
            reviewer.byTestId("stem").fill("Bác Năm nhận tin nhắn lạ kèm đường dẫn nhận quà. Bác nên làm gì?");
            reviewer.click("save");

            assertThat(reviewer.text("status")).isEqualTo("Đang soạn");
            assertThat(reviewer.text("still-asked")).contains("Bản 1 vẫn đang dùng");
            assertThat(reviewer.text("difference")).contains("Bỏ:", "Thêm:");
            reviewer.examineNow("rewritten");
        }
    }

    @Test
    @Order(4)
    void nothingTypedIsLost_whenTwoWriteAtOnce() {
        try (Visitor one = MainFlowE2E.officer("soanbai");
                Visitor other = MainFlowE2E.officer("duyetcau")) {
            one.open("/bank/question?id=" + question);
            other.open("/bank/question?id=" + question);
            other.byTestId("title").fill(TITLE + " (sửa)");
            other.click("save");

            one.byTestId("general").fill("Lời tôi gõ không được mất.");
            one.click("save");

            assertThat(one.page().locator("#pageMessages").innerText()).contains("Những gì bạn gõ vẫn còn");
            assertThat(one.byTestId("general").inputValue()).isEqualTo("Lời tôi gõ không được mất.");
            one.examineNow("overtaken");
            one.click("saveAnyway");
            assertThat(one.byTestId("general").inputValue()).isEqualTo("Lời tôi gõ không được mất.");
        }
    }

    @Test
    @Order(5)
    void everyKindHasItsForm_onAPhone() {
        try (Visitor writer = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            for (String kind : new String[] {
                "MULTIPLE_CHOICE",
                "TRUE_FALSE",
                "SHORT_ANSWER",
                "NUMERIC",
                "MATCHING",
                "ORDERING",
                "MATRIX",
                "GAP_MATCH",
                "INLINE_CHOICE",
                "HOT_TEXT",
                "SLIDER"
            }) {
                writer.open("/bank/question?kind=" + kind);
                writer.examineNow(kind);
            }
            writer.open("/bank/question?kind=GAP_MATCH");
            writer.byTestId("passage").fill("Không đưa [mã OTP] cho [ngân hàng | công an].");
            writer.byTestId("follow").click();
            PlaywrightAssertions.assertThat(writer.byTestId("gap")).hasCount(2);
            PlaywrightAssertions.assertThat(writer.byTestId("row")).hasCount(3);
            writer.byTestId("add-row").click();
            PlaywrightAssertions.assertThat(writer.byTestId("row")).hasCount(4);
            writer.byTestId("row").nth(3).locator("[data-testid=text]").fill("thời tiết");
            writer.byTestId("stem").fill("Điền từ vào chỗ trống");
            writer.byTestId("folder").selectOption(new SelectOption().setLabel(FOLDER));
            writer.click("create");
            assertThat(writer.byTestId("passage").inputValue()).contains("[ngân hàng | công an]");
            writer.click("preview");
            assertThat(writer.byTestId("gap").count()).isEqualTo(2);
        }
    }

    @Test
    @Order(6)
    void questionsOfFilesAreReadAndCopied() {
        try (Visitor writer = MainFlowE2E.officer("soanbai")) {
            writer.open("/bank/questions?origin=FILE&words=mat+khau");
            writer.click("question");
            assertThat(writer.sees("read-only")).isTrue();
            assertThat(writer.text("usage")).contains("đang dùng");
            writer.byTestId("toFolder").selectOption(new SelectOption().setLabel(FOLDER));
            writer.click("copy");

            assertThat(writer.text("status")).isEqualTo("Đang soạn");
            writer.open("/bank/duplicates");
            assertThat(writer.sees("pair"))
                    .as("the copy is found beside its source")
                    .isTrue();
        }
    }

    @Test
    @Order(7)
    void listIsReadable_onAPhone() {
        try (Visitor writer = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            writer.open("/bank/questions");
            writer.open("/bank/question?id=" + question);
            writer.open("/bank/preview?id=" + question);
            writer.open("/bank/duplicates");
        }
    }

    @Test
    @Order(8)
    void learnersAndOfficersSeeNoBank() {
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            assertThat(officer.fetch("/bank/questions").status()).isEqualTo(403);
            assertThat(officer.fetch("/bank/preview?id=" + question).status()).isEqualTo(403);
        }
    }

    private static void option(Visitor writer, int number, String text, String feedback) {
        Locator row = writer.byTestId("row").nth(number);
        row.locator("[data-testid=text]").fill(text);
        row.locator("[data-testid=feedback]").fill(feedback);
    }

    private static void select(Visitor visitor) {
        visitor.page().locator("#questions tbody .ui-chkbox-box").first().click();
        PlaywrightAssertions.assertThat(visitor.page().locator("#questions tbody tr.ui-state-highlight"))
                .hasCount(1);
    }

    /** The administrator makes the instructor a reviewer too. */
    private static void appoint() {
        try (Visitor administrator = MainFlowE2E.officer("quantri")) {
            administrator.open("/identity/people?words=soan+bai");
            administrator.click("person");
            administrator.byTestId("role").selectOption("QUESTION_REVIEWER");
            administrator.byTestId("scopeKind").selectOption("EVERYWHERE");
            administrator.page().locator("input[data-testid=grant]").click();
            administrator.page().waitForURL("**/identity/person**");
            PlaywrightAssertions.assertThat(administrator.page().locator("li[data-testid=grant]"))
                    .hasCount(2);
        }
    }
}
