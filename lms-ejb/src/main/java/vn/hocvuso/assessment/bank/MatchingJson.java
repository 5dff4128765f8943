package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores matching questions. */
final class MatchingJson implements KindJson<Matching> {

    @Override
    public void write(Matching question, JsonObjectBuilder json) {
        json.add("pairs", KindJson.array(question.pairs(), pair -> Json.createObjectBuilder()
                .add("leftId", pair.leftId())
                .add("left", pair.left())
                .add("rightId", pair.rightId())
                .add("right", pair.right())));
    }

    @Override
    public Matching read(JsonObject json, String stem, String general) {
        return new Matching(
                stem,
                KindJson.list(
                        json,
                        "pairs",
                        pair -> new Matching.Pair(
                                pair.getString("leftId"),
                                pair.getString("left"),
                                pair.getString("rightId"),
                                pair.getString("right"))),
                general);
    }
}
