package vn.hocvuso.it.container;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code page-access.tsv}: who sees which page, with whose code in its address. */
record PageTable(List<Line> lines) {

    private static final int COLUMNS = 3;
    private static final Set<Who> VISITORS = EnumSet.complementOf(EnumSet.of(Who.SYSTEM));

    /** What an answer means. */
    enum Answer {
        SEEN,
        SIGN_IN_FIRST,
        NOT_ALLOWED,
        NOT_THERE
    }

    /**
     * One line.
     *
     * @param address with the codes filled in
     * @param seers who sees the page
     * @param blind for whom there is no such thing
     */
    record Line(String address, Set<Who> seers, Set<Who> blind) {

        String path() {
            return address.split("\\?", 2)[0];
        }

        /** What that visitor is to get. */
        Answer answerFor(Who who) {
            if (seers.contains(who)) {
                return Answer.SEEN;
            }
            if (blind.contains(who)) {
                return Answer.NOT_THERE;
            }
            return who == Who.NOBODY ? Answer.SIGN_IN_FIRST : Answer.NOT_ALLOWED;
        }
    }

    /** Everybody who comes with a browser. */
    static Set<Who> visitors() {
        return VISITORS;
    }

    /** The table of the product, with the codes of the village. */
    static PageTable ofProduct(Village village) {
        Map<String, String> codes = new HashMap<>(Map.of(
                "{learner}", id(village, Who.LEARNER),
                "{neighbour}", id(village, Who.NEIGHBOUR),
                "{finished}", village.finishedAttempt().value(),
                "{open}", village.openAttempt().value(),
                "{record}", Long.toString(village.confirmedRecord().id()),
                "{record-b}", Long.toString(village.recordOfNeighbour().id()),
                "{certificate}", village.certificate(),
                "{request}", Long.toString(village.openRequest(false).id()),
                "{request-b}", Long.toString(village.openRequest(true).id()),
                "{erased}", Long.toString(village.erased().value())));
        codes.put("{placement}", village.placement().value());
        codes.put("{exam}", Long.toString(village.exams().in(Exams.Place.A)));
        codes.put("{exam-b}", Long.toString(village.exams().in(Exams.Place.B)));
        codes.put("{answer}", Long.toString(village.essays().answerIn(true)));
        codes.put("{answer-b}", Long.toString(village.essays().answerIn(false)));
        codes.put("{blueprint-a}", Long.toString(village.blueprints().in(Blueprints.Place.A)));
        codes.put("{blueprint}", Long.toString(village.blueprints().in(Blueprints.Place.COUNTRY)));
        codes.put("{exam-of-learner}", village.exams().ofLearner());
        codes.put(
                "{question-a}",
                Long.toString(village.draft(village.folder(true)).id()));
        codes.put(
                "{question}", Long.toString(village.draft(village.folder(false)).id()));
        String text = AccessTable.text("page-access.tsv").replaceAll("(?m)^#.*$", "");
        for (Map.Entry<String, String> code : codes.entrySet()) {
            text = text.replace(code.getKey(), code.getValue());
        }
        return parse(text);
    }

    private static String id(Village village, Who who) {
        return Long.toString(village.villager(who).id().value());
    }

    private static PageTable parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String[] columns = line.split("\t");
            if (columns.length < 2 || columns.length > COLUMNS || line.contains("{")) {
                if (line.isBlank()) {
                    continue;
                }
                throw new IllegalArgumentException("page-access.tsv: cannot be read: " + line);
            }
            Set<Who> seers = Who.people(columns[1]);
            lines.add(new Line(columns[0], seers, columns.length < COLUMNS ? Set.of() : blind(columns[2], seers)));
        }
        return new PageTable(lines);
    }

    /** {@code others}: everybody signed in who does not see it. */
    private static Set<Who> blind(String words, Set<Who> seers) {
        Set<Who> blind = words.equals("others") ? Who.people("signed-in") : Who.people(words);
        blind.removeAll(seers);
        return blind;
    }
}
