package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;

/** An exam from its plan to its end: instructor, learners, invigilator. Only those on its list sit it. */
class ExamE2E {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String QUIZ = "final/workers";

    /** Plans an exam that opens in so many minutes, for those logins only. */
    private static void plan(Visitor instructor, String title, int inMinutes, String... logins) {
        ZonedDateTime opens = ZonedDateTime.now(HERE).plusMinutes(inMinutes);
        ZonedDateTime closes = opens.plusHours(2);
        instructor.open("/credential/desk").click("to-exams").click("to-new");
        instructor.byTestId("title").fill(title);
        instructor.byTestId("quiz").selectOption(QUIZ);
        day(instructor, "openDay", opens);
        instructor.byTestId("openTime").fill(HOUR.format(opens));
        day(instructor, "closeDay", closes);
        instructor.byTestId("closeTime").fill(HOUR.format(closes));
        instructor.byTestId("minutes").fill("45");
        instructor.byTestId("placeKind").selectOption("UNIT");
        instructor.byTestId("placeId").fill("02848");
        instructor.byTestId("listedOnly").check();
        instructor.click("save");
        assertThat(instructor.text("status")).isEqualTo("Đã lên lịch");
        instructor.byTestId("people").fill(String.join("\n", logins) + "\nkhong-co-ai, Người Lạ");
        instructor.click("list");
        assertThat(instructor.text("report")).contains("Đã thêm " + logins.length, "khong-co-ai");
        instructor.examineNow("listed");
    }

    private static void day(Visitor visitor, String field, ZonedDateTime day) {
        Locator input = visitor.page().locator("#" + field + "_input");
        input.fill(DAY.format(day));
        input.press("Tab");
    }

    private static void enter(Visitor learner, String accessCode) {
        learner.byTestId("accessCode").fill(accessCode);
        learner.click("enter");
    }

    private static void select(Visitor invigilator, String name) {
        Locator row =
                invigilator.page().locator("#seats tbody tr").filter(new Locator.FilterOptions().setHasText(name));
        row.locator(".ui-chkbox-box, .ui-selection-column .ui-chkbox").first().click();
    }

    @Test
    void learnerSitsTheExam_andTheInvigilatorGivesTimeAndLetsGoOn() {
        try (Learner learner = Learner.registered(Device.PHONE_WITHOUT_SCRIPT, "WORKER", "Sùng Thị Vào Thi");
                Visitor instructor = MainFlowE2E.officer("soanbai");
                Visitor invigilator = MainFlowE2E.officer("xacnhan")) {
            Visitor sitter = learner.visitor;
            plan(instructor, "Đợt thi thứ nhất", 600, learner.login);
            String accessCode = instructor.text("access-code");

            sitter.open("/assessment/start?quiz=" + QUIZ);
            assertThat(sitter.text("refusal")).contains("Đợt thi thứ nhất");
            sitter.click("remedy");
            assertThat(sitter.sees("phase-EARLY")).isTrue();
            sitter.picture("exam-door-early");

            instructor.click("openNow");
            assertThat(instructor.text("status")).isEqualTo("Đang mở");
            sitter.open("/assessment/exam-door").click("to-exam");
            enter(sitter, "222-222");
            assertThat(sitter.text("errors")).contains("Mã chưa đúng");
            sitter.picture("exam-door-wrong");
            enter(sitter, accessCode.toLowerCase(Locale.ROOT));
            assertThat(sitter.sees("ready")).isTrue();
            sitter.picture("exam-door-ready");
            sitter.click("begin");
            assertThat(sitter.path()).startsWith("/assessment/question");
            learner.answerRightly();
            sitter.click("save");
            assertThat(sitter.text("time")).contains("45");

            invigilator.open("/assessment/exams");
            invigilator.byTestId("words").fill("dot thi thu nhat");
            invigilator.click("filter").click("watch");
            assertThat(invigilator.text("count-WORKING")).startsWith("1");
            select(invigilator, "Sùng Thị Vào Thi");
            invigilator.byTestId("minutes").fill("15");
            invigilator.click("giveSelected");
            assertThat(invigilator.text("news")).contains("Đã thêm 15 phút cho 1 người");
            invigilator.examineNow("given");
            sitter.open("/assessment/exam-door").click("to-exam");
            assertThat(sitter.text("facts")).contains("45 phút, thêm 15 phút");
            sitter.click("go-on");
            assertThat(sitter.text("time")).contains("60");

            sitter.click("review").click("submit");
            assertThat(sitter.path()).startsWith("/assessment/result");
            assertThat(sitter.sees("withheld")).as("others still sit it").isTrue();
            sitter.open("/assessment/exam-door").click("to-exam");
            assertThat(sitter.sees("phase-FINISHED")).isTrue();

            invigilator.click("count-FINISHED");
            select(invigilator, "Sùng Thị Vào Thi");
            invigilator.byTestId("reopening").locator("summary").click();
            invigilator.byTestId("reason").fill("Bấm nộp nhầm");
            invigilator.click("reopen");
            assertThat(invigilator.text("news")).contains("làm tiếp được 10 phút");
            sitter.open("/assessment/exam-door").click("to-exam");
            assertThat(sitter.sees("working")).isTrue();
            sitter.click("go-on").click("review").click("submit");
            assertThat(sitter.path()).startsWith("/assessment/result");
        }
    }

    @Test
    void learnerIsToldWhenTheyAreLetIn_andThePageComesAgainByItself() {
        try (Learner learner = Learner.registered(Device.PHONE, "WORKER", "Lò Văn Xếp Hàng");
                Visitor instructor = MainFlowE2E.officer("soanbai")) {
            plan(instructor, "Đợt thi chờ vào", 20, learner.login);
            String accessCode = instructor.text("access-code");
            Visitor sitter = learner.visitor.open("/assessment/exam-door").click("to-exam");
            sitter.examineNow("door");

            enter(sitter, accessCode);

            assertThat(sitter.text("waiting")).contains("Bạn vào làm bài lúc", "người thứ 1");
            assertThat(sitter.text("wait")).contains("phút");
            sitter.examineNow("waiting");
            assertThat(sitter.fetch(sitter.path()).headers().get("refresh")).isEqualTo("60");
            instructor.click("openNow");
            sitter.click("again");
            assertThat(sitter.sees("ready")).isTrue();
        }
    }

    @Test
    void invigilatorsTableIsRenewedByItself_andKeepsTheSelection() {
        try (Learner learner = Learner.registered(Device.PHONE, "WORKER", "Thào A Danh Sách");
                Visitor instructor = MainFlowE2E.officer("soanbai");
                Visitor invigilator = MainFlowE2E.officer(Device.PHONE, "xacnhan")) {
            plan(instructor, "Đợt thi tự cập nhật", 600, learner.login);
            invigilator.open("/assessment/exams?words=tu+cap+nhat").click("watch");
            select(invigilator, "Thào A Danh Sách");

            invigilator
                    .page()
                    .waitForResponse(
                            response -> response.request().method().equals("POST"),
                            new Page.WaitForResponseOptions().setTimeout(40_000),
                            () -> {});

            invigilator.byTestId("minutes").fill("10");
            invigilator.click("giveSelected");
            assertThat(invigilator.text("news")).contains("cho 1 người");
        }
    }

    @Test
    void timeLeftIsSaidAloud_atTenAndFiveMinutesOnly() {
        try (Learner learner = Learner.registered(Device.PHONE, "WORKER", "Hạng Thị Nghe Giờ")) {
            learner.begin(QUIZ);
            Page page = learner.visitor.page();
            page.clock().install();
            page.reload();
            Locator said = learner.visitor.byTestId("time-said");
            PlaywrightAssertions.assertThat(learner.visitor.byTestId("time").locator("summary"))
                    .containsText("90");
            page.clock().runFor(1000);

            page.clock().fastForward(Duration.ofMinutes(78).toMillis());
            PlaywrightAssertions.assertThat(said).hasText("");
            page.clock().fastForward(Duration.ofMinutes(2).toMillis());
            PlaywrightAssertions.assertThat(said).hasText("Còn 10 phút");
            page.clock().fastForward(Duration.ofMinutes(3).toMillis());
            PlaywrightAssertions.assertThat(said).hasText("Còn 10 phút");
            page.clock().fastForward(Duration.ofMinutes(2).toMillis());
            PlaywrightAssertions.assertThat(said).hasText("Còn 5 phút");
        }
    }

    @Test
    void emptyStateIsExplained_whenNobodyInvited() {
        try (Learner learner = Learner.registered(Device.PHONE, "WORKER", "Vừ Chưa Được Mời")) {
            learner.visitor.open("/assessment/exam-door");

            assertThat(learner.visitor.sees("empty")).isTrue();
            assertThat(learner.visitor.fetch("/assessment/exams").status()).isEqualTo(403);
        }
    }
}
