package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores multiple choices. */
final class MultipleChoiceJson implements KindJson<MultipleChoice> {

    @Override
    public void write(MultipleChoice question, JsonObjectBuilder json) {
        json.add("options", KindJson.array(question.options(), option -> Json.createObjectBuilder()
                .add("id", option.id())
                .add("text", option.text())
                .add("share", option.share())
                .add("feedback", option.feedback())));
        if (question.scoring() != Scoring.SHARES) {
            json.add(SCORING, KindJson.name(question.scoring()));
        }
    }

    @Override
    public MultipleChoice read(JsonObject json, String stem, String general) {
        return new MultipleChoice(
                stem,
                KindJson.list(
                        json,
                        "options",
                        option -> new MultipleChoice.Option(
                                option.getString("id"),
                                option.getString("text"),
                                option.getInt("share"),
                                option.getString("feedback"))),
                KindJson.scoring(json),
                general);
    }
}
