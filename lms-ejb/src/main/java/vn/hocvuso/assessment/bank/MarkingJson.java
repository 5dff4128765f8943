package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores how people mark a question. */
final class MarkingJson {

    private MarkingJson() {}

    static void write(Marking marking, JsonObjectBuilder json) {
        json.add("rubric", KindJson.array(marking.rubric().criteria(), MarkingJson::criterion))
                .add("notes", marking.notes())
                .add("markers", marking.markers())
                .add("tolerance", marking.tolerance());
    }

    static Marking read(JsonObject json) {
        return new Marking(
                new Rubric(KindJson.list(
                        json,
                        "rubric",
                        criterion -> new Rubric.Criterion(
                                criterion.getString("id"),
                                criterion.getString("title"),
                                KindJson.list(
                                        criterion,
                                        "levels",
                                        level -> new Rubric.Level(level.getInt("points"), level.getString("text")))))),
                json.getString("notes"),
                json.getInt("markers"),
                json.getInt("tolerance"));
    }

    private static JsonObjectBuilder criterion(Rubric.Criterion criterion) {
        return Json.createObjectBuilder()
                .add("id", criterion.id())
                .add("title", criterion.title())
                .add("levels", KindJson.array(criterion.levels(), level -> Json.createObjectBuilder()
                        .add("points", level.points())
                        .add("text", level.text())));
    }
}
