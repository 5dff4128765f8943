package vn.hocvuso.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything of one kind that a feature keeps about a person.
 *
 * @param feature whose bundle has the labels, {@code learning}
 * @param kind what the rows are, {@code enrolments}
 * @param rows the rows, in the order to show them
 */
public record PersonalData(String feature, String kind, List<Row> rows) {

    public PersonalData {
        rows = List.copyOf(rows);
    }

    /** One thing that is kept. */
    public record Row(List<Field> fields) {

        public Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One value.
     *
     * @param value text, number, truth value, enum constant, {@code Instant}, {@code LocalDate}, {@code LocalizedText}, or
     *     a list of texts
     */
    public record Field(String name, Object value) {}

    /** Rows of one map each; what is empty or null is left out. Maps keep the order of their fields. */
    public static PersonalData of(String feature, String kind, List<? extends Map<String, ?>> rows) {
        return new PersonalData(
                feature, kind, rows.stream().map(PersonalData::row).toList());
    }

    private static Row row(Map<String, ?> values) {
        List<Field> fields = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value != null && !value.equals("")) {
                fields.add(new Field(name, value));
            }
        });
        return new Row(fields);
    }
}
