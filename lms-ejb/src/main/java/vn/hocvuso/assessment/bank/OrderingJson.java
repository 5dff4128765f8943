package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Stores ordering questions. */
final class OrderingJson implements KindJson<Ordering> {

    @Override
    public void write(Ordering question, JsonObjectBuilder json) {
        json.add("items", KindJson.parts(question.items())).add("partialCredit", question.partialCredit());
    }

    @Override
    public Ordering read(JsonObject json, String stem, String general) {
        return new Ordering(stem, KindJson.parts(json, "items"), json.getBoolean("partialCredit"), general);
    }
}
