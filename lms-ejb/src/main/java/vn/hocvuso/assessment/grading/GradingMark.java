package vn.hocvuso.assessment.grading;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.hocvuso.assessment.bank.Rubric;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.Json;

/** What one marker said an answer is worth; never changed. */
@Entity
@Table(name = "assessment_grading_mark")
class GradingMark {

    static final int LONGEST_COMMENT = 4000;

    private static final int SCHEMA = 1;
    private static final String LEVELS = "levels";
    private static final String POINTS = "points";

    @Id
    private long id;

    @Column(name = "work_id", nullable = false, updatable = false)
    private long workId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "marker_id")
    private Long markerId;

    @Column(name = "marker_name", length = 120, nullable = false)
    private String markerName;

    @Column(name = "levels", nullable = false, updatable = false)
    private String levels;

    @Column(name = "comment", length = LONGEST_COMMENT, nullable = false, updatable = false)
    private String comment;

    @Column(name = "marked_at", nullable = false, updatable = false)
    private Instant markedAt;

    protected GradingMark() {}

    /**
     * A mark.
     *
     * @param chosen levels by criterion, one for each
     */
    GradingMark(
            GradingWork work,
            int number,
            SignedIn marker,
            Rubric rubric,
            Map<String, Integer> chosen,
            String comment,
            Instant now) {
        this.id = Ids.next();
        this.workId = work.id();
        this.number = number;
        this.markerId = marker.person().value();
        this.markerName = marker.displayName();
        this.levels = Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add(LEVELS, numbers(chosen))
                .add(POINTS, numbers(rubric.points(chosen).orElseThrow()))
                .build()
                .toString();
        this.comment = comment;
        this.markedAt = now;
    }

    private static JsonObjectBuilder numbers(Map<String, Integer> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(json::add);
        return json;
    }

    private Map<String, Integer> stored(String name) {
        try (JsonReader reader = Json.createReader(new StringReader(levels))) {
            JsonObject json = reader.readObject();
            if (json.getInt("schema") != SCHEMA) {
                throw new IllegalStateException("mark of unknown schema " + json.getInt("schema"));
            }
            JsonObject numbers = json.getJsonObject(name);
            Map<String, Integer> values = new TreeMap<>();
            numbers.keySet().forEach(key -> values.put(key, numbers.getInt(key)));
            return values;
        }
    }

    /** The points by criterion. */
    Map<String, Integer> points() {
        return stored(POINTS);
    }

    int sum() {
        return points().values().stream().mapToInt(Integer::intValue).sum();
    }

    long workId() {
        return workId;
    }

    int number() {
        return number;
    }

    boolean isBy(long person) {
        return markerId != null && markerId == person;
    }

    String comment() {
        return comment;
    }

    Instant markedAt() {
        return markedAt;
    }

    GivenMark given() {
        return new GivenMark(number, markerName, points(), sum(), comment, markedAt);
    }

    void forget(String pseudonym) {
        markerId = null;
        markerName = pseudonym;
    }
}
