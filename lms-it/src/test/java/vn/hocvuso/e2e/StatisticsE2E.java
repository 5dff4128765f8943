package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hocvuso.e2e.Visitor.Device;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;
import vn.hocvuso.run.bench.GradedAttemptsFilling;

/** An author finds the questions that need work, over made-up attempts in which some questions are bad on purpose. */
class StatisticsE2E {

    private static final int ATTEMPTS = 4000;

    private static String quiz;

    @BeforeAll
    static void fill() throws SQLException {
        Product product = ProductSession.product();
        try (Connection database =
                DriverManager.getConnection(product.jdbcUrl(), product.databaseUser(), product.databasePassword())) {
            GradedAttemptsFilling filling = GradedAttemptsFilling.ofLargestFinal(database);
            filling.fill(ATTEMPTS);
            quiz = filling.quiz();
        }
    }

    @Test
    void authorComesFromTheDeskToTheWrongKey() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/credential/desk");
            author.click("to-statistics");
            author.byTestId("words").fill(quiz);
            author.click("filter");
            author.click("quiz");
            assertThat(author.sees("too-few")).isFalse();
            assertThat(author.sees("groups")).isTrue();

            author.click("item");

            assertThat(author.sees("flag-KEY_ERROR"))
                    .as("the most urgent comes first")
                    .isTrue();
            assertThat(author.text("options")).contains("đáp án");
        }
    }

    @Test
    void tableIsSortedByKeyboard() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/assessment/item-statistics?quiz=" + quiz);
            String first = author.text("item");
            Locator facility = author.page()
                    .locator("#items th.ui-sortable-column")
                    .filter(new Locator.FilterOptions().setHasText("Độ khó"));

            facility.focus();
            author.page().keyboard().press("Enter");

            PlaywrightAssertions.assertThat(facility).hasAttribute("aria-sort", "ascending");
            PlaywrightAssertions.assertThat(author.byTestId("item").first())
                    .not()
                    .hasText(first);
            author.examineNow("sorted");
        }
    }

    @Test
    void fileHasTheSameQuestions_whenDownloaded() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            String csv = new String(
                    author.fetch("/assessment/statistics-export?quiz=" + quiz + "&format=csv")
                            .body(),
                    StandardCharsets.UTF_8);
            APIResponse xlsx = author.fetch("/assessment/statistics-export?quiz=" + quiz);

            assertThat(csv).startsWith("\ufeff\"Mã câu\"").contains("Có thể sai đáp án");
            assertThat(csv.lines().count()).isGreaterThan(50);
            assertThat(xlsx.headers().get("content-disposition")).contains("thong-ke-cau-hoi.xlsx");
            assertThat(xlsx.body()).startsWith('P', 'K');
        }
    }

    @Test
    void pageIsReadable_onAPhone() {
        try (Visitor author = MainFlowE2E.officer(Device.PHONE, "soanbai")) {
            author.open("/assessment/statistics");
            author.open("/assessment/item-statistics?quiz=" + quiz);
            author.click("item");

            assertThat(author.sees("options")).isTrue();
        }
    }

    @Test
    void emptyStateIsExplained_whenNothingFits() {
        try (Visitor author = MainFlowE2E.officer("soanbai")) {
            author.open("/assessment/statistics?words=khongcobainao");

            assertThat(author.page().locator("#quizzes").innerText()).contains("Chưa có bài nào như vậy");
        }
    }

    @Test
    void officersAndLearnersSeeNoStatistics() {
        try (Visitor officer = MainFlowE2E.officer("xacnhan")) {
            officer.open("/credential/desk");

            assertThat(officer.sees("to-statistics")).isFalse();
            assertThat(officer.fetch("/assessment/statistics").status()).isEqualTo(403);
        }
    }
}
