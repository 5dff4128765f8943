package vn.hocvuso.web.assessment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.statistics.ItemRow;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.shared.Json;
import vn.hocvuso.web.shared.TagFunctions;
import vn.hocvuso.web.shared.Texts;

/** The pictures of a quiz, in the JSON that PrimeFaces hands to Chart.js; what they show also stands in tables. */
final class StatisticsCharts {

    // Each stands out from the sheet and from the other, also for those who see no colours: the shapes differ too.
    private static final String SOUND = "#0b5d57";
    private static final String FLAGGED = "#b3372b";
    private static final String SOUND_STRONG = "#000000";
    private static final String FLAGGED_STRONG = "#8a8a8a";
    private static final String INK = "#17302d";

    private StatisticsCharts() {}

    /**
     * A column of the histogram.
     *
     * @param marks from how much to how much
     */
    public record Column(String marks, long attempts) {}

    static List<Column> columns(QuizStatistics figures, Locale locale) {
        List<Long> counts = figures.histogram();
        double width = counts.isEmpty() ? 0 : 1.0 / counts.size();
        return IntStream.range(0, counts.size())
                .mapToObj(i -> new Column(
                        TagFunctions.percent(locale, i * width) + " – " + TagFunctions.percent(locale, (i + 1) * width),
                        counts.get(i)))
                .toList();
    }

    static String histogram(QuizStatistics figures, Locale locale, boolean contrast) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder counts = Json.createArrayBuilder();
        columns(figures, locale).forEach(column -> {
            labels.add(column.marks());
            counts.add(column.attempts());
        });
        JsonObjectBuilder bars = Json.createObjectBuilder()
                .add("label", text(locale, "attempts"))
                .add("backgroundColor", contrast ? SOUND_STRONG : SOUND)
                .add("categoryPercentage", 1)
                .add("barPercentage", 0.92)
                .add("data", counts);
        return chart(
                "bar",
                Json.createObjectBuilder()
                        .add("labels", labels)
                        .add("datasets", Json.createArrayBuilder().add(bars)),
                false,
                axis(text(locale, "marks")),
                axis(text(locale, "attempts")).add("beginAtZero", true));
    }

    static String map(List<ItemRow> items, Locale locale, boolean contrast) {
        Predicate<ItemRow> flagged = item -> !item.flags().isEmpty();
        return chart(
                "scatter",
                Json.createObjectBuilder()
                        .add(
                                "datasets",
                                Json.createArrayBuilder()
                                        .add(points(
                                                text(locale, "sound"),
                                                contrast ? SOUND_STRONG : SOUND,
                                                "circle",
                                                items.stream()
                                                        .filter(flagged.negate())
                                                        .toList()))
                                        .add(points(
                                                text(locale, "flagged"),
                                                contrast ? FLAGGED_STRONG : FLAGGED,
                                                "triangle",
                                                items.stream().filter(flagged).toList()))),
                true,
                axis(text(locale, "facility")).add("min", 0).add("max", 1),
                axis(text(locale, "discrimination")).add("suggestedMin", 0).add("suggestedMax", 0.6));
    }

    private static JsonObjectBuilder points(String label, String colour, String shape, List<ItemRow> items) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        items.stream()
                .filter(item -> !Double.isNaN(item.discrimination()))
                .forEach(item -> data.add(
                        Json.createObjectBuilder().add("x", item.facility()).add("y", item.discrimination())));
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("pointStyle", shape)
                .add("pointRadius", 5)
                .add("data", data);
    }

    private static JsonObjectBuilder axis(String title) {
        return Json.createObjectBuilder()
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("display", true)
                                .add("text", title)
                                .add("color", INK))
                .add("ticks", Json.createObjectBuilder().add("color", INK));
    }

    private static String chart(
            String type, JsonObjectBuilder data, boolean isNamed, JsonObjectBuilder x, JsonObjectBuilder y) {
        JsonObjectBuilder legend = Json.createObjectBuilder()
                .add("display", isNamed)
                .add("position", "bottom")
                .add("labels", Json.createObjectBuilder().add("color", INK).add("usePointStyle", true));
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", data)
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("responsive", true)
                                .add("maintainAspectRatio", false)
                                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                                .add(
                                        "scales",
                                        Json.createObjectBuilder().add("x", x).add("y", y)))
                .build()
                .toString();
    }

    private static String text(Locale locale, String name) {
        return Texts.text(locale, "assessment", "item-statistics.chart." + name);
    }
}
