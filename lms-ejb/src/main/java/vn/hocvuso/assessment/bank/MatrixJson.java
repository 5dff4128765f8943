package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores matrices. */
final class MatrixJson implements KindJson<Matrix> {

    @Override
    public void write(Matrix question, JsonObjectBuilder json) {
        json.add("columns", KindJson.parts(question.columns()))
                .add("rows", KindJson.array(question.rows(), row -> Json.createObjectBuilder()
                        .add("id", row.id())
                        .add("text", row.text())
                        .add("column", row.column())
                        .add("feedback", row.feedback())))
                .add(SCORING, KindJson.name(question.scoring()));
    }

    @Override
    public Matrix read(JsonObject json, String stem, String general) {
        return new Matrix(
                stem,
                KindJson.parts(json, "columns"),
                KindJson.list(
                        json,
                        "rows",
                        row -> new Matrix.Row(
                                row.getString("id"),
                                row.getString("text"),
                                row.getString("column"),
                                row.getString("feedback"))),
                KindJson.scoring(json),
                general);
    }
}
