package vn.hocvuso.assessment.bank;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.hocvuso.shared.Json;

/** Responses as stored JSON; equal responses give equal text. */
public final class ResponseJson {

    private static final int SCHEMA = 1;

    private ResponseJson() {}

    /** The stored form. */
    public static String write(Response response) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("schema", SCHEMA);
        if (response instanceof Response.Chosen chosen) {
            JsonArrayBuilder ids = Json.createArrayBuilder();
            chosen.ids().stream().sorted().forEach(ids::add);
            json.add("chosen", ids);
        } else if (response instanceof Response.Typed typed) {
            json.add("typed", typed.text());
        } else if (response instanceof Response.Pairs pairs) {
            JsonObjectBuilder map = Json.createObjectBuilder();
            new TreeMap<>(pairs.rightOfLeft()).forEach(map::add);
            json.add("pairs", map);
        } else if (response instanceof Response.Ranks ranks) {
            JsonObjectBuilder map = Json.createObjectBuilder();
            new TreeMap<>(ranks.placeOfItem()).forEach(map::add);
            json.add("ranks", map);
        }
        return json.build().toString();
    }

    /** The response of a stored form. */
    public static Response read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("response of unknown schema " + json.getInt("schema"));
            }
            if (json.containsKey("chosen")) {
                return new Response.Chosen(json.getJsonArray("chosen").getValuesAs(JsonString::getString));
            }
            if (json.containsKey("typed")) {
                return new Response.Typed(json.getString("typed"));
            }
            if (json.containsKey("pairs")) {
                Map<String, String> pairs = new HashMap<>();
                json.getJsonObject("pairs").forEach((left, right) -> pairs.put(left, ((JsonString) right).getString()));
                return new Response.Pairs(pairs);
            }
            Map<String, Integer> ranks = new HashMap<>();
            json.getJsonObject("ranks").forEach((item, place) -> ranks.put(item, ((JsonNumber) place).intValue()));
            return new Response.Ranks(ranks);
        }
    }
}
