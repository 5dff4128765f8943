package vn.hocvuso.run.replay;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Scores a response by what was asked, by the rules of {@code docs/receipts.md}: a share of one mark. */
final class Scorer {

    private static final int WHOLE = 10_000_000;

    private Scorer() {}

    /** The kind of a question as the file names it. */
    static String kind(JsonObject asked) {
        return asked.getString("kind");
    }

    /** What the response earns; empty when this program does not know how that kind of question is scored. */
    static Optional<Share> score(JsonObject asked, JsonObject response) {
        return switch (kind(asked)) {
            case "single-choice" -> Optional.of(single(asked, response));
            case "multiple-choice" -> Optional.of(multiple(asked, response));
            case "true-false" ->
                Optional.of(Share.when(chosen(response).equals(List.of(Boolean.toString(asked.getBoolean("true"))))));
            case "short-answer" -> Optional.of(words(asked, response));
            case "numeric" -> Optional.of(Share.when(isNumberRight(asked, typed(response))));
            case "slider" -> Optional.of(Share.when(isOnScaleAndRight(asked, typed(response))));
            case "matching" -> Optional.of(matching(asked, response));
            case "ordering" -> Optional.of(ordering(asked, response));
            case "matrix" -> Optional.of(matrix(asked, response));
            case "gap-match" -> Optional.of(gaps(asked, response));
            case "inline-choice" -> Optional.of(lists(asked, response));
            case "hot-text" -> Optional.of(marked(asked, "words", response));
            case "hot-spot" -> Optional.of(marked(asked, "spots", response));
            default -> Optional.empty();
        };
    }

    private static Share single(JsonObject asked, JsonObject response) {
        List<String> right = new ArrayList<>();
        for (JsonObject option : objects(asked, "options")) {
            if (option.getBoolean("right")) {
                right.add(option.getString("id"));
            }
        }
        return Share.when(chosen(response).equals(right));
    }

    private static Share multiple(JsonObject asked, JsonObject response) {
        Map<String, Integer> shares = new HashMap<>();
        objects(asked, "options").forEach(option -> shares.put(option.getString("id"), option.getInt("share")));
        List<String> chosen = chosen(response);
        if (chosen.isEmpty() || !shares.keySet().containsAll(chosen)) {
            return Share.NOTHING;
        }
        if (rule(asked).equals("shares")) {
            long sum = chosen.stream().mapToLong(shares::get).sum();
            long whole = shares.values().stream()
                    .filter(share -> share > 0)
                    .mapToLong(Integer::longValue)
                    .sum();
            return Share.of(Math.max(0, sum), whole);
        }
        long right = chosen.stream().filter(id -> shares.get(id) > 0).count();
        long all = shares.values().stream().filter(share -> share > 0).count();
        return byRule(asked, right, chosen.size() - right, all);
    }

    private static Share words(JsonObject asked, JsonObject response) {
        boolean caseMatters = asked.getBoolean("caseMatters", false);
        boolean diacriticsOptional = asked.getBoolean("diacriticsOptional");
        String given = typed(response);
        if (given.isBlank()) {
            return Share.NOTHING;
        }
        String wanted = TypedText.comparable(given, caseMatters, diacriticsOptional);
        for (JsonObject variant : objects(asked, "variants")) {
            if (TypedText.comparable(variant.getString("text"), caseMatters, diacriticsOptional)
                    .equals(wanted)) {
                return Share.of(variant.getInt("share", WHOLE), WHOLE);
            }
        }
        return Share.NOTHING;
    }

    private static boolean isNumberRight(JsonObject asked, String typed) {
        return inFirstUnit(asked, typed.strip())
                .filter(number -> isNear(asked, number))
                .isPresent();
    }

    private static Optional<BigDecimal> inFirstUnit(JsonObject asked, String typed) {
        List<JsonObject> units = asked.containsKey("units") ? objects(asked, "units") : List.of();
        int end = 0;
        if (!typed.isEmpty() && "+-\u2212".indexOf(typed.charAt(0)) >= 0) {
            end++;
        }
        int digits = end;
        while (end < typed.length() && "0123456789.,".indexOf(typed.charAt(end)) >= 0) {
            end++;
        }
        String behind = typed.substring(end);
        if (units.isEmpty() || end == digits || behind.isBlank()) {
            return asked.getBoolean("unitRequired", false) ? Optional.empty() : TypedText.unambiguous(typed);
        }
        String symbol = Normalizer.normalize(behind.strip(), Normalizer.Form.NFC);
        List<JsonObject> alike = units.stream()
                .filter(unit -> unit.getString("symbol").equalsIgnoreCase(symbol))
                .toList();
        Optional<JsonObject> exact = alike.stream()
                .filter(unit -> unit.getString("symbol").equals(symbol))
                .findFirst();
        Optional<JsonObject> unit = exact.isEmpty() && alike.size() == 1 ? Optional.of(alike.get(0)) : exact;
        String number = typed.substring(0, end);
        return unit.flatMap(found ->
                TypedText.unambiguous(number).map(value -> value.multiply(new BigDecimal(found.getString("factor")))));
    }

    private static boolean isOnScaleAndRight(JsonObject asked, String typed) {
        BigDecimal lower = decimal(asked, "lower");
        return TypedText.number(typed)
                .filter(number -> number.compareTo(lower) >= 0 && number.compareTo(decimal(asked, "upper")) <= 0)
                .filter(number ->
                        number.subtract(lower).remainder(decimal(asked, "step")).signum() == 0)
                .filter(number -> isNear(asked, number))
                .isPresent();
    }

    private static boolean isNear(JsonObject asked, BigDecimal number) {
        return number.subtract(decimal(asked, "value")).abs().compareTo(decimal(asked, "tolerance")) <= 0;
    }

    private static Share matching(JsonObject asked, JsonObject response) {
        Map<String, String> given = pairs(response);
        List<JsonObject> pairs = objects(asked, "pairs");
        long right = pairs.stream()
                .filter(pair -> pair.getString("rightId").equals(given.get(pair.getString("leftId"))))
                .count();
        return Share.of(right, pairs.size());
    }

    private static Share ordering(JsonObject asked, JsonObject response) {
        Map<String, Integer> places = new HashMap<>();
        if (response.containsKey("ranks")) {
            response.getJsonObject("ranks")
                    .forEach((item, place) -> places.put(item, ((JsonNumber) place).intValueExact()));
        }
        List<String> items = objects(asked, "items").stream()
                .map(item -> item.getString("id"))
                .toList();
        boolean isComplete =
                places.keySet().equals(new HashSet<>(items)) && new HashSet<>(places.values()).size() == items.size();
        if (!isComplete) {
            return Share.NOTHING;
        }
        long right = 0;
        for (int i = 0; i < items.size(); i++) {
            right += places.get(items.get(i)) == i + 1 ? 1 : 0;
        }
        return asked.getBoolean("partialCredit") ? Share.of(right, items.size()) : Share.when(right == items.size());
    }

    private static Share matrix(JsonObject asked, JsonObject response) {
        Map<String, String> given = pairs(response);
        List<JsonObject> rows = objects(asked, "rows");
        long answered = rows.stream()
                .filter(row -> given.containsKey(row.getString("id")))
                .count();
        long right = rows.stream()
                .filter(row -> row.getString("column").equals(given.get(row.getString("id"))))
                .count();
        return given.isEmpty() ? Share.NOTHING : byRule(asked, right, answered - right, rows.size());
    }

    private static Share gaps(JsonObject asked, JsonObject response) {
        Map<String, String> given = pairs(response);
        Map<String, Integer> left = new HashMap<>();
        objects(asked, "words").forEach(word -> {
            int uses = word.getInt("uses");
            left.put(word.getString("id"), uses == 0 ? Integer.MAX_VALUE : uses);
        });
        long answered = 0;
        long right = 0;
        for (JsonObject gap : objects(asked, "gaps")) {
            String word = given.get(gap.getString("id"));
            answered += word == null ? 0 : 1;
            if (word != null && strings(gap.getJsonArray("words")).contains(word) && left.get(word) > 0) {
                left.merge(word, -1, Integer::sum);
                right++;
            }
        }
        return given.isEmpty()
                ? Share.NOTHING
                : byRule(asked, right, answered - right, objects(asked, "gaps").size());
    }

    private static Share lists(JsonObject asked, JsonObject response) {
        Map<String, String> given = pairs(response);
        long answered = 0;
        long right = 0;
        for (JsonObject slot : objects(asked, "slots")) {
            for (JsonObject option : objects(slot, "options")) {
                if (option.getString("id").equals(given.get(slot.getString("id")))) {
                    answered++;
                    right += option.getBoolean("right") ? 1 : 0;
                }
            }
        }
        return given.isEmpty()
                ? Share.NOTHING
                : byRule(asked, right, answered - right, objects(asked, "slots").size());
    }

    private static Share marked(JsonObject asked, String things, JsonObject response) {
        Set<String> known = new HashSet<>();
        Set<String> key = new HashSet<>();
        objects(asked, things).forEach(word -> {
            known.add(word.getString("id"));
            if (word.getBoolean("right")) {
                key.add(word.getString("id"));
            }
        });
        List<String> chosen = chosen(response);
        if (chosen.isEmpty() || !known.containsAll(chosen)) {
            return Share.NOTHING;
        }
        long right = chosen.stream().filter(key::contains).count();
        return byRule(asked, right, chosen.size() - right, key.size());
    }

    private static String rule(JsonObject asked) {
        return asked.getString("scoring", "shares");
    }

    private static Share byRule(JsonObject asked, long right, long wrong, long all) {
        boolean isPerfect = right == all && wrong == 0;
        return switch (rule(asked)) {
            case "shares" -> Share.of(right, all);
            case "all-or-nothing" -> Share.when(isPerfect);
            case "right-minus-wrong" -> Share.of(Math.max(0, right - wrong), all);
            case "kprim" -> isPerfect ? Share.WHOLE : right == all - 1 ? Share.of(1, 2) : Share.NOTHING;
            default -> throw new Broken("cách tính điểm lạ: " + rule(asked), "an unknown rule: " + rule(asked));
        };
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static BigDecimal decimal(JsonObject json, String name) {
        return new BigDecimal(json.getString(name));
    }

    private static List<String> chosen(JsonObject response) {
        return response.containsKey("chosen")
                ? strings(response.getJsonArray("chosen")).stream().distinct().toList()
                : List.of();
    }

    private static String typed(JsonObject response) {
        return response.getString("typed", "");
    }

    private static Map<String, String> pairs(JsonObject response) {
        Map<String, String> pairs = new HashMap<>();
        if (response.containsKey("pairs")) {
            response.getJsonObject("pairs").forEach((left, right) -> pairs.put(left, ((JsonString) right).getString()));
        }
        return pairs;
    }
}
