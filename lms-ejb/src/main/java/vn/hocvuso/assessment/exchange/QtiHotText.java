package vn.hocvuso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.HotText;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;

/** Words of a text are marked: all or nothing, or right minus wrong. */
final class QtiHotText {

    private static final int MAX_WORDS = 14;

    private final QtiItem item;
    private final List<XmlNode> nodes;
    private final List<String> identifiers;
    private final List<String> texts = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private QtiHotText(QtiItem item) {
        this.item = item;
        this.nodes = item.interaction().below(node -> node.is("hottext"));
        this.identifiers =
                nodes.stream().map(node -> node.attribute("identifier")).toList();
        if (nodes.size() < 2) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(nodes.size()), "2");
        }
        if (nodes.size() > MAX_WORDS) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        if (identifiers.stream().distinct().count() != identifiers.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
        for (XmlNode node : nodes) {
            texts.add(item.textOf(node));
            ids.add(item.ids().of("word", texts.get(texts.size() - 1)));
        }
    }

    static Question read(QtiItem item) {
        return new QtiHotText(item).question();
    }

    private Question question() {
        int n = nodes.size();
        String written = item.interaction().attribute("maxChoices");
        int most = written.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(written), n) : n;
        int limit = item.declared("cardinality").equals("single") ? 1 : most;
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
        Passage passage = QtiPassage.of(item.passage(), ids, item);
        for (Scoring scoring : List.of(Scoring.ALL_OR_NOTHING, Scoring.RIGHT_MINUS_WRONG)) {
            Question question = question(passage, full.get(0), scoring);
            if (item.agrees(question, this::response)) {
                if (limit < n) {
                    item.notes().loss(NoteCode.CHOICE_LIMIT, item.interaction().line(), String.valueOf(limit));
                }
                return question;
            }
        }
        throw item.refused(NoteCode.SCORING_DIFFERS);
    }

    private Question question(Passage passage, QtiValue key, Scoring scoring) {
        List<HotText.Word> words = IntStream.range(0, nodes.size())
                .mapToObj(i -> new HotText.Word(
                        ids.get(i),
                        texts.get(i),
                        key.contains(identifiers.get(i)),
                        item.feedbackWhen(given -> given.contains(identifiers.get(i)))))
                .toList();
        try {
            return new HotText(item.stem(), passage, words, scoring, item.generalFeedback());
        } catch (IllegalArgumentException nothingIsRight) {
            throw item.refused(NoteCode.NEVER_RIGHT);
        }
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
