package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;

/** Some of several things are marked, in a text or in a picture: all or nothing, or right minus wrong. */
final class QtiMarks {

    private static final int MAX_THINGS = 14;

    private final QtiItem item;
    private final List<String> identifiers;
    private final List<String> ids;
    private int limit;

    /**
     * Things of an item.
     *
     * @param nodes what can be marked
     * @param ids the same in our question
     */
    QtiMarks(QtiItem item, List<XmlNode> nodes, List<String> ids) {
        this.item = item;
        this.identifiers =
                nodes.stream().map(node -> node.attribute("identifier")).toList();
        this.ids = ids;
    }

    /** Refuses things that cannot be marked one by one, or whose scores are too many to be tried. */
    static void check(QtiItem item, List<XmlNode> nodes) {
        if (nodes.size() < 2) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(nodes.size()), "2");
        }
        if (nodes.size() > MAX_THINGS) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        if (nodes.stream().map(node -> node.attribute("identifier")).distinct().count() != nodes.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
    }

    /**
     * The question whose grading says what the item says.
     *
     * @param made the question for what is right (by place) and a rule
     */
    Question question(BiFunction<List<Boolean>, Scoring, Question> made) {
        int n = identifiers.size();
        String written = item.interaction().attribute("maxChoices");
        int most = written.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(written), n) : n;
        limit = item.declared("cardinality").equals("single") ? 1 : most;
        for (int subset = 0; subset < 1 << n; subset++) {
            if (Integer.bitCount(subset) <= limit) {
                item.score(chosen(subset));
            }
        }
        BigDecimal best = item.best();
        List<QtiValue> full = item.tried().stream()
                .filter(given -> item.score(given).compareTo(best) == 0)
                .toList();
        if (full.size() > 1) {
            throw item.refused(NoteCode.SEVERAL_RIGHT, String.valueOf(full.size()));
        }
        List<Boolean> right = identifiers.stream().map(full.get(0)::contains).toList();
        for (Scoring scoring : List.of(Scoring.ALL_OR_NOTHING, Scoring.RIGHT_MINUS_WRONG)) {
            Question question = nonEmpty(made, right, scoring);
            if (item.agrees(question, this::response)) {
                return question;
            }
        }
        throw item.refused(NoteCode.SCORING_DIFFERS);
    }

    /** Notes that more may be marked here than there, when it is so. */
    void noteLimit() {
        if (limit < identifiers.size()) {
            item.notes().loss(NoteCode.CHOICE_LIMIT, item.interaction().line(), String.valueOf(limit));
        }
    }

    /** The feedback of who marked the thing at that place. */
    String feedback(int place) {
        Predicate<QtiValue> marked = given -> given.contains(identifiers.get(place));
        return item.feedbackWhen(marked);
    }

    private Question nonEmpty(BiFunction<List<Boolean>, Scoring, Question> made, List<Boolean> right, Scoring scoring) {
        if (!right.contains(true)) {
            throw item.refused(NoteCode.NEVER_RIGHT);
        }
        return made.apply(right, scoring);
    }

    private QtiValue chosen(int subset) {
        return QtiValue.texts(
                IntStream.range(0, identifiers.size())
                        .filter(i -> (subset & 1 << i) != 0)
                        .mapToObj(identifiers::get)
                        .toList(),
                false);
    }

    private Response response(QtiValue given) {
        return new Response.Chosen(given.things().stream()
                .map(thing -> ids.get(identifiers.indexOf(thing.toString())))
                .toList());
    }
}
