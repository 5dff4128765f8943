package vn.hocvuso.assessment.bank;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.hocvuso.shared.Json;

/**
 * How one kind of question is stored. The frame (schema, kind, stem, general feedback) is {@link QuestionJson}'s. What a
 * kind learned later is written only where it differs from what it was before, so that stored versions stay what they are.
 */
interface KindJson<Q extends Question> {

    String SCORING = "scoring";

    /** Adds the fields of the kind. */
    void write(Q question, JsonObjectBuilder json);

    /** The question of stored fields. */
    Q read(JsonObject json, String stem, String general);

    /** The mapping of a kind. */
    static KindJson<? extends Question> of(QuestionKind kind) {
        return switch (kind) {
            case SINGLE_CHOICE -> new SingleChoiceJson();
            case MULTIPLE_CHOICE -> new MultipleChoiceJson();
            case TRUE_FALSE -> new TrueFalseJson();
            case SHORT_ANSWER -> new ShortAnswerJson();
            case NUMERIC -> new NumericJson();
            case MATCHING -> new MatchingJson();
            case ORDERING -> new OrderingJson();
            case MATRIX -> new MatrixJson();
            case GAP_MATCH -> new GapMatchJson();
            case INLINE_CHOICE -> new InlineChoiceJson();
            case HOT_TEXT -> new HotTextJson();
            case HOT_SPOT -> new HotSpotJson();
            case SLIDER -> new SliderJson();
        };
    }

    /** An array of what each thing becomes. */
    static <T> JsonArrayBuilder array(Collection<T> things, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        things.forEach(thing -> array.add(each.apply(thing)));
        return array;
    }

    /** What the objects of an array stand for. */
    static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> each) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each)
                .toList();
    }

    /** Parts with id and text. */
    static JsonArrayBuilder parts(Collection<Part> parts) {
        return array(
                parts, part -> Json.createObjectBuilder().add("id", part.id()).add("text", part.text()));
    }

    /** Parts with id and text. */
    static List<Part> parts(JsonObject json, String name) {
        return list(json, name, part -> new Part(part.getString("id"), part.getString("text")));
    }

    /** A text with slots: pieces of text, and slots with their ids. */
    static JsonArrayBuilder passage(Passage passage) {
        return array(
                passage.runs(),
                run -> run.isSlot()
                        ? Json.createObjectBuilder().add("slot", run.slot())
                        : Json.createObjectBuilder().add("text", run.text()));
    }

    /** A text with slots. */
    static Passage passage(JsonObject json, String name) {
        return new Passage(
                list(json, name, run -> new Passage.Run(run.getString("slot", ""), run.getString("text", ""))));
    }

    /** The stored name of a rule. */
    static String name(Scoring scoring) {
        return scoring.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule; each thing its share when none is stored. */
    static Scoring scoring(JsonObject json) {
        String stored = json.getString(SCORING, name(Scoring.SHARES));
        return Scoring.valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
