package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Stores extended texts. */
final class ExtendedTextJson implements KindJson<ExtendedText> {

    @Override
    public void write(ExtendedText question, JsonObjectBuilder json) {
        json.add("leastWords", question.length().least())
                .add("mostWords", question.length().most());
        MarkingJson.write(question.guide(), json);
    }

    @Override
    public ExtendedText read(JsonObject json, String stem, String general) {
        return new ExtendedText(
                stem,
                new ExtendedText.Length(json.getInt("leastWords"), json.getInt("mostWords")),
                MarkingJson.read(json),
                general);
    }
}
