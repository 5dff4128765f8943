package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Stores statements that are true or false. */
final class TrueFalseJson implements KindJson<TrueFalse> {

    @Override
    public void write(TrueFalse question, JsonObjectBuilder json) {
        json.add("true", question.statementIsTrue())
                .add("whenWrong", question.feedbackWhenWrong())
                .add("whenRight", question.feedbackWhenRight());
    }

    @Override
    public TrueFalse read(JsonObject json, String stem, String general) {
        return new TrueFalse(
                stem, json.getBoolean("true"), json.getString("whenWrong"), json.getString("whenRight"), general);
    }
}
