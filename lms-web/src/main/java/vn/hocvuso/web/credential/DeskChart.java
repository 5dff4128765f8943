package vn.hocvuso.web.credential;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import vn.hocvuso.credential.completion.DeskSummary;
import vn.hocvuso.shared.Json;
import vn.hocvuso.web.shared.Texts;

/** The weeks of the desk as a bar chart, in the JSON that PrimeFaces hands to Chart.js. */
final class DeskChart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    // Each stands out from the sheet and from the other, also for those who see no colours.
    private static final String ACHIEVED = "#d18a12";
    private static final String CONFIRMED = "#0b5d57";
    private static final String ACHIEVED_STRONG = "#8a8a8a";
    private static final String CONFIRMED_STRONG = "#000000";
    private static final String INK = "#17302d";

    private DeskChart() {}

    static String of(List<DeskSummary.Week> weeks, Locale locale, boolean contrast) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        weeks.forEach(week -> labels.add(DAY.format(week.monday())));
        JsonArrayBuilder bars = Json.createArrayBuilder()
                .add(bars(
                        text(locale, "achieved"),
                        contrast ? ACHIEVED_STRONG : ACHIEVED,
                        weeks,
                        DeskSummary.Week::achieved))
                .add(bars(
                        text(locale, "confirmed"),
                        contrast ? CONFIRMED_STRONG : CONFIRMED,
                        weeks,
                        DeskSummary.Week::confirmed));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", bars))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder bars(
            String label, String colour, List<DeskSummary.Week> weeks, ToLongFunction<DeskSummary.Week> count) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        weeks.forEach(week -> data.add(count.applyAsLong(week)));
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
                .add("borderRadius", 3)
                .add("data", data);
    }

    private static JsonObject options() {
        JsonObject ticks =
                Json.createObjectBuilder().add("precision", 0).add("color", INK).build();
        JsonObject none = Json.createObjectBuilder().add("display", false).build();
        return Json.createObjectBuilder()
                .add("animation", false)
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add(
                                        "legend",
                                        Json.createObjectBuilder()
                                                .add("position", "bottom")
                                                .add(
                                                        "labels",
                                                        Json.createObjectBuilder()
                                                                .add("color", INK))))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        "x",
                                        Json.createObjectBuilder()
                                                .add("grid", none)
                                                .add("ticks", ticks))
                                .add(
                                        "y",
                                        Json.createObjectBuilder()
                                                .add("beginAtZero", true)
                                                .add("ticks", ticks)))
                .build();
    }

    private static String text(Locale locale, String series) {
        return Texts.text(locale, "credential", "desk.text." + series);
    }
}
