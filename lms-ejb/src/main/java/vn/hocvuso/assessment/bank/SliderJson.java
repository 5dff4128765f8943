package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;

/** Stores sliders. */
final class SliderJson implements KindJson<Slider> {

    @Override
    public void write(Slider question, JsonObjectBuilder json) {
        json.add("lower", question.scale().lower().toPlainString())
                .add("upper", question.scale().upper().toPlainString())
                .add("step", question.scale().step().toPlainString())
                .add("value", question.value().toPlainString())
                .add("tolerance", question.tolerance().toPlainString())
                .add("unit", question.unit())
                .add("whenRight", question.feedbackWhenRight());
    }

    @Override
    public Slider read(JsonObject json, String stem, String general) {
        return new Slider(
                stem,
                new Slider.Scale(number(json, "lower"), number(json, "upper"), number(json, "step")),
                number(json, "value"),
                number(json, "tolerance"),
                json.getString("unit"),
                json.getString("whenRight"),
                general);
    }

    private static BigDecimal number(JsonObject json, String name) {
        return new BigDecimal(json.getString(name));
    }
}
