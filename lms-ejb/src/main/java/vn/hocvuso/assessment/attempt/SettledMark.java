package vn.hocvuso.assessment.attempt;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.Json;

/** A {@link HandMark} of an attempt; removed only when the attempt goes on. */
@Entity
@Table(name = "assessment_settled_mark")
class SettledMark {

    private static final int SCHEMA = 1;

    @Id
    private long id;

    @Column(name = "attempt_id", nullable = false, updatable = false)
    private long attemptId;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Column(name = "share", length = 60, nullable = false, updatable = false)
    private String share;

    @Column(name = "details", nullable = false, updatable = false)
    private String details;

    @Column(name = "settled_at", nullable = false, updatable = false)
    private Instant settledAt;

    protected SettledMark() {}

    SettledMark(long attemptId, HandMark mark, Instant now) {
        this.id = Ids.next();
        this.attemptId = attemptId;
        this.position = mark.position();
        this.share = mark.share().toString();
        this.details = write(mark);
        this.settledAt = now;
    }

    private static String write(HandMark mark) {
        JsonObjectBuilder points = Json.createObjectBuilder();
        new TreeMap<>(mark.points()).forEach((criterion, earned) -> points.add(criterion, earned.toString()));
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("points", points)
                .add("most", mark.most())
                .add("comments", Json.createArrayBuilder(mark.comments()))
                .build()
                .toString();
    }

    HandMark mark() {
        try (JsonReader reader = Json.createReader(new StringReader(details))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("settled mark of unknown schema " + json.getInt("schema"));
            }
            Map<String, Fraction> points = new HashMap<>();
            json.getJsonObject("points")
                    .forEach((criterion, earned) ->
                            points.put(criterion, Fraction.parse(((JsonString) earned).getString())));
            return new HandMark(
                    position,
                    points,
                    json.getInt("most"),
                    json.getJsonArray("comments").getValuesAs(JsonString::getString));
        }
    }
}
