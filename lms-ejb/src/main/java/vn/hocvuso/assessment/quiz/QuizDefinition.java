package vn.hocvuso.assessment.quiz;

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
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.shared.Json;
import vn.hocvuso.shared.LocalizedText;

/** What a quiz version says beside its pool and rule set, stored as JSON; equal definitions give equal text. */
record QuizDefinition(LocalizedText title, Blueprint blueprint, int minutes, PassMark passMark) {

    private static final int SCHEMA = 1;

    static QuizDefinition of(PublishQuiz command) {
        return new QuizDefinition(command.title(), command.blueprint(), command.minutes(), command.passMark());
    }

    String toJson() {
        JsonObjectBuilder titles = Json.createObjectBuilder();
        new TreeMap<>(title.byLanguage()).forEach(titles::add);
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (Section section : blueprint.sections()) {
            JsonArrayBuilder levels = Json.createArrayBuilder();
            section.levels().forEach(levels::add);
            JsonArrayBuilder natures = Json.createArrayBuilder();
            section.natures().forEach(nature -> natures.add(nature.name()));
            sections.add(Json.createObjectBuilder()
                    .add("count", section.count())
                    .add("levels", levels)
                    .add("natures", natures));
        }
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("title", titles)
                .add("sections", sections)
                .add("spread", blueprint.spread())
                .add("shuffleQuestions", blueprint.shuffleQuestions())
                .add("shuffleOptions", blueprint.shuffleOptions())
                .add("minutes", minutes)
                .add("pass", passMark.kind().name())
                .add("passValue", passMark.value())
                .build()
                .toString();
    }

    static QuizDefinition ofJson(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("quiz definition of unknown schema " + json.getInt("schema"));
            }
            Map<String, String> titles = new TreeMap<>();
            json.getJsonObject("title")
                    .forEach((language, text) -> titles.put(language, ((JsonString) text).getString()));
            List<Section> sections = json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                    .map(QuizDefinition::section)
                    .toList();
            return new QuizDefinition(
                    new LocalizedText(titles),
                    new Blueprint(
                            sections,
                            json.getBoolean("spread"),
                            json.getBoolean("shuffleQuestions"),
                            json.getBoolean("shuffleOptions")),
                    json.getInt("minutes"),
                    new PassMark(PassMark.Kind.valueOf(json.getString("pass")), json.getInt("passValue")));
        }
    }

    private static Section section(JsonObject json) {
        return new Section(
                json.getInt("count"),
                new TreeSet<>(json.getJsonArray("levels").getValuesAs(JsonNumber::intValue)),
                json.getJsonArray("natures").getValuesAs(JsonString::getString).stream()
                        .map(QuestionNature::valueOf)
                        .collect(Collectors.toSet()));
    }
}
