package vn.hocvuso.assessment.quiz;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.shared.Json;
import vn.hocvuso.shared.LocalizedText;

/**
 * What a quiz version says beside its pool and rule set, stored as JSON; equal definitions give equal text. What was learnt
 * later is written only where it says something, so that older definitions keep their text.
 *
 * @param minutes time limit; 0 for none
 * @param live what a live quiz draws from; empty for a frozen pool
 */
public record QuizDefinition(
        LocalizedText title, Blueprint blueprint, int minutes, PassMark passMark, Optional<LiveTerms> live) {

    private static final int SCHEMA = 1;

    static QuizDefinition of(PublishQuiz command) {
        return new QuizDefinition(
                command.title(), command.blueprint(), command.minutes(), command.passMark(), Optional.empty());
    }

    /** As stored. */
    public String toJson() {
        JsonObjectBuilder titles = Json.createObjectBuilder();
        new TreeMap<>(title.byLanguage()).forEach(titles::add);
        JsonArrayBuilder sections = Json.createArrayBuilder();
        blueprint.sections().forEach(section -> sections.add(json(section)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("title", titles)
                .add("sections", sections)
                .add("spread", blueprint.spread())
                .add("shuffleQuestions", blueprint.shuffleQuestions())
                .add("shuffleOptions", blueprint.shuffleOptions())
                .add("minutes", minutes)
                .add("pass", passMark.kind().name())
                .add("passValue", passMark.value());
        live.ifPresent(terms -> json.add("live", json(terms)));
        return json.build().toString();
    }

    private static JsonObjectBuilder json(Section section) {
        JsonArrayBuilder levels = Json.createArrayBuilder();
        section.levels().forEach(levels::add);
        JsonArrayBuilder natures = Json.createArrayBuilder();
        section.natures().forEach(nature -> natures.add(nature.name()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("count", section.count())
                .add("levels", levels)
                .add("natures", natures);
        addUnlessEmpty(json, "competences", section.competences());
        addUnlessEmpty(json, "labels", section.labels());
        return json;
    }

    private static void addUnlessEmpty(JsonObjectBuilder json, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            texts.forEach(array::add);
            json.add(name, array);
        }
    }

    private static JsonObjectBuilder json(LiveTerms terms) {
        return Json.createObjectBuilder()
                .add("bank", terms.bank())
                .add("place", terms.unitPath())
                .add("attempts", terms.attempts())
                .add("freshDays", terms.freshDays())
                .add("mostShare", terms.mostShare())
                .add("shareDays", terms.shareDays());
    }

    /** As it was stored. */
    public static QuizDefinition ofJson(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("quiz definition of unknown schema " + json.getInt("schema"));
            }
            Map<String, String> titles = new TreeMap<>();
            json.getJsonObject("title")
                    .forEach((language, text) -> titles.put(language, ((JsonString) text).getString()));
            return new QuizDefinition(
                    new LocalizedText(titles),
                    new Blueprint(
                            json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                                    .map(QuizDefinition::section)
                                    .toList(),
                            json.getBoolean("spread"),
                            json.getBoolean("shuffleQuestions"),
                            json.getBoolean("shuffleOptions")),
                    json.getInt("minutes"),
                    new PassMark(PassMark.Kind.valueOf(json.getString("pass")), json.getInt("passValue")),
                    json.containsKey("live") ? Optional.of(live(json.getJsonObject("live"))) : Optional.empty());
        }
    }

    private static Section section(JsonObject json) {
        return new Section(
                json.getInt("count"),
                new TreeSet<>(json.getJsonArray("levels").getValuesAs(JsonNumber::intValue)),
                json.getJsonArray("natures").getValuesAs(JsonString::getString).stream()
                        .map(QuestionNature::valueOf)
                        .collect(Collectors.toSet()),
                texts(json, "competences"),
                texts(json, "labels"));
    }

    private static Set<String> texts(JsonObject json, String name) {
        return json.containsKey(name)
                ? Set.copyOf(json.getJsonArray(name).getValuesAs(JsonString::getString))
                : Set.of();
    }

    private static LiveTerms live(JsonObject json) {
        return new LiveTerms(
                json.getString("bank"),
                json.getString("place"),
                json.getInt("attempts"),
                json.getInt("freshDays"),
                json.getInt("mostShare"),
                json.getInt("shareDays"));
    }
}
