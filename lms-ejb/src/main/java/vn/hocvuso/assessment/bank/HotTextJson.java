package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores texts with words to mark. */
final class HotTextJson implements KindJson<HotText> {

    @Override
    public void write(HotText question, JsonObjectBuilder json) {
        json.add("passage", KindJson.passage(question.passage()))
                .add("words", KindJson.array(question.words(), word -> Json.createObjectBuilder()
                        .add("id", word.id())
                        .add("text", word.text())
                        .add("right", word.right())
                        .add("feedback", word.feedback())))
                .add(SCORING, KindJson.name(question.scoring()));
    }

    @Override
    public HotText read(JsonObject json, String stem, String general) {
        return new HotText(
                stem,
                KindJson.passage(json, "passage"),
                KindJson.list(
                        json,
                        "words",
                        word -> new HotText.Word(
                                word.getString("id"),
                                word.getString("text"),
                                word.getBoolean("right"),
                                word.getString("feedback"))),
                KindJson.scoring(json),
                general);
    }
}
