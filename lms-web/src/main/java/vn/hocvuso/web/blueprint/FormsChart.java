package vn.hocvuso.web.blueprint;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import vn.hocvuso.assessment.blueprint.FormComparison;
import vn.hocvuso.shared.Json;
import vn.hocvuso.web.shared.TagFunctions;
import vn.hocvuso.web.shared.Texts;

/** The picture of a pair of forms, in the JSON that PrimeFaces hands to Chart.js; a table says the same. */
final class FormsChart {

    private static final String FIRST = "#0b5d57";
    private static final String SECOND = "#c9822b";
    private static final String FIRST_STRONG = "#000000";
    private static final String SECOND_STRONG = "#8a8a8a";
    private static final String INK = "#17302d";

    private FormsChart() {}

    static String bands(FormComparison pair, Locale locale, boolean contrast) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder first = Json.createArrayBuilder();
        JsonArrayBuilder second = Json.createArrayBuilder();
        pair.bands().forEach(band -> {
            labels.add(TagFunctions.percent(locale, band.from()) + " – " + TagFunctions.percent(locale, band.to()));
            first.add(band.first());
            second.add(band.second());
        });
        JsonArrayBuilder sets = Json.createArrayBuilder()
                .add(bars(form(pair.first(), locale), contrast ? FIRST_STRONG : FIRST, first))
                .add(bars(form(pair.second(), locale), contrast ? SECOND_STRONG : SECOND, second));
        JsonObjectBuilder legend = Json.createObjectBuilder()
                .add("position", "bottom")
                .add("labels", Json.createObjectBuilder().add("color", INK));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("animation", false)
                                .add("responsive", true)
                                .add("maintainAspectRatio", false)
                                .add("plugins", Json.createObjectBuilder().add("legend", legend))
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", axis(text(locale, "facility")))
                                                .add(
                                                        "y",
                                                        axis(text(locale, "questions"))
                                                                .add("beginAtZero", true))))
                .build()
                .toString();
    }

    private static JsonObjectBuilder bars(String label, String colour, JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("backgroundColor", colour)
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
                .add("ticks", Json.createObjectBuilder().add("color", INK).add("precision", 0));
    }

    private static String form(FormComparison.Side side, Locale locale) {
        return Texts.text(locale, "blueprint", "forms.text.form", side.letter());
    }

    private static String text(Locale locale, String name) {
        return Texts.text(locale, "blueprint", "forms.chart." + name);
    }
}
