package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import vn.hocvuso.shared.Json;

/** Stores numbers. */
final class NumericJson implements KindJson<Numeric> {

    private static final String UNITS = "units";

    @Override
    public void write(Numeric question, JsonObjectBuilder json) {
        json.add("value", question.value().toPlainString())
                .add("tolerance", question.tolerance().toPlainString())
                .add("whenRight", question.feedbackWhenRight());
        if (!question.units().isEmpty()) {
            json.add(UNITS, KindJson.array(question.units(), unit -> Json.createObjectBuilder()
                            .add("symbol", unit.symbol())
                            .add("factor", unit.factor().toPlainString())))
                    .add("unitRequired", question.unitRequired());
        }
    }

    @Override
    public Numeric read(JsonObject json, String stem, String general) {
        List<Numeric.Unit> units = json.containsKey(UNITS)
                ? KindJson.list(
                        json,
                        UNITS,
                        unit -> new Numeric.Unit(unit.getString("symbol"), new BigDecimal(unit.getString("factor"))))
                : List.of();
        return new Numeric(
                stem,
                new BigDecimal(json.getString("value")),
                new BigDecimal(json.getString("tolerance")),
                units,
                json.getBoolean("unitRequired", false),
                json.getString("whenRight"),
                general);
    }
}
