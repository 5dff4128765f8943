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

/** A text from its author's rubric to the points its writer reads: written, approved, given, answered, marked by two. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradingE2E {

    private static final String TITLE = "Nhắc người thân về tin nhắn lừa đảo";
    private static final String TEXT =
            "Mẹ ơi, tin nhắn báo trúng thưởng đó là lừa đảo: số lạ, đòi bấm đường dẫn và giục làm ngay.\n"
                    + "Mẹ đừng bấm, mẹ gọi con hoặc gọi số in trên thẻ ngân hàng nhé.";
    private static final String SPITE = "<script>document.title='x'</script><b>Mẹ</b> ơi";

    private static String question;

    @Test
    @Order(1)
    void authorWritesARubric_andSomebodyElseApproves() {
        try (Visitor writer = MainFlowE2E.officer("soanbai")) {
            writer.open("/bank/questions");
            writer.byTestId("folder-forms").locator("summary").click();
            writer.byTestId("name").fill("Bài viết (thử)");
            writer.byTestId("scope").selectOption("*");
            writer.click("createFolder");
            writer.byTestId("new-question").locator("summary").click();
            writer.click("new-EXTENDED_TEXT");
            writer.byTestId("title").fill(TITLE);
            writer.byTestId("stem")
                    .fill(
                            "Mẹ bạn nhận tin nhắn của số lạ báo trúng thưởng, kèm một đường dẫn. Viết vài câu nhắc mẹ: dấu hiệu nào cho thấy đó là lừa đảo, mẹ nên làm gì.");
            criterion(writer, 0, "Nêu dấu hiệu lừa đảo", "2: Nêu từ hai dấu hiệu\n1: Nêu một dấu hiệu\nKhông nêu");
            criterion(writer, 1, "Việc nên làm", "2: Nói rõ không bấm và hỏi ai\n1: Chỉ nói không bấm\n0: Không nói");
            writer.byTestId("notes")
                    .fill(
                            "Bài mẫu: Mẹ ơi, số lạ báo trúng thưởng rồi giục bấm đường dẫn là lừa đảo. Mẹ đừng bấm, mẹ gọi cho con.");
            writer.byTestId("twoMarkers").check();
            writer.byTestId("markTolerance").fill("1");
            writer.byTestId("leastWords").fill("20");
            writer.byTestId("mostWords").fill("120");
            writer.byTestId("folder").selectOption(new SelectOption().setLabel("Bài viết (thử)"));
            writer.click("create");
            assertThat(writer.page().locator("#pageMessages").innerText()).contains("“Không nêu” phải là số điểm");
            writer.examineNow("rubric-problem");
            criterion(writer, 0, "Nêu dấu hiệu lừa đảo", "2: Nêu từ hai dấu hiệu\n1: Nêu một dấu hiệu\n0: Không nêu");
            writer.byTestId("bank").selectOption("citizens");
            writer.byTestId("use").selectOption("FINAL");
            writer.byTestId("nature").selectOption("SITUATION");
            writer.byTestId("competence").selectOption("4.1");
            writer.byTestId("level").selectOption("2");
            writer.click("create");
            question = writer.path().replaceAll(".*id=", "");
            writer.click("send");
            assertThat(writer.page().locator("#pageMessages").innerText())
                    .contains("do người chấm nên nơi dùng phải là");
            writer.byTestId("use").selectOption("TASK");
            writer.click("saveAndSend");
            assertThat(writer.text("status")).isEqualTo("Chờ duyệt");
        }
        try (Visitor reviewer = MainFlowE2E.officer("duyetcau")) {
            reviewer.open("/bank/preview?id=" + question);
            reviewer.byTestId("text").fill(TEXT);
            reviewer.click("try");
            assertThat(reviewer.page().content()).contains("chờ người chấm");
            reviewer.open("/bank/question?id=" + question);
            reviewer.click("approve");
            assertThat(reviewer.text("status")).isEqualTo("Đã duyệt");
        }
    }

    @Test
    @Order(2)
    void learnersText_isMarkedByTwo_andItsPointsAreRead() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Lò Thị Viết Bài");
                Visitor first = MainFlowE2E.officer("soanbai");
                Visitor second = MainFlowE2E.officer("duyetcau")) {
            Visitor writer = learner.visitor;
            writer.open("/learning/my-learning").click("my-tasks");
            assertThat(task(writer).count()).isZero();
            first.open("/credential/desk").click("to-grading").click("to-assignments");
            give(first);

            writer.open("/grading/tasks").picture("tasks-new");
            task(writer).locator("[data-testid=begin]").click();
            writer.page().locator("input[name=assistance][value=INDEPENDENT]").check();
            writer.picture("task-start");
            writer.click("begin");
            writer.byTestId("text").fill(TEXT);
            writer.picture("task-writing");
            writer.click("save");
            writer.click("submit");
            assertThat(writer.sees("waiting")).isTrue();
            assertThat(writer.sees("verdict")).as("neither passed nor failed").isFalse();
            assertThat(writer.sees("again")).isFalse();
            writer.picture("task-waiting");
            writer.open("/grading/tasks");
            assertThat(task(writer).locator("[data-testid=state]").innerText()).isEqualTo("Đang chờ chấm");

            first.open("/grading/queue").examineNow("waiting");
            begin(first);
            assertThat(first.text("text")).isEqualTo(TEXT);
            assertThat(first.page().content()).doesNotContain("Lò Thị Viết Bài");
            first.byTestId("comment").fill("Bạn nói rõ dấu hiệu.");
            level(first, 0, 0);
            first.click("saveAndNext");
            assertThat(first.page().locator("#pageMessages").innerText()).contains("Chưa chọn mức");
            assertThat(first.byTestId("comment").inputValue()).isEqualTo("Bạn nói rõ dấu hiệu.");
            level(first, 1, 0);
            first.examineNow("chosen");
            first.click("saveAndNext");
            assertThat(first.page().locator("#pageMessages").innerText()).contains("người chấm thứ hai");

            second.open("/grading/queue?status=HALF&words=nhac+nguoi+than").click("claim");
            assertThat(second.sees("marks")).as("sees nothing of the first").isFalse();
            level(second, 0, 0);
            level(second, 1, 1);
            second.byTestId("comment").fill("Nên nói thêm mẹ hỏi ai.");
            second.click("saveAndEnd");
            assertThat(second.page().locator("#pageMessages").innerText()).contains("chấm xong");
            second.open("/grading/queue?status=DONE&words=nhac+nguoi+than").click("answer");
            assertThat(second.text("marks")).contains("Người thứ nhất", "Người thứ hai");
            second.examineNow("done");

            writer.open("/grading/tasks");
            assertThat(task(writer).innerText()).contains("Đã chấm", "87 %");
            writer.picture("tasks-marked");
            task(writer).locator("[data-testid=result]").click();
            assertThat(writer.text("marked")).contains("3,5/4", "Bạn nói rõ dấu hiệu.", "Nên nói thêm mẹ hỏi ai.");
            writer.picture("task-result");
        }
    }

    @Test
    @Order(3)
    void whatIsTypedIsKept_andCounted_whenThereIsAScript() {
        try (Learner learner = Learner.registered(Device.PHONE, "CITIZEN", "Vàng A Có Mã")) {
            Visitor writer = learner.visitor;
            writer.open("/grading/tasks");
            task(writer).locator("[data-testid=begin]").click();
            writer.page().locator("input[name=assistance][value=INDEPENDENT]").check();
            writer.click("begin");
            KeptAnswers kept = KeptAnswers.of(writer.page()).areReady();
            writer.byTestId("text").fill(SPITE);
            PlaywrightAssertions.assertThat(writer.byTestId("words")).containsText("2 từ");
            kept.areAcknowledged();
            writer.page().reload();
            assertThat(writer.byTestId("text").inputValue()).isEqualTo(SPITE);
            writer.examineNow("writing");
            KeptAnswers.of(writer.page()).areReady().areAcknowledged();
            writer.byTestId("save").click();
            writer.byTestId("submit").click();
            PlaywrightAssertions.assertThat(writer.byTestId("waiting")).isVisible();
            writer.examineNow("waiting");
        }
        try (Visitor marker = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            marker.open("/grading/queue").examineNow("phone");
            begin(marker);
            assertThat(marker.text("text")).isEqualTo(SPITE);
            marker.examineNow("phone");
            marker.click("release");
            marker.open("/grading/assignments").examineNow("given");
        }
    }

    @Test
    @Order(4)
    void learnersAndOfficersMarkNothing() {
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            assertThat(officer.fetch("/grading/queue").status()).isEqualTo(403);
            assertThat(officer.fetch("/grading/assignments").status()).isEqualTo(403);
        }
    }

    private static void criterion(Visitor writer, int number, String title, String levels) {
        Locator row = writer.byTestId("row").nth(number);
        row.locator("[data-testid=text]").fill(title);
        row.locator("[data-testid=other]").fill(levels);
    }

    private static void give(Visitor instructor) {
        instructor.examineNow("not-given");
        instructor
                .byTestId("task")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .locator("[data-testid=open]")
                .click();
        PlaywrightAssertions.assertThat(instructor
                        .byTestId("task")
                        .filter(new Locator.FilterOptions().setHasText(TITLE))
                        .locator("[data-testid=state]"))
                .hasText("Đang giao");
    }

    private static void begin(Visitor marker) {
        marker.byTestId("waiting-question")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .locator("[data-testid=begin]")
                .click();
        PlaywrightAssertions.assertThat(marker.byTestId("criterion")).hasCount(2);
    }

    private static void level(Visitor marker, int criterion, int place) {
        marker.byTestId("criterion")
                .nth(criterion)
                .locator("input[type=radio]")
                .nth(place)
                .check();
    }

    private static Locator task(Visitor learner) {
        return learner.byTestId("task").filter(new Locator.FilterOptions().setHasText(TITLE));
    }
}
