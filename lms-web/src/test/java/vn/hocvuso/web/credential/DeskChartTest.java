package vn.hocvuso.web.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hocvuso.credential.completion.DeskSummary;

class DeskChartTest {

    private static final List<DeskSummary.Week> WEEKS = List.of(
            new DeskSummary.Week(LocalDate.of(2026, 11, 9), 3, 1),
            new DeskSummary.Week(LocalDate.of(2026, 11, 16), 5, 4));

    @Test
    void barsAreTheWeeks_inBothSeries() {
        JsonObject data = chart(false).getJsonObject("data");

        assertThat(data.getJsonArray("labels")).hasToString("[\"09/11\",\"16/11\"]");
        assertThat(data.getJsonArray("datasets").getJsonObject(0).getJsonArray("data"))
                .hasToString("[3,5]");
        assertThat(data.getJsonArray("datasets").getJsonObject(1).getJsonArray("data"))
                .hasToString("[1,4]");
    }

    @Test
    void seriesAreNamed_inTheReadersLanguage() {
        assertThat(label(DeskChart.of(WEEKS, Locale.forLanguageTag("vi"), false)))
                .isEqualTo("Được xác nhận");
        assertThat(label(DeskChart.of(WEEKS, Locale.ENGLISH, false))).isEqualTo("Confirmed");
    }

    @Test
    void coloursAreStrong_whenContrastIsWanted() {
        assertThat(chart(true).toString()).contains("#000000").doesNotContain("#0b5d57");
    }

    private static String label(String chart) {
        return parse(chart)
                .getJsonObject("data")
                .getJsonArray("datasets")
                .getJsonObject(1)
                .getString("label");
    }

    private static JsonObject chart(boolean contrast) {
        return parse(DeskChart.of(WEEKS, Locale.forLanguageTag("vi"), contrast));
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
