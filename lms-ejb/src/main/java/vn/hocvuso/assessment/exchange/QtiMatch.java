package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.Matrix;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;

/** Two sets: elements that belong together one by one, or rows that each belong to one of a few columns. */
final class QtiMatch {

    /** On our own exports: a table, even where each column has one row. */
    static final String MATRIX = "hvs-matrix";

    private static final int MAX_TRIES = 20_000;

    private final QtiItem item;
    private final Map<String, String> lefts;
    private final Map<String, String> rights;
    private final Map<String, String> key = new LinkedHashMap<>();

    private QtiMatch(QtiItem item) {
        this.item = item;
        List<XmlNode> sets = item.interaction().elements("simpleMatchSet");
        if (sets.size() != 2) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(sets.size()), "2");
        }
        this.lefts = side(sets.get(0));
        this.rights = side(sets.get(1));
    }

    static Question read(QtiItem item) {
        return new QtiMatch(item).question();
    }

    private Map<String, String> side(XmlNode set) {
        Map<String, String> side = new LinkedHashMap<>();
        for (XmlNode choice : set.elements("simpleAssociableChoice")) {
            side.put(choice.attribute("identifier"), item.textOf(choice));
        }
        return side;
    }

    private Question question() {
        for (Object thing : key().things()) {
            String[] ends = thing.toString().split(" ");
            if (ends.length != 2 || !lefts.containsKey(ends[0]) || !rights.containsKey(ends[1])) {
                throw item.refused(NoteCode.NO_KEY);
            }
            if (key.put(ends[0], ends[1]) != null) {
                throw item.refused(NoteCode.NOT_ONE_TO_ONE);
            }
        }
        if (key.size() != lefts.size()) {
            throw item.refused(NoteCode.NOT_ONE_TO_ONE);
        }
        if (lefts.size() < 2 || rights.size() < 2) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(Math.min(lefts.size(), rights.size())), "2");
        }
        if (distinct(lefts) != lefts.size() || distinct(rights) != rights.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
        tryAll();
        boolean isPaired = lefts.size() >= 3
                && rights.size() == lefts.size()
                && key.values().stream().distinct().count() == key.size();
        if (isPaired && !item.interaction().attribute("class").contains(MATRIX)) {
            Map<String, Matching.Pair> pairs = pairs();
            Question paired = new Matching(item.stem(), List.copyOf(pairs.values()), item.generalFeedback());
            if (item.agrees(paired, given -> pairedResponse(given, pairs))) {
                return paired;
            }
        }
        return matrix();
    }

    private Map<String, Matching.Pair> pairs() {
        Map<String, Matching.Pair> pairs = new LinkedHashMap<>();
        lefts.forEach((left, text) -> {
            String right = rights.get(key.get(left));
            pairs.put(
                    left,
                    new Matching.Pair(
                            item.ids().of("left", text), text, item.ids().of("right", right), right));
        });
        return pairs;
    }

    private Question matrix() {
        Map<String, Part> columns = new LinkedHashMap<>();
        rights.forEach((right, text) -> columns.put(right, new Part(item.ids().of("column", text), text)));
        Map<String, Matrix.Row> rows = new LinkedHashMap<>();
        lefts.forEach((left, text) -> rows.put(
                left,
                new Matrix.Row(
                        item.ids().of("row", text),
                        text,
                        columns.get(key.get(left)).id(),
                        "")));
        for (Scoring scoring : Scoring.values()) {
            Question question = new Matrix(
                    item.stem(),
                    List.copyOf(columns.values()),
                    List.copyOf(rows.values()),
                    scoring,
                    item.generalFeedback());
            if (item.agrees(question, given -> matrixResponse(given, rows, columns))) {
                return question;
            }
        }
        throw item.refused(NoteCode.SCORING_DIFFERS);
    }

    private static long distinct(Map<String, String> side) {
        return side.values().stream().distinct().count();
    }

    private QtiValue key() {
        QtiValue correct = item.correct();
        if (!correct.isNothing()) {
            return correct;
        }
        List<String> worth = new ArrayList<>();
        for (String left : lefts.keySet()) {
            for (String right : rights.keySet()) {
                if (item.score(QtiValue.texts(List.of(left + " " + right), false))
                                .signum()
                        > 0) {
                    worth.add(left + " " + right);
                }
            }
        }
        if (worth.isEmpty()) {
            throw item.refused(NoteCode.NO_KEY);
        }
        return QtiValue.texts(worth, false);
    }

    private void tryAll() {
        double all = Math.pow(rights.size() + 1, lefts.size());
        item.score(QtiValue.NOTHING);
        item.score(pairs(key));
        if (all <= MAX_TRIES) {
            fill(new ArrayList<>(lefts.keySet()), 0, new LinkedHashMap<>());
            return;
        }
        if (!item.scoring().isStandard()) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        // a sum over pairs, or all or nothing: the pairs one by one, and the key without one or with one changed, tell
        // all
        for (String left : lefts.keySet()) {
            for (String right : rights.keySet()) {
                item.score(pairs(Map.of(left, right)));
                Map<String, String> changed = new LinkedHashMap<>(key);
                changed.put(left, right);
                item.score(pairs(changed));
            }
            Map<String, String> without = new LinkedHashMap<>(key);
            without.remove(left);
            item.score(pairs(without));
        }
    }

    private void fill(List<String> names, int at, Map<String, String> chosen) {
        if (at == names.size()) {
            item.score(pairs(chosen));
            return;
        }
        fill(names, at + 1, chosen);
        for (String right : rights.keySet()) {
            chosen.put(names.get(at), right);
            fill(names, at + 1, chosen);
            chosen.remove(names.get(at));
        }
    }

    private QtiValue pairs(Map<String, String> chosen) {
        return QtiValue.texts(
                lefts.keySet().stream()
                        .filter(chosen::containsKey)
                        .map(left -> left + " " + chosen.get(left))
                        .toList(),
                false);
    }

    private static Response matrixResponse(QtiValue given, Map<String, Matrix.Row> rows, Map<String, Part> columns) {
        Map<String, String> chosen = new HashMap<>();
        for (Object thing : given.things()) {
            String[] ends = thing.toString().split(" ");
            chosen.put(rows.get(ends[0]).id(), columns.get(ends[1]).id());
        }
        return new Response.Pairs(chosen);
    }

    private Response pairedResponse(QtiValue given, Map<String, Matching.Pair> pairs) {
        Map<String, String> rightIds = new HashMap<>();
        key.forEach((left, right) -> rightIds.put(right, pairs.get(left).rightId()));
        Map<String, String> chosen = new HashMap<>();
        for (Object thing : given.things()) {
            String[] ends = thing.toString().split(" ");
            chosen.put(pairs.get(ends[0]).leftId(), rightIds.get(ends[1]));
        }
        return new Response.Pairs(chosen);
    }
}
