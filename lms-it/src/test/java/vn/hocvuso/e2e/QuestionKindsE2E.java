package vn.hocvuso.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;

/** Tables, gaps, lists in a text, words to mark, scales, units and drawn numbers: with a script and without. */
class QuestionKindsE2E {

    private static final String LESSON = "lesson/citizens/mua-ban-truc-tuyen/06-tranh-lua-dao-mua-ban";
    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "matrix", "KNOWLEDGE",
            "gap-match", "KNOWLEDGE",
            "inline-choice", "KNOWLEDGE",
            "numeric", "KNOWLEDGE",
            "hot-text", "SITUATION",
            "slider", "SITUATION"));
    private static final Pattern NUMBERS = Pattern.compile("Gói cước có (\\d+) GB.*Đã xem (\\d+) giờ", Pattern.DOTALL);

    @BeforeAll
    static void publish() {
        StoredQuiz.publish(LESSON, QUESTIONS);
        try (Learner learner = Learner.registered(Device.LAPTOP, "CITIZEN", "Sùng Thị Chờ")) {
            // every node learns of new content within ten seconds
            learner.visitor
                    .open("/assessment/start?quiz=" + LESSON)
                    .page()
                    .waitForFunction(
                            "fetch(location.href).then(got => got.text()).then(text => text.includes('6 câu'))",
                            null,
                            new Page.WaitForFunctionOptions().setPollingInterval(1000));
        }
    }

    @Test
    void everyKindEarnsItsMark_whenThereIsNoScript() {
        try (Learner learner = begun(Device.PHONE_WITHOUT_SCRIPT, "Lý A Không Mã")) {
            Set<String> kinds = new HashSet<>();
            while (learner.visitor.path().startsWith("/assessment/question")) {
                kinds.add(answer(learner.visitor));
                learner.visitor.click("save");
            }
            assertThat(kinds).isEqualTo(QUESTIONS.keySet());

            learner.visitor.page().locator("[data-testid=back]").click();
            for (int n = 1; n <= QUESTIONS.size(); n++) {
                learner.visitor.open(learner.visitor.path().replaceAll("n=\\d+", "n=" + n));
                assertThat(isAnswered(learner.visitor))
                        .as(kind(learner.visitor))
                        .isTrue();
            }
            learner.visitor.click("review");
            learner.handIn();

            assertThat(learner.hasPassed()).isTrue();
            assertThat(learner.visitor.byTestId("score")).containsText("6 trên 6");
        }
    }

    @Test
    void everyKindIsKeptAndShownAgain_whenThereIsAScript() {
        try (Learner learner = begun(Device.PHONE, "Lý Thị Có Mã")) {
            Page page = learner.visitor.page();
            KeptAnswers kept = KeptAnswers.of(page).areReady();
            List<String> kinds = new ArrayList<>();
            for (int n = 1; n <= QUESTIONS.size(); n++) {
                learner.visitor.examineNow(kind(learner.visitor));
                kinds.add(answer(learner.visitor));
                learner.visitor.examineNow(kind(learner.visitor) + "-answered");
                learner.visitor.byTestId("save").click();
            }
            assertThat(learner.visitor.byTestId("all-answered")).isVisible();
            kept.areAcknowledged();
            page.goBack();
            assertThat(isAnswered(learner.visitor)).as("from the page").isTrue();
            page.reload();
            assertThat(isAnswered(learner.visitor)).as("from the server").isTrue();
            KeptAnswers.of(page).areReady().areAcknowledged();
            learner.visitor.byTestId("review").click();
            learner.visitor.click("submit");

            assertThat(learner.visitor.byTestId("score")).containsText("6 trên 6");
            assertThat(new HashSet<>(kinds)).isEqualTo(QUESTIONS.keySet());
        }
    }

    @Test
    void saysWhatIsMissing_whenAnswersAreUnfinished() {
        try (Learner learner = begun(Device.PHONE, "Lý Thị Dở Dang")) {
            Page page = learner.visitor.page();
            KeptAnswers.of(page).areReady();
            for (int n = 1; n <= QUESTIONS.size(); n++) {
                switch (kind(learner.visitor)) {
                    case "matrix" -> page.locator("#pair-r1-yes").check();
                    case "gap-match" -> page.locator("#pair-g1").selectOption("w3");
                    case "inline-choice" -> page.locator("#pair-s1").selectOption("a2");
                    case "hot-text" -> {
                        assertThat(learner.visitor.byTestId("situation")).containsText("tin nhắn từ số lạ");
                        page.locator("#choice-h4").check();
                    }
                    default -> {
                        learner.visitor.byTestId("text").fill("105 cm");
                        learner.visitor.byTestId("save").click();
                        assertThat(learner.visitor.byTestId("wrong-format")).isVisible();
                        learner.visitor.examineNow(kind(learner.visitor) + "-wrong");
                    }
                }
                learner.visitor
                        .byTestId(n < QUESTIONS.size() ? "go-" + (n + 1) : "review")
                        .click();
            }
            KeptAnswers.of(page).areAcknowledged();
            learner.visitor.click("submit");

            assertThat(learner.hasPassed()).isFalse();
            assertThat(learner.visitor.byTestId("score")).containsText("0 trên 6");
            page.locator("details.reviewed:not([open]) > summary").all().forEach(Locator::click);
            learner.visitor.examineNow("kinds");
            assertThat(page.locator("[data-testid^=reviewed]").allInnerTexts())
                    .anyMatch(text -> text.contains("Phải đóng tiền mới được nhận thưởng"))
                    .anyMatch(text -> text.contains("Chỗ trống 1") && text.contains("điện thoại của mình"))
                    .anyMatch(text -> text.contains("Ngày sinh là thứ kẻ gian thử đầu tiên"))
                    .anyMatch(text -> text.contains("Lời chào lịch sự"));
        }
    }

    private static Learner begun(Device device, String name) {
        return Learner.registered(device, "CITIZEN", name).begin(LESSON);
    }

    private static String kind(Visitor visitor) {
        return visitor.byTestId("question").getAttribute("data-kind");
    }

    private static String answer(Visitor visitor) {
        Page page = visitor.page();
        String kind = kind(visitor);
        switch (kind) {
            case "matrix" ->
                List.of("r1-no", "r2-yes", "r3-no", "r4-yes")
                        .forEach(id -> page.locator("#pair-" + id).check());
            case "gap-match" ->
                Map.of("g1", "w2", "g2", "w1", "g3", "w3")
                        .forEach((gap, word) -> page.locator("#pair-" + gap).selectOption(word));
            case "inline-choice" ->
                Map.of("s1", "a1", "s2", "b2")
                        .forEach((slot, option) -> page.locator("#pair-" + slot).selectOption(option));
            case "hot-text" ->
                List.of("h1", "h2", "h3")
                        .forEach(id -> page.locator("#choice-" + id).check());
            case "slider" -> slide(visitor);
            default -> visitor.byTestId("text").fill(left(page.locator(".stem").textContent()) + " MB");
        }
        return kind;
    }

    /** With a script by the arrow keys of the slider, else by typing. */
    private static void slide(Visitor visitor) {
        if (visitor.byTestId("range").isVisible()) {
            visitor.byTestId("range").focus();
            for (int i = 0; i < 6; i++) {
                visitor.page().keyboard().press("ArrowRight");
            }
            assertThat(visitor.byTestId("text")).hasValue("60");
        } else {
            visitor.byTestId("text").fill("60");
        }
    }

    private static int left(String stem) {
        Matcher numbers = NUMBERS.matcher(stem);
        assertThat(numbers.find()).as(stem).isTrue();
        return Integer.parseInt(numbers.group(1)) * 1000 - Integer.parseInt(numbers.group(2)) * 500;
    }

    private static boolean isAnswered(Visitor visitor) {
        Page page = visitor.page();
        return switch (kind(visitor)) {
            case "matrix" -> page.locator("#sheet input:checked").count() == 4;
            case "gap-match" -> page.locator("#pair-g3").inputValue().equals("w3");
            case "inline-choice" -> page.locator("#pair-s2").inputValue().equals("b2");
            case "hot-text" -> page.locator("#sheet input:checked").count() == 3;
            case "slider" -> visitor.byTestId("text").inputValue().equals("60");
            default -> visitor.byTestId("text").inputValue().endsWith("MB");
        };
    }
}
