package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores single choices. */
final class SingleChoiceJson implements KindJson<SingleChoice> {

    @Override
    public void write(SingleChoice question, JsonObjectBuilder json) {
        json.add("options", KindJson.array(question.options(), option -> Json.createObjectBuilder()
                .add("id", option.id())
                .add("text", option.text())
                .add("right", option.right())
                .add("feedback", option.feedback())));
    }

    @Override
    public SingleChoice read(JsonObject json, String stem, String general) {
        return new SingleChoice(
                stem,
                KindJson.list(
                        json,
                        "options",
                        option -> new SingleChoice.Option(
                                option.getString("id"),
                                option.getString("text"),
                                option.getBoolean("right"),
                                option.getString("feedback"))),
                general);
    }
}
