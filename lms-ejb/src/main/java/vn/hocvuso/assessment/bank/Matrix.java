package vn.hocvuso.assessment.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Each statement belongs to one of a few columns, the same for all: kprim with the columns "right" and "wrong", or any
 * table of that form.
 *
 * @param columns in the author's order, shown as written
 * @param scoring any rule; each row is worth the same
 */
public record Matrix(String stem, List<Part> columns, List<Row> rows, Scoring scoring, String generalFeedback)
        implements Question {

    /**
     * A statement.
     *
     * @param column id of the column it belongs to
     * @param feedback what to learn from it; may be empty
     */
    public record Row(String id, String text, String column, String feedback) {}

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        List<String> known = columns.stream().map(Part::id).toList();
        if (columns.size() < 2
                || rows.size() < 2
                || new HashSet<>(known).size() != columns.size()
                || rows.stream().map(Row::id).distinct().count() != rows.size()
                || !rows.stream().allMatch(row -> known.contains(row.column))) {
            throw new IllegalArgumentException("a matrix needs two columns, two rows and a column for each row");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATRIX;
    }

    /** The rows. */
    @Override
    public List<Part> parts() {
        return rows.stream().map(row -> new Part(row.id, row.text)).toList();
    }

    @Override
    public Layout layout() {
        return Layout.FREE;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<String, String> given = FormFields.prefixed(
                Response.PAIR, fields, rows.stream().map(Row::id).toList());
        if (!titles().keySet().containsAll(given.values())) {
            throw new AnswerInvalidException();
        }
        return new Response.Pairs(given);
    }

    @Override
    public ResponseCheck check(Response response) {
        if (response.isEmpty()) {
            return ResponseCheck.EMPTY;
        }
        return response instanceof Response.Pairs given && given.rightOfLeft().size() == rows.size()
                ? ResponseCheck.COMPLETE
                : ResponseCheck.INCOMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Pairs given)) {
            return Grade.unreadable();
        }
        Map<String, String> columnOfRow = given.rightOfLeft();
        List<Row> answered =
                rows.stream().filter(row -> columnOfRow.containsKey(row.id)).toList();
        long right = answered.stream()
                .filter(row -> row.column.equals(columnOfRow.get(row.id)))
                .count();
        return Grade.of(
                scoring.mark(right, answered.size() - right, rows.size()),
                answered.stream().map(Row::id).toList());
    }

    @Override
    public Response key() {
        return new Response.Pairs(rows.stream().collect(Collectors.toMap(Row::id, Row::column)));
    }

    @Override
    public Optional<String> feedback(String key) {
        return row(key).map(Row::feedback).filter(text -> !text.isEmpty());
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        Map<String, String> given = FormFields.pairs(response);
        return QuestionView.of(this)
                .choices(columns.stream()
                        .map(column -> new QuestionView.Choice(column.id(), column.text(), false, 0))
                        .toList())
                .prompts(order.stream()
                        .map(row -> new QuestionView.Prompt(row.id(), row.text(), given.getOrDefault(row.id(), "")))
                        .toList())
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        Map<String, String> given = FormFields.pairs(response);
        Map<String, String> titles = titles();
        return order.stream()
                .map(part -> row(part.id()).orElseThrow())
                .map(row -> new ReviewLine(
                        row.text,
                        titles.getOrDefault(given.getOrDefault(row.id, ""), ""),
                        titles.get(row.column),
                        given.containsKey(row.id),
                        row.column.equals(given.get(row.id)),
                        row.feedback))
                .toList();
    }

    private Map<String, String> titles() {
        return columns.stream().collect(Collectors.toMap(Part::id, Part::text));
    }

    private Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id.equals(id)).findFirst();
    }
}
