package vn.hocvuso.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.statistics.ItemFlag;
import vn.hocvuso.assessment.statistics.ItemRow;
import vn.hocvuso.assessment.statistics.QuizSelection;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.assessment.statistics.Reliability;
import vn.hocvuso.shared.LocalizedText;

/** Pictures and files of a quiz's statistics. */
class StatisticsFilesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ItemRow SOUND = item("q-1", "Chọn \"một\"", 0.62, 0.35);
    private static final ItemRow FLAGGED = item("q-2", "=1+1 là gì?", 0.98, Double.NaN, ItemFlag.TOO_EASY);

    @Test
    void histogramHasAColumnForEachStepOfMarks() {
        JsonObject data =
                parse(StatisticsCharts.histogram(figures(), VIETNAMESE, false)).getJsonObject("data");

        assertThat(data.getJsonArray("labels")).hasSize(20);
        assertThat(data.getJsonArray("labels").getString(1)).isEqualTo("5% – 10%");
        assertThat(data.getJsonArray("datasets").getJsonObject(0).getJsonArray("data"))
                .hasSize(20);
    }

    @Test
    void mapLeavesOutQuestionsWithoutDiscrimination_andNamesBothKinds() {
        JsonArray sets = parse(StatisticsCharts.map(List.of(SOUND, FLAGGED), Locale.ENGLISH, false))
                .getJsonObject("data")
                .getJsonArray("datasets");

        assertThat(sets.getJsonObject(0).getString("label")).isEqualTo("Sound");
        assertThat(sets.getJsonObject(0).getJsonArray("data")).hasSize(1);
        assertThat(sets.getJsonObject(1).getJsonArray("data")).isEmpty();
    }

    @Test
    void textsAreQuotedAndNoFormula_whenWrittenAsCsv() throws IOException {
        StringWriter csv = new StringWriter();

        StatisticsExportServlet.writeCsv(csv, figures(), VIETNAMESE);

        assertThat(csv.toString().lines())
                .hasSize(3)
                .anyMatch(
                        line -> line.startsWith("\"q-1\",1,\"Chọn \"\"một\"\"\",") && line.contains(",0.6200,0.3500,"))
                .anyMatch(line -> line.contains("\"'=1+1 là gì?\"") && line.endsWith("\"Quá dễ\""));
    }

    @Test
    void selectionComesFromTheAddress_andLeadsBackToIt() {
        SelectionForm form = SelectionForm.of(Map.of("quiz", "final/citizens", "version", "2", "tries", "all")::get);

        assertThat(form.selection()).isEqualTo(new QuizSelection("final/citizens", 2, false));
        assertThat(form.getQuery()).isEqualTo("quiz=final%2Fcitizens&version=2&tries=all");
    }

    @Test
    void whatCannotBeReadCountsAsNotSet() {
        SelectionForm form = SelectionForm.of(Map.of("version", "-1; DROP", "tries", "?")::get);

        assertThat(form.selection()).isEqualTo(new QuizSelection("", 0, true));
    }

    private static QuizStatistics figures() {
        return new QuizStatistics(
                new QuizSelection("final/citizens", 0, true),
                LocalizedText.vietnamese("Bài"),
                List.of(1),
                40,
                0.6,
                0.1,
                0.5,
                new Reliability(Reliability.Kind.KR20, 0.8, 0.05),
                Collections.nCopies(20, 2L),
                List.of(),
                List.of(),
                List.of(FLAGGED, SOUND),
                Instant.EPOCH);
    }

    private static ItemRow item(String code, String stem, double facility, double discrimination, ItemFlag... flags) {
        return new ItemRow(
                1,
                code,
                1,
                stem,
                QuestionKind.SINGLE_CHOICE,
                "1.1",
                2,
                40,
                0,
                facility,
                discrimination,
                0.3,
                12.5,
                List.of(flags),
                List.of(),
                List.of());
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
