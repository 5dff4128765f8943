package vn.hocvuso.assessment.attempt;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.shared.Json;

/** The drawn items of an attempt as stored JSON. */
final class ItemsJson {

    private static final int SCHEMA = 1;

    private ItemsJson() {}

    static String write(List<DrawnItem> items) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (DrawnItem item : items) {
            JsonArrayBuilder order = Json.createArrayBuilder();
            item.order().forEach(order::add);
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("q", item.questionVersionId())
                    .add("o", order);
            if (!item.values().isEmpty()) {
                JsonObjectBuilder values = Json.createObjectBuilder();
                new TreeMap<>(item.values()).forEach(values::add);
                json.add("v", values);
            }
            array.add(json);
        }
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("items", array)
                .build()
                .toString();
    }

    static List<DrawnItem> read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("attempt items of unknown schema " + json.getInt("schema"));
            }
            return json.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(item -> new DrawnItem(
                            item.getJsonNumber("q").longValueExact(),
                            item.getJsonArray("o").getValuesAs(JsonNumber::intValue),
                            item.containsKey("v") ? values(item.getJsonObject("v")) : Map.of()))
                    .toList();
        }
    }

    private static Map<String, String> values(JsonObject json) {
        return json.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
    }
}
