package vn.hocvuso.it.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code service-access.tsv}: who may call which service method, and about whom it answers. */
record AccessTable(List<Line> lines) {

    /** Words of the third column that name nobody's things, so that there is nothing to try. */
    static final Set<String> NOTHING_OF_OTHERS = Set.of("-", "caller", "token");

    private static final int COLUMNS = 4;
    /**
     * One line.
     *
     * @param method {@code Type.method(Parameter,Types)}
     * @param callers whom the guard lets in
     * @param about whose thing is asked for
     * @param gets who of them gets it
     */
    record Line(String method, Set<Who> callers, String about, Set<Who> gets) {

        /** Whether the data decide and not only the guard. */
        boolean isDecidedByData() {
            return !NOTHING_OF_OTHERS.contains(about);
        }
    }

    /** The table of the product. */
    static AccessTable ofProduct() {
        return parse(text("service-access.tsv"));
    }

    /** The text of a table beside this class. */
    static String text(String name) {
        try (InputStream in = AccessTable.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static AccessTable parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException("service-access.tsv: not four columns with tabs: " + line);
            }
            // a line without method goes on about the method above
            Line above = columns[0].isEmpty() ? lines.get(lines.size() - 1) : null;
            Set<Who> callers = above == null ? Who.people(columns[1]) : above.callers();
            Set<Who> gets = columns[3].isEmpty() ? callers : Who.people(columns[3]);
            lines.add(new Line(above == null ? columns[0] : above.method(), callers, columns[2], gets));
        }
        return new AccessTable(lines);
    }
}
