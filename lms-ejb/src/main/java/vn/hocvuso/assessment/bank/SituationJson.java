package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import vn.hocvuso.shared.Json;

/** Stores what a question is about. */
final class SituationJson {

    private static final String SITUATION = "situation";

    private SituationJson() {}

    static void write(Situation situation, JsonObjectBuilder json) {
        json.add(
                SITUATION,
                Json.createObjectBuilder()
                        .add("code", situation.code())
                        .add("text", situation.text())
                        .add("place", situation.place()));
    }

    static Optional<Situation> read(JsonObject json) {
        return Optional.ofNullable(json.getJsonObject(SITUATION))
                .map(stored ->
                        new Situation(stored.getString("code"), stored.getString("text"), stored.getInt("place")));
    }
}
