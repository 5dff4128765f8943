package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.InlineChoice;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;

/**
 * Lists in a text, one or several, each with a response of its own. What is tried is all of them together: a value with
 * {@code <number of the list> <identifier>} for each that is answered.
 */
final class QtiInline {

    private static final long MAX_TRIES = 20_000;

    private final QtiItem item;
    private final List<XmlNode> lists;
    private final List<List<String>> identifiers = new ArrayList<>();

    private QtiInline(QtiItem item) {
        this.item = item;
        this.lists = item.interactions();
        long tries = 1;
        for (XmlNode list : lists) {
            List<String> names = list.elements("inlineChoice").stream()
                    .map(choice -> choice.attribute("identifier"))
                    .toList();
            if (names.size() < 2) {
                throw item.refused(NoteCode.TOO_FEW, String.valueOf(names.size()), "2");
            }
            if (names.stream().distinct().count() != names.size()) {
                throw item.refused(NoteCode.SAME_TEXT);
            }
            identifiers.add(names);
            tries *= names.size() + 1;
            if (tries > MAX_TRIES) {
                throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
            }
        }
        long responses = lists.stream()
                .map(list -> list.attribute("responseIdentifier"))
                .distinct()
                .count();
        if (responses != lists.size()) {
            throw item.refused(NoteCode.SYNTAX, "response-identifier");
        }
        item.spread(this::responses);
    }

    static Question read(QtiItem item) {
        return new QtiInline(item).question();
    }

    private Map<String, QtiValue> responses(QtiValue given) {
        Map<String, QtiValue> responses = new HashMap<>();
        given.things()
                .forEach(thing -> responses.put(
                        lists.get(list(thing)).attribute("responseIdentifier"), QtiValue.of(identifier(thing))));
        return responses;
    }

    private static int list(Object thing) {
        return Integer.parseInt(thing.toString().split(" ", 2)[0]);
    }

    private static String identifier(Object thing) {
        return thing.toString().split(" ", 2)[1];
    }

    private Question question() {
        tryAll(0, new ArrayList<>());
        QtiValue full = item.tried().stream()
                .filter(given -> item.score(given).compareTo(item.best()) == 0)
                .filter(given -> given.things().size() == lists.size())
                .findFirst()
                .orElseThrow(() -> item.refused(NoteCode.SCORING_DIFFERS));
        List<String> slotIds = new ArrayList<>();
        List<InlineChoice.Slot> slots = new ArrayList<>();
        List<Map<String, String>> ids = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            slotIds.add(item.ids().of("slot", String.valueOf(i)));
            ids.add(new HashMap<>());
            slots.add(new InlineChoice.Slot(slotIds.get(i), options(i, full, ids.get(i))));
        }
        Passage passage = QtiPassage.of(item.passage(), slotIds, item);
        for (Scoring scoring : Scoring.values()) {
            Question question = new InlineChoice(item.stem(), passage, slots, scoring, item.generalFeedback());
            if (item.agrees(question, given -> response(given, slotIds, ids))) {
                return question;
            }
        }
        throw item.refused(NoteCode.SCORING_DIFFERS);
    }

    private void tryAll(int list, List<String> chosen) {
        if (list == lists.size()) {
            item.score(QtiValue.texts(chosen, false));
            return;
        }
        tryAll(list + 1, chosen);
        for (String identifier : identifiers.get(list)) {
            List<String> more = new ArrayList<>(chosen);
            more.add(list + " " + identifier);
            tryAll(list + 1, more);
        }
    }

    /** An option is right when it does as well as what stands in the best response. */
    private List<InlineChoice.Option> options(int list, QtiValue full, Map<String, String> ids) {
        List<InlineChoice.Option> options = new ArrayList<>();
        for (XmlNode choice : lists.get(list).elements("inlineChoice")) {
            String identifier = choice.attribute("identifier");
            String text = item.textOf(choice);
            ids.put(identifier, item.ids().of("option", text));
            List<String> changed = IntStream.range(0, lists.size())
                    .mapToObj(i -> i == list
                            ? i + " " + identifier
                            : full.things().get(i).toString())
                    .toList();
            boolean right = item.score(QtiValue.texts(changed, false)).compareTo(item.best()) == 0;
            options.add(new InlineChoice.Option(
                    ids.get(identifier),
                    text,
                    right,
                    item.feedbackWhen(given -> given.contains(list + " " + identifier))));
        }
        return options;
    }

    private static Response response(QtiValue given, List<String> slotIds, List<Map<String, String>> ids) {
        Map<String, String> chosen = new HashMap<>();
        given.things()
                .forEach(thing -> chosen.put(
                        slotIds.get(list(thing)), ids.get(list(thing)).get(identifier(thing))));
        return new Response.Pairs(chosen);
    }
}
