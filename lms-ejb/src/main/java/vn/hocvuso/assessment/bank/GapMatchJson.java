package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import vn.hocvuso.shared.Json;

/** Stores gap matches. */
final class GapMatchJson implements KindJson<GapMatch> {

    private static final String WORDS = "words";

    @Override
    public void write(GapMatch question, JsonObjectBuilder json) {
        json.add("passage", KindJson.passage(question.passage()))
                .add(WORDS, KindJson.array(question.words(), word -> Json.createObjectBuilder()
                        .add("id", word.id())
                        .add("text", word.text())
                        .add("uses", word.uses())))
                .add("gaps", KindJson.array(question.gaps(), gap -> Json.createObjectBuilder()
                        .add("id", gap.id())
                        .add(WORDS, Json.createArrayBuilder(gap.words()))
                        .add("feedback", gap.feedback())))
                .add(SCORING, KindJson.name(question.scoring()));
    }

    @Override
    public GapMatch read(JsonObject json, String stem, String general) {
        return new GapMatch(
                stem,
                KindJson.passage(json, "passage"),
                KindJson.list(
                        json,
                        WORDS,
                        word -> new GapMatch.Word(word.getString("id"), word.getString("text"), word.getInt("uses"))),
                KindJson.list(
                        json,
                        "gaps",
                        gap -> new GapMatch.Gap(
                                gap.getString("id"),
                                gap.getJsonArray(WORDS).getValuesAs(JsonString::getString),
                                gap.getString("feedback"))),
                KindJson.scoring(json),
                general);
    }
}
