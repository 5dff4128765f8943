package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;

/** Putting in order: all or nothing, or a share for each item at its place. */
final class QtiOrder {

    private static final int MAX_ALL = 6;
    private static final int MAX_ITEMS = 20;

    private QtiOrder() {}

    static Question read(QtiItem item) {
        Map<String, Part> parts = new HashMap<>();
        List<String> identifiers = new ArrayList<>();
        for (XmlNode choice : item.interaction().elements("simpleChoice")) {
            String text = item.textOf(choice);
            identifiers.add(choice.attribute("identifier"));
            parts.put(choice.attribute("identifier"), new Part(item.ids().of("item", text), text));
        }
        if (parts.size() < 3) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(parts.size()), "3");
        }
        if (parts.values().stream().map(Part::text).distinct().count() != identifiers.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
        item.score(QtiValue.NOTHING);
        tries(item, identifiers).forEach(order -> item.score(QtiValue.texts(order, true)));
        BigDecimal best = item.best();
        List<QtiValue> keys = item.tried().stream()
                .filter(given -> item.score(given).compareTo(best) == 0)
                .toList();
        if (keys.size() > 1) {
            throw item.refused(NoteCode.SEVERAL_RIGHT, String.valueOf(keys.size()));
        }
        List<Part> key = keys.get(0).things().stream()
                .map(thing -> parts.get(thing.toString()))
                .toList();
        String general = item.generalFeedback();
        Question whole = new Ordering(item.stem(), key, false, general);
        if (item.agrees(whole, given -> response(given, parts))) {
            return whole;
        }
        Question shares = new Ordering(item.stem(), key, true, general);
        if (item.agrees(shares, given -> response(given, parts))) {
            return shares;
        }
        item.notes().loss(NoteCode.PARTIAL_CREDIT, item.interaction().line(), "");
        return whole;
    }

    private static Response response(QtiValue given, Map<String, Part> parts) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < given.things().size(); i++) {
            places.put(parts.get(given.things().get(i).toString()).id(), i + 1);
        }
        return new Response.Ranks(places);
    }

    private static List<List<String>> tries(QtiItem item, List<String> identifiers) {
        List<List<String>> tries = new ArrayList<>();
        if (identifiers.size() <= MAX_ALL) {
            permutations(new ArrayList<>(identifiers), 0, tries);
            return tries;
        }
        List<String> key =
                item.correct().things().stream().map(Object::toString).toList();
        if (!item.scoring().isStandard()
                || identifiers.size() > MAX_ITEMS
                || key.size() != identifiers.size()
                || !key.containsAll(identifiers)) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        tries.add(key);
        for (int i = 0; i < key.size(); i++) {
            for (int j = i + 1; j < key.size(); j++) {
                List<String> swapped = new ArrayList<>(key);
                Collections.swap(swapped, i, j);
                tries.add(swapped);
            }
        }
        return tries;
    }

    private static void permutations(List<String> order, int from, List<List<String>> all) {
        if (from == order.size() - 1) {
            all.add(List.copyOf(order));
            return;
        }
        for (int i = from; i < order.size(); i++) {
            Collections.swap(order, from, i);
            permutations(order, from + 1, all);
            Collections.swap(order, from, i);
        }
    }
}
