package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;

/** Two sets whose elements belong together one by one. */
final class QtiMatch {

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
        if (lefts.size() < 3) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(lefts.size()), "3");
        }
        for (Object thing : key().things()) {
            String[] ends = thing.toString().split(" ");
            if (ends.length != 2 || !lefts.containsKey(ends[0]) || !rights.containsKey(ends[1])) {
                throw item.refused(NoteCode.NO_KEY);
            }
            if (key.put(ends[0], ends[1]) != null) {
                throw item.refused(NoteCode.NOT_ONE_TO_ONE);
            }
        }
        if (key.size() != lefts.size() || key.values().stream().distinct().count() != key.size()) {
            throw item.refused(NoteCode.NOT_ONE_TO_ONE);
        }
        if (distinct(lefts) != lefts.size() || distinct(rights) != rights.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
        tryAll();
        Map<String, Matching.Pair> pairs = new LinkedHashMap<>();
        lefts.forEach((left, text) -> {
            String right = rights.get(key.get(left));
            pairs.put(
                    left,
                    new Matching.Pair(
                            item.ids().of("left", text), text, item.ids().of("right", right), right));
        });
        Question question = new Matching(item.stem(), List.copyOf(pairs.values()), item.generalFeedback());
        if (rights.size() > lefts.size()) {
            item.notes()
                    .loss(
                            NoteCode.DISTRACTORS,
                            item.interaction().line(),
                            String.valueOf(rights.size() - lefts.size()));
        }
        if (!item.agrees(question, given -> response(given, pairs))) {
            BigDecimal best = item.best();
            QtiValue full = pairs(key);
            boolean isAllOrNothing = item.tried().stream()
                    .allMatch(given -> item.score(given).signum() <= 0
                            || (item.score(given).compareTo(best) == 0 && given.matches(full)));
            if (!isAllOrNothing) {
                throw item.refused(NoteCode.SCORING_DIFFERS);
            }
            item.notes().loss(NoteCode.ALL_OR_NOTHING, item.interaction().line());
        }
        return question;
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
        // a sum over pairs, or all or nothing: pairs one by one and the key without one or with one changed tell all
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

    private Response response(QtiValue given, Map<String, Matching.Pair> pairs) {
        Map<String, String> rightIds = new HashMap<>();
        key.forEach((left, right) -> rightIds.put(right, pairs.get(left).rightId()));
        Map<String, String> chosen = new HashMap<>();
        for (Object thing : given.things()) {
            String[] ends = thing.toString().split(" ");
            // a distractor is wrong, as an open left side is
            if (rightIds.containsKey(ends[1])) {
                chosen.put(pairs.get(ends[0]).leftId(), rightIds.get(ends[1]));
            }
        }
        return new Response.Pairs(chosen);
    }
}
