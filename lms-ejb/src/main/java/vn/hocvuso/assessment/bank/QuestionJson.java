package vn.hocvuso.assessment.bank;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;

/**
 * Questions as stored JSON with kind and schema. A new schema adds one {@link QuestionUpgrader}; stored versions are
 * never rewritten.
 */
final class QuestionJson {

    /** Upgraders in order: the first brings schema 1 to 2. */
    private static final List<QuestionUpgrader> UPGRADERS = List.of();

    private final List<QuestionUpgrader> upgraders;

    QuestionJson() {
        this(UPGRADERS);
    }

    QuestionJson(List<QuestionUpgrader> upgraders) {
        this.upgraders = upgraders;
    }

    String write(Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("schema", upgraders.size() + 1)
                .add("kind", question.kind().code())
                .add("stem", question.stem());
        if (question instanceof SingleChoice single) {
            JsonArrayBuilder options = Json.createArrayBuilder();
            single.options()
                    .forEach(option -> options.add(Json.createObjectBuilder()
                            .add("id", option.id())
                            .add("text", option.text())
                            .add("right", option.right())
                            .add("feedback", option.feedback())));
            json.add("options", options);
        } else if (question instanceof MultipleChoice multiple) {
            JsonArrayBuilder options = Json.createArrayBuilder();
            multiple.options()
                    .forEach(option -> options.add(Json.createObjectBuilder()
                            .add("id", option.id())
                            .add("text", option.text())
                            .add("share", option.share())
                            .add("feedback", option.feedback())));
            json.add("options", options);
        } else if (question instanceof TrueFalse trueFalse) {
            json.add("true", trueFalse.statementIsTrue())
                    .add("whenWrong", trueFalse.feedbackWhenWrong())
                    .add("whenRight", trueFalse.feedbackWhenRight());
        } else if (question instanceof ShortAnswer shortAnswer) {
            JsonArrayBuilder variants = Json.createArrayBuilder();
            shortAnswer
                    .variants()
                    .forEach(variant -> variants.add(Json.createObjectBuilder()
                            .add("id", variant.id())
                            .add("text", variant.text())
                            .add("feedback", variant.feedback())));
            json.add("variants", variants).add("diacriticsOptional", shortAnswer.diacriticsOptional());
        } else if (question instanceof Numeric numeric) {
            json.add("value", numeric.value().toPlainString())
                    .add("tolerance", numeric.tolerance().toPlainString())
                    .add("whenRight", numeric.feedbackWhenRight());
        } else if (question instanceof Matching matching) {
            JsonArrayBuilder pairs = Json.createArrayBuilder();
            matching.pairs()
                    .forEach(pair -> pairs.add(Json.createObjectBuilder()
                            .add("leftId", pair.leftId())
                            .add("left", pair.left())
                            .add("rightId", pair.rightId())
                            .add("right", pair.right())));
            json.add("pairs", pairs);
        } else if (question instanceof Ordering ordering) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            ordering.items()
                    .forEach(item -> items.add(
                            Json.createObjectBuilder().add("id", item.id()).add("text", item.text())));
            json.add("items", items).add("partialCredit", ordering.partialCredit());
        }
        return json.add("general", question.generalFeedback()).build().toString();
    }

    Question read(String stored) {
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

    private static Question question(JsonObject json) {
        String stem = json.getString("stem");
        String general = json.getString("general");
        QuestionKind kind = QuestionKind.of(json.getString("kind"))
                .orElseThrow(
                        () -> new IllegalStateException("stored question of unknown kind " + json.getString("kind")));
        return switch (kind) {
            case SINGLE_CHOICE ->
                new SingleChoice(
                        stem,
                        objects(json, "options").stream()
                                .map(option -> new SingleChoice.Option(
                                        option.getString("id"),
                                        option.getString("text"),
                                        option.getBoolean("right"),
                                        option.getString("feedback")))
                                .toList(),
                        general);
            case MULTIPLE_CHOICE ->
                new MultipleChoice(
                        stem,
                        objects(json, "options").stream()
                                .map(option -> new MultipleChoice.Option(
                                        option.getString("id"),
                                        option.getString("text"),
                                        option.getInt("share"),
                                        option.getString("feedback")))
                                .toList(),
                        general);
            case TRUE_FALSE ->
                new TrueFalse(
                        stem,
                        json.getBoolean("true"),
                        json.getString("whenWrong"),
                        json.getString("whenRight"),
                        general);
            case SHORT_ANSWER ->
                new ShortAnswer(
                        stem,
                        objects(json, "variants").stream()
                                .map(variant -> new ShortAnswer.Variant(
                                        variant.getString("id"),
                                        variant.getString("text"),
                                        variant.getString("feedback")))
                                .toList(),
                        json.getBoolean("diacriticsOptional"),
                        general);
            case NUMERIC ->
                new Numeric(
                        stem,
                        new BigDecimal(json.getString("value")),
                        new BigDecimal(json.getString("tolerance")),
                        json.getString("whenRight"),
                        general);
            case MATCHING ->
                new Matching(
                        stem,
                        objects(json, "pairs").stream()
                                .map(pair -> new Matching.Pair(
                                        pair.getString("leftId"),
                                        pair.getString("left"),
                                        pair.getString("rightId"),
                                        pair.getString("right")))
                                .toList(),
                        general);
            case ORDERING ->
                new Ordering(
                        stem,
                        objects(json, "items").stream()
                                .map(item -> new Part(item.getString("id"), item.getString("text")))
                                .toList(),
                        json.getBoolean("partialCredit"),
                        general);
        };
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
