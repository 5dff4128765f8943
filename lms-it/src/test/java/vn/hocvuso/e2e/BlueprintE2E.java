package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.hocvuso.e2e.Visitor.Device;

/** A blueprint from the first section to the learner's questions, an exam and two parallel forms. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BlueprintE2E {

    private static final String TITLE = "Kiểm tra nhanh: an toàn trên mạng";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static String blueprint;

    private static Locator in(Visitor author, int section, String cell) {
        return author.byTestId("section").nth(section).locator("[data-testid=" + cell + "]");
    }

    /** Types a number of questions and leaves the field, so that the bank is asked. */
    private static void count(Visitor author, int section, String questions) {
        in(author, section, "count").fill(questions);
        in(author, section, "count").press("Tab");
    }

    @Test
    @Order(1)
    void authorIsToldWhatIsMissing_andPublishesWhenNothingIs() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/bank/questions").click("to-blueprints");
            author.click("to-new");
            count(author, 0, "12");
            in(author, 0, "competence").selectOption("4.1");
            in(author, 0, "from").selectOption("2");
            in(author, 0, "to").selectOption("2");
            Locator missing = author.byTestId("missing-line");
            PlaywrightAssertions.assertThat(missing).containsText("Cần thêm");
            PlaywrightAssertions.assertThat(missing).containsText("câu bậc 2 về 4.1");
            author.examineNow("missing");

            author.click("create");
            assertThat(author.page().locator("#pageMessages").innerText()).contains("Hãy đặt tên");
            assertThat(in(author, 0, "count").inputValue())
                    .as("nothing typed is lost")
                    .isEqualTo("12");
            author.byTestId("title").fill(TITLE);
            author.click("create");
            blueprint = author.path().replaceAll(".*id=", "");
            author.click("publish");
            assertThat(author.page().locator("#pageMessages").innerText()).contains("ngân hàng còn thiếu");
            assertThat(author.text("status")).isEqualTo("Bản nháp");

            count(author, 0, "2");
            PlaywrightAssertions.assertThat(author.byTestId("feasible")).isVisible();
            author.byTestId("add-section").click();
            PlaywrightAssertions.assertThat(author.byTestId("section")).hasCount(2);
            count(author, 1, "6");
            in(author, 1, "competence").selectOption("4");
            PlaywrightAssertions.assertThat(author.byTestId("check-table")).containsText("6 câu về 4");
            in(author, 1, "up").focus();
            in(author, 1, "up").press("Enter");
            PlaywrightAssertions.assertThat(in(author, 0, "count")).hasValue("6");
            PlaywrightAssertions.assertThat(author.byTestId("feasible")).isVisible();
            author.byTestId("mostShare").fill("60");
            author.click("publish");

            assertThat(author.text("status")).isEqualTo("Đã phát hành");
            assertThat(author.text("edition")).isEqualTo("Bản 1");
            assertThat(author.text("parallel")).contains("đề không trùng nhau");
            author.byTestId("forecast").locator("summary").click();
            author.examineNow("published");
        }
    }

    @Test
    @Order(2)
    void learnerGetsQuestionsDrawnForThem_onlyWhenItIsOpened() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "CITIZEN", "Giàng A Làm Bài");
                Visitor author = MainFlowE2E.officer("soanbai")) {
            String quiz = "/assessment/start?quiz=blueprint/" + blueprint;
            learner.visitor.open(quiz);
            assertThat(learner.visitor.text("refusal")).contains("chỉ làm được trong kỳ thi");

            author.open("/blueprint/blueprint?id=" + blueprint).click("open");
            assertThat(author.text("quiz-link")).contains("blueprint/" + blueprint);
            learner.visitor.open(quiz);
            learner.visitor.picture("blueprint-start");
            learner.begin("blueprint/" + blueprint);
            learner.visitor.click("review").click("submit");
            assertThat(learner.visitor.path()).startsWith("/assessment/result");
            learner.visitor.picture("blueprint-result");
            author.click("close");
            assertThat(author.sees("is-open")).isFalse();
        }
    }

    @Test
    @Order(3)
    void samplesDiffer_andAnExamIsPlannedFromIt() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/blueprint/blueprint?id=" + blueprint).click("to-sample");
            Set<List<String>> samples = new HashSet<>();
            for (int i = 0; i < 3; i++) {
                List<String> items = author.byTestId("item").allInnerTexts();
                assertThat(items).hasSize(8);
                samples.add(items);
                author.click("again");
            }
            assertThat(samples).hasSize(3);
            author.examineNow("sample");

            author.open("/blueprint/blueprint?id=" + blueprint).click("to-exam");
            assertThat(author.byTestId("quiz").inputValue()).isEqualTo("blueprint/" + blueprint);
            author.byTestId("title").fill("Thi an toàn trên mạng");
            ZonedDateTime tomorrow =
                    ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
            for (String field : List.of("openDay", "closeDay")) {
                Locator input = author.page().locator("#" + field + "_input");
                input.fill(DAY.format(tomorrow));
                input.press("Tab");
            }
            author.byTestId("openTime").fill("08:00");
            author.byTestId("closeTime").fill("10:00");
            author.byTestId("minutes").fill("30");
            author.byTestId("placeKind").selectOption("UNIT");
            author.byTestId("placeId").fill("02848");
            author.byTestId("listedOnly").check();
            author.click("save");
            assertThat(author.text("status")).isEqualTo("Đã lên lịch");
        }
    }

    @Test
    @Order(4)
    void twoFormsAreCompared_andOneGoesIntoAnExam() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/blueprint/blueprint?id=" + blueprint).click("to-forms");
            assertThat(author.sees("empty")).isTrue();
            author.click("make");

            assertThat(author.byTestId("pair").count()).isEqualTo(1);
            assertThat(author.text("comparison")).contains("Đề A", "Đề B", "Điểm trung bình dự kiến");
            assertThat(author.sees("facility-A")).isTrue();
            author.examineNow("compared");
            author.click("use-A");
            author.click("exam-A");
            assertThat(author.byTestId("quiz").inputValue()).isEqualTo("blueprint/" + blueprint + "/1a");
        }
    }

    @Test
    @Order(5)
    void pagesAreReadable_onAPhone_andTheListFindsIt() {
        try (Visitor author = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            author.open("/blueprint/blueprints?words=kiem+tra+nhanh");
            assertThat(author.text("blueprint")).isEqualTo(TITLE);
            author.examineNow("found");
            author.click("blueprint");
            author.examineNow("editor");
            author.open("/blueprint/forms?id=" + blueprint).examineNow("forms");
            author.open("/blueprint/sample?id=" + blueprint).examineNow("sample");
            author.open("/blueprint/blueprints?words=khong+co+gi").examineNow("nothing");
        }
    }

    @Test
    @Order(6)
    void officersSeeNoBlueprints() {
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            assertThat(officer.fetch("/blueprint/blueprints").status()).isEqualTo(403);
            assertThat(officer.fetch("/blueprint/forms?id=" + blueprint).status())
                    .isEqualTo(403);
        }
    }
}
