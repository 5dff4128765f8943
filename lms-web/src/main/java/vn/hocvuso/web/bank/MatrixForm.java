package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.Matrix;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.PartIds;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;

/** The form of a table: columns one to a line, and for each statement the number of its column. */
public class MatrixForm extends ScoredForm {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 4;

    private String columns = "";

    MatrixForm() {
        super(Scoring.SHARES);
        begin(ROWS);
    }

    @Override
    void fill(Question question) {
        Matrix matrix = (Matrix) question;
        scoring = matrix.scoring().name();
        columns = matrix.columns().stream().map(Part::text).collect(Collectors.joining("\n"));
        List<String> ids = matrix.columns().stream().map(Part::id).toList();
        matrix.rows()
                .forEach(row -> rows.add(new RowForm(row.text(), true, row.feedback())
                        .amount(Integer.toString(ids.indexOf(row.column()) + 1))));
    }

    @Override
    Question question(String stem, String general, PartIds ids) {
        List<Part> parts = names().stream()
                .map(name -> new Part(ids.of("column", name), name))
                .toList();
        if (parts.size() < 2) {
            throw new FormProblem("columns");
        }
        List<Matrix.Row> statements = new ArrayList<>();
        for (RowForm row : typed(2)) {
            int column = row.getAmount().isBlank() ? 0 : Typed.count(row.getAmount());
            if (column < 1 || column > parts.size()) {
                throw new FormProblem("column-of-row", row.getText());
            }
            statements.add(new Matrix.Row(
                    ids.of("row", text(row)),
                    row.getText(),
                    parts.get(column - 1).id(),
                    row.getFeedback()));
        }
        return new Matrix(stem, parts, statements, scoring(scoring), general);
    }

    private List<String> names() {
        return Arrays.stream(columns.split("\n"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(rule(scoring), String.join(" | ", names())));
        rows.forEach(row -> lines.add(line(true, row.getText() + " = " + row.getAmount(), row.getFeedback())));
        return lines;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = Typed.text(columns);
    }
}
