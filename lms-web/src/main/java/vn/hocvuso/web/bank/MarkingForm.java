package vn.hocvuso.web.bank;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Rubric;

/** How people mark a question, as typed: its criteria are the lines of the question's form. */
public class MarkingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** {@code 2: what such an answer looks like}. */
    private static final Pattern LEVEL = Pattern.compile("\\s*(\\d{1,3})\\s*[:|\\u2013-]\\s*(\\S.*?)\\s*");

    private String notes = "";
    private boolean twoMarkers;
    private String tolerance = "1";

    /** Takes over what is stored, the criteria into lines. */
    void fill(Marking marking, List<RowForm> rows) {
        notes = marking.notes();
        twoMarkers = marking.markers() > 1;
        tolerance = twoMarkers ? Integer.toString(marking.tolerance()) : "1";
        for (Rubric.Criterion criterion : marking.rubric().criteria()) {
            rows.add(RowForm.of(criterion.title(), levels(criterion)));
        }
    }

    private static String levels(Rubric.Criterion criterion) {
        return String.join(
                "\n",
                criterion.levels().stream()
                        .map(level -> level.points() + ": " + level.text())
                        .toList());
    }

    /** How people mark it, as typed. */
    Marking marking(List<RowForm> rows, PartIds ids) {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        for (RowForm row : rows) {
            String title = KindForm.text(row);
            criteria.add(new Rubric.Criterion(ids.of("criterion", title), title, levels(title, row.getOther())));
        }
        if (criteria.stream().allMatch(criterion -> criterion.most() == 0)) {
            throw new FormProblem("rubric-worthless");
        }
        Rubric rubric = new Rubric(criteria);
        if (!twoMarkers) {
            return Marking.byOne(rubric, notes);
        }
        int points = Typed.count(tolerance);
        if (points > rubric.most()) {
            throw new FormProblem("mark-tolerance", rubric.most());
        }
        return Marking.byTwo(rubric, notes, points);
    }

    private static List<Rubric.Level> levels(String criterion, String typed) {
        List<Rubric.Level> levels = new ArrayList<>();
        for (String line : typed.lines().filter(line -> !line.isBlank()).toList()) {
            Matcher level = LEVEL.matcher(line);
            if (!level.matches() || Integer.parseInt(level.group(1)) > Rubric.MOST_POINTS) {
                throw new FormProblem("level", criterion, line, Rubric.MOST_POINTS);
            }
            levels.add(new Rubric.Level(Integer.parseInt(level.group(1)), level.group(2)));
        }
        if (levels.size() < 2) {
            throw new FormProblem("levels", criterion);
        }
        return levels;
    }

    /** The rubric in lines, for comparing versions. */
    List<String> lines(List<RowForm> rows) {
        List<String> lines = new ArrayList<>();
        for (RowForm row : rows) {
            lines.add(row.getText());
            row.getOther().lines().map(level -> "– " + level).forEach(lines::add);
        }
        if (!notes.isBlank()) {
            notes.lines().forEach(lines::add);
        }
        lines.add(KindForm.said("question.compare." + (twoMarkers ? "two-markers" : "one-marker")));
        if (twoMarkers) {
            lines.add("± " + tolerance);
        }
        return lines;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = Typed.text(notes);
    }

    public boolean isTwoMarkers() {
        return twoMarkers;
    }

    public void setTwoMarkers(boolean twoMarkers) {
        this.twoMarkers = twoMarkers;
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = Typed.text(tolerance);
    }
}
