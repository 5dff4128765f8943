package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocvuso.assessment.bank.GapMatch;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.Scoring;

/** Words of one list are put into the gaps of a text. A response has a pair {@code <word> <gap>} for each filled gap. */
final class QtiGaps {

    private static final int MAX_TRIES = 20_000;

    private final QtiItem item;
    private final Map<String, GapMatch.Word> words = new LinkedHashMap<>();
    private final Map<String, String> gaps = new LinkedHashMap<>();
    private final Map<String, Set<String>> right = new LinkedHashMap<>();

    private QtiGaps(QtiItem item) {
        this.item = item;
        item.interaction().first("gapImg").ifPresent(image -> {
            throw new RefusedException(NoteCode.IMAGE, image.line());
        });
        for (XmlNode word : item.interaction().elements("gapText")) {
            String text = item.textOf(word);
            String most = word.attribute("matchMax");
            int uses = most.isEmpty() ? 1 : most.matches("\\d{1,4}") ? Integer.parseInt(most) : 0;
            words.put(word.attribute("identifier"), new GapMatch.Word(item.ids().of("word", text), text, uses));
        }
        List<XmlNode> places = item.interaction().below(node -> node.is("gap"));
        for (XmlNode gap : places) {
            gaps.put(gap.attribute("identifier"), item.ids().of("gap", gap.attribute("identifier")));
        }
        if (gaps.size() != places.size()) {
            throw item.refused(NoteCode.SAME_TEXT);
        }
        if (words.size() < 2 || gaps.isEmpty()) {
            throw item.refused(NoteCode.TOO_FEW, String.valueOf(Math.min(words.size(), gaps.size())), "2");
        }
    }

    static Question read(QtiItem item) {
        return new QtiGaps(item).question();
    }

    private Question question() {
        Map<String, String> key = key();
        tryAll(key);
        key.forEach((gap, word) -> right.put(gap, new LinkedHashSet<>(Set.of(word))));
        // a word is right where it earns something alone, or stands in a response that earns everything
        for (QtiValue given : item.tried()) {
            boolean isAlone = given.things().size() == 1 && item.score(given).signum() > 0;
            if (isAlone || item.score(given).compareTo(item.best()) == 0) {
                filled(given).forEach((gap, word) -> right.get(gap).add(word));
            }
        }
        Passage passage = QtiPassage.of(item.passage(), List.copyOf(gaps.values()), item);
        for (Scoring scoring : Scoring.values()) {
            Question question = question(passage, scoring);
            if (item.agrees(question, this::response)) {
                return question;
            }
        }
        throw item.refused(NoteCode.SCORING_DIFFERS);
    }

    /** The word that is named right for each gap. */
    private Map<String, String> key() {
        Map<String, String> key = new LinkedHashMap<>();
        QtiValue correct = item.correct();
        for (Object thing : correct.things()) {
            String[] ends = thing.toString().split(" ");
            if (ends.length != 2 || !words.containsKey(ends[0]) || !gaps.containsKey(ends[1])) {
                throw item.refused(NoteCode.NO_KEY);
            }
            key.putIfAbsent(ends[1], ends[0]);
        }
        if (key.isEmpty()) {
            for (String gap : gaps.keySet()) {
                words.keySet().stream()
                        .filter(word -> item.score(pairs(Map.of(gap, word))).signum() > 0)
                        .findFirst()
                        .ifPresent(word -> key.put(gap, word));
            }
        }
        if (key.size() != gaps.size()) {
            throw item.refused(key.isEmpty() ? NoteCode.NO_KEY : NoteCode.NOT_ONE_TO_ONE);
        }
        return key;
    }

    private void tryAll(Map<String, String> key) {
        item.score(QtiValue.NOTHING);
        item.score(pairs(key));
        if (Math.pow(words.size() + 1, gaps.size()) <= MAX_TRIES) {
            fill(List.copyOf(gaps.keySet()), 0, new LinkedHashMap<>());
            return;
        }
        if (!item.scoring().isStandard()) {
            throw item.refused(NoteCode.TOO_LARGE_TO_PROVE);
        }
        // a sum over pairs, or all or nothing: the pairs one by one, and the key without one or with one changed, tell
        // all
        for (String gap : gaps.keySet()) {
            for (String word : words.keySet()) {
                item.score(pairs(Map.of(gap, word)));
                Map<String, String> changed = new LinkedHashMap<>(key);
                changed.put(gap, word);
                if (isPossible(changed)) {
                    item.score(pairs(changed));
                }
            }
            Map<String, String> without = new LinkedHashMap<>(key);
            without.remove(gap);
            item.score(pairs(without));
        }
    }

    private void fill(List<String> names, int at, Map<String, String> filled) {
        if (at == names.size()) {
            item.score(pairs(filled));
            return;
        }
        fill(names, at + 1, filled);
        for (String word : words.keySet()) {
            filled.put(names.get(at), word);
            if (isPossible(filled)) {
                fill(names, at + 1, filled);
            }
            filled.remove(names.get(at));
        }
    }

    /** Whether no word stands more often than it may; there nobody can do that. */
    private boolean isPossible(Map<String, String> filled) {
        return words.entrySet().stream()
                .allMatch(word -> word.getValue().uses() == 0
                        || filled.values().stream()
                                        .filter(word.getKey()::equals)
                                        .count()
                                <= word.getValue().uses());
    }

    private QtiValue pairs(Map<String, String> filled) {
        return QtiValue.texts(
                gaps.keySet().stream()
                        .filter(filled::containsKey)
                        .map(gap -> filled.get(gap) + " " + gap)
                        .toList(),
                false);
    }

    private Question question(Passage passage, Scoring scoring) {
        List<GapMatch.Gap> places = new ArrayList<>();
        gaps.forEach((gap, id) -> places.add(new GapMatch.Gap(
                id, right.get(gap).stream().map(word -> words.get(word).id()).toList(), "")));
        try {
            return new GapMatch(
                    item.stem(), passage, List.copyOf(words.values()), places, scoring, item.generalFeedback());
        } catch (IllegalArgumentException wordsDoNotSuffice) {
            throw item.refused(NoteCode.NEVER_RIGHT);
        }
    }

    private static Map<String, String> filled(QtiValue given) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (Object thing : given.things()) {
            String[] ends = thing.toString().split(" ");
            filled.put(ends[1], ends[0]);
        }
        return filled;
    }

    private Response response(QtiValue given) {
        Map<String, String> chosen = new HashMap<>();
        filled(given)
                .forEach(
                        (gap, word) -> chosen.put(gaps.get(gap), words.get(word).id()));
        return new Response.Pairs(chosen);
    }
}
