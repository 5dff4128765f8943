package vn.hocvuso.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.ContentReport;

/** Loads {@code localities/units.tsv}: code, parent, type, name, first day, optionally last day. */
@Dependent
class LocalitiesImport {

    private static final int COLUMNS = 5;

    @Inject
    LocalitiesWriter writer;

    record Line(String code, String parent, UnitType type, String name, LocalDate from, LocalDate to) {}

    void on(@Observes @Priority(50) ContentLoad load) {
        Path file = load.root().resolve("localities/units.tsv");
        if (!Files.exists(file)) {
            return;
        }
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            load.report()
                    .problem(file, 1, "cannot be read as UTF-8 (" + unreadable.getMessage() + "); save it as UTF-8");
            return;
        }
        writer.write(SessionToken.hash(text), () -> parse(file, text, load.report()));
    }

    static List<Line> parse(Path file, String text, ContentReport report) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String row : text.lines().toList()) {
            number++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            line(row.split("\t", -1), file, number, report).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<Line> line(String[] cells, Path file, int number, ContentReport report) {
        if (cells.length < COLUMNS) {
            report.problem(
                    file,
                    number,
                    "has " + cells.length + " columns; write code, parent, type, name, first day"
                            + " with tabs between");
            return Optional.empty();
        }
        try {
            LocalDate to = cells.length > COLUMNS && !cells[COLUMNS].isBlank() ? LocalDate.parse(cells[COLUMNS]) : null;
            return Optional.of(new Line(
                    cells[0],
                    cells[1].isEmpty() ? null : cells[1],
                    UnitType.valueOf(cells[2]),
                    cells[3],
                    LocalDate.parse(cells[4]),
                    to));
        } catch (DateTimeParseException wrong) {
            report.problem(file, number, "'" + wrong.getParsedString() + "' is no date; write it as 2025-07-01");
        } catch (IllegalArgumentException wrong) {
            report.problem(
                    file, number, "'" + cells[2] + "' is no type; write PROVINCE, CITY, COMMUNE, WARD or SPECIAL_ZONE");
        }
        return Optional.empty();
    }
}
