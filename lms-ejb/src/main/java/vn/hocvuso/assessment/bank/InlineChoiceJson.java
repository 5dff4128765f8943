package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores texts with lists. */
final class InlineChoiceJson implements KindJson<InlineChoice> {

    @Override
    public void write(InlineChoice question, JsonObjectBuilder json) {
        json.add("passage", KindJson.passage(question.passage()))
                .add("slots", KindJson.array(question.slots(), slot -> Json.createObjectBuilder()
                        .add("id", slot.id())
                        .add("options", KindJson.array(slot.options(), InlineChoiceJson::option))))
                .add(SCORING, KindJson.name(question.scoring()));
    }

    @Override
    public InlineChoice read(JsonObject json, String stem, String general) {
        return new InlineChoice(
                stem,
                KindJson.passage(json, "passage"),
                KindJson.list(
                        json,
                        "slots",
                        slot -> new InlineChoice.Slot(
                                slot.getString("id"), KindJson.list(slot, "options", InlineChoiceJson::option))),
                KindJson.scoring(json),
                general);
    }

    private static JsonObjectBuilder option(InlineChoice.Option option) {
        return Json.createObjectBuilder()
                .add("id", option.id())
                .add("text", option.text())
                .add("right", option.right())
                .add("feedback", option.feedback());
    }

    private static InlineChoice.Option option(JsonObject json) {
        return new InlineChoice.Option(
                json.getString("id"), json.getString("text"), json.getBoolean("right"), json.getString("feedback"));
    }
}
