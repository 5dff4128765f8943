package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hocvuso.shared.Json;

/** Stores what makes a question parametrised beside the question itself. */
final class ParametrisedJson {

    private static final String VARIABLES = "variables";
    private static final String COMPUTED = "computed";

    private ParametrisedJson() {}

    static void write(Parametrised question, JsonObjectBuilder json) {
        JsonObjectBuilder computed = Json.createObjectBuilder();
        new TreeMap<>(question.computed()).forEach(computed::add);
        json.add(VARIABLES, KindJson.array(question.variables(), variable -> Json.createObjectBuilder()
                        .add("name", variable.name())
                        .add("lower", variable.lower().toPlainString())
                        .add("upper", variable.upper().toPlainString())
                        .add("step", variable.step().toPlainString())))
                .add(COMPUTED, computed);
    }

    /** The question itself, or the parametrised one it is the pattern of. */
    static Question read(JsonObject json, Question question) {
        if (!json.containsKey(VARIABLES)) {
            return question;
        }
        Map<String, String> computed = json.getJsonObject(COMPUTED).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        return new Parametrised(
                question,
                KindJson.list(
                        json,
                        VARIABLES,
                        variable -> new Parametrised.Variable(
                                variable.getString("name"),
                                new BigDecimal(variable.getString("lower")),
                                new BigDecimal(variable.getString("upper")),
                                new BigDecimal(variable.getString("step")))),
                computed);
    }
}
