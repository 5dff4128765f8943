package vn.hocvuso.assessment.placement;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.shared.Json;

/**
 * One person's copy of a question.
 *
 * @param order for each shown part its place in the author's order, from 0
 * @param values the numbers drawn for this person, by name
 */
record DrawnCopy(List<Integer> order, Map<String, String> values) {

    private static final int SCHEMA = 1;

    DrawnCopy {
        order = List.copyOf(order);
        values = Map.copyOf(values);
    }

    /** Draws numbers and shuffles parts, where the question lets them be shuffled. */
    static DrawnCopy of(Question question, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, question.parts().size()).boxed().toList());
        if (question.layout() != Question.Layout.FIXED) {
            List<Integer> written = List.copyOf(order);
            Collections.shuffle(order, random);
            if (question.layout() == Question.Layout.SHUFFLED && order.equals(written) && !order.isEmpty()) {
                // the written order is the key
                order.add(order.remove(0));
            }
        }
        return new DrawnCopy(order, question.draw(random));
    }

    Question questionOf(Question pattern) {
        return pattern.with(values);
    }

    List<Part> partsOf(Question question) {
        return order.stream().map(question.parts()::get).toList();
    }

    String stored() {
        JsonArrayBuilder places = Json.createArrayBuilder();
        order.forEach(places::add);
        JsonObjectBuilder numbers = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(numbers::add);
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("o", places)
                .add("v", numbers)
                .build()
                .toString();
    }

    static DrawnCopy read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("drawn question of unknown schema " + json.getInt("schema"));
            }
            return new DrawnCopy(
                    json.getJsonArray("o").getValuesAs(JsonNumber::intValue),
                    json.getJsonObject("v").entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString())));
        }
    }
}
