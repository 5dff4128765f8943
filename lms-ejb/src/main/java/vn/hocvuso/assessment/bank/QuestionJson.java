package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import vn.hocvuso.shared.Json;

/**
 * Questions as stored JSON with kind and schema. A new schema adds one {@link QuestionUpgrader}; stored versions are
 * never rewritten.
 */
public final class QuestionJson {

    /** Upgraders in order: the first brings schema 1 to 2. */
    private static final List<QuestionUpgrader> UPGRADERS = List.of();

    private final List<QuestionUpgrader> upgraders;

    /** The mapping as it is now. */
    public QuestionJson() {
        this(UPGRADERS);
    }

    QuestionJson(List<QuestionUpgrader> upgraders) {
        this.upgraders = upgraders;
    }

    /** The stored form of a question. */
    public String write(Question question) {
        return tree(question).toString();
    }

    /** The stored form, not yet as text. */
    JsonObject tree(Question question) {
        Question asked = question instanceof Situated situated ? situated.question() : question;
        Question kept = asked instanceof Parametrised template ? template.pattern() : asked;
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("schema", upgraders.size() + 1)
                .add("kind", kept.kind().code())
                .add("stem", kept.stem());
        write(KindJson.of(kept.kind()), kept, json);
        json.add("general", kept.generalFeedback());
        if (asked instanceof Parametrised template) {
            ParametrisedJson.write(template, json);
        }
        question.situation().ifPresent(situation -> SituationJson.write(situation, json));
        return json.build();
    }

    /** The question of a stored form of whatever schema. */
    public Question read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return question(current(reader.readObject()));
        }
    }

    private JsonObject current(JsonObject stored) {
        int schema = stored.getInt("schema");
        if (schema < 1 || schema > upgraders.size() + 1) {
            throw new IllegalStateException("stored question of unknown schema " + schema);
        }
        JsonObject json = stored;
        for (QuestionUpgrader upgrader : upgraders.subList(schema - 1, upgraders.size())) {
            json = upgrader.upgrade(json);
        }
        return json;
    }

    /** The question of a stored form in the newest schema. */
    Question question(JsonObject json) {
        String stem = json.getString("stem");
        String general = json.getString("general");
        QuestionKind kind = QuestionKind.of(json.getString("kind"))
                .orElseThrow(
                        () -> new IllegalStateException("stored question of unknown kind " + json.getString("kind")));
        Question asked = ParametrisedJson.read(json, KindJson.of(kind).read(json, stem, general));
        return SituationJson.read(json)
                .<Question>map(about -> new Situated(about, asked))
                .orElse(asked);
    }

    @SuppressWarnings("unchecked") // the mapping of a question's own kind takes this question
    private static <Q extends Question> void write(KindJson<Q> mapping, Question question, JsonObjectBuilder json) {
        mapping.write((Q) question, json);
    }
}
