package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores short answers. */
final class ShortAnswerJson implements KindJson<ShortAnswer> {

    @Override
    public void write(ShortAnswer question, JsonObjectBuilder json) {
        json.add("variants", KindJson.array(question.variants(), ShortAnswerJson::variant))
                .add("diacriticsOptional", question.diacriticsOptional());
        if (question.caseMatters()) {
            json.add("caseMatters", true);
        }
    }

    @Override
    public ShortAnswer read(JsonObject json, String stem, String general) {
        return new ShortAnswer(
                stem,
                KindJson.list(
                        json,
                        "variants",
                        variant -> new ShortAnswer.Variant(
                                variant.getString("id"),
                                variant.getString("text"),
                                variant.getInt("share", MultipleChoice.WHOLE),
                                variant.getString("feedback"))),
                json.getBoolean("diacriticsOptional"),
                json.getBoolean("caseMatters", false),
                general);
    }

    private static JsonObjectBuilder variant(ShortAnswer.Variant variant) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("id", variant.id()).add("text", variant.text());
        if (variant.share() != MultipleChoice.WHOLE) {
            json.add("share", variant.share());
        }
        return json.add("feedback", variant.feedback());
    }
}
