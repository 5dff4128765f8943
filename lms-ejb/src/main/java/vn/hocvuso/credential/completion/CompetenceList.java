package vn.hocvuso.credential.completion;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.shared.Json;
import vn.hocvuso.shared.LocalizedText;

/** The attained competences of a record as stored JSON, {@code schema} 1. */
final class CompetenceList {

    private static final int SCHEMA = 1;

    private CompetenceList() {}

    static String write(List<AttainedCompetence> competences) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (AttainedCompetence competence : competences) {
            JsonObjectBuilder title = Json.createObjectBuilder();
            competence.title().byLanguage().forEach(title::add);
            items.add(Json.createObjectBuilder()
                    .add("code", competence.code())
                    .add("title", title)
                    .add("level", competence.level())
                    .add("percent", competence.percent()));
        }
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("items", items)
                .build()
                .toString();
    }

    static List<AttainedCompetence> read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("attained competences of schema " + json.getInt("schema"));
            }
            return json.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(CompetenceList::competence)
                    .toList();
        }
    }

    private static AttainedCompetence competence(JsonObject item) {
        JsonObject title = item.getJsonObject("title");
        Map<String, String> byLanguage = new HashMap<>();
        title.keySet().forEach(language -> byLanguage.put(language, title.getString(language)));
        return new AttainedCompetence(
                item.getString("code"), new LocalizedText(byLanguage), item.getInt("level"), item.getInt("percent"));
    }
}
