package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody answered. Made from the fields of a plain HTML form, see {@link Question#read}:
 *
 * <ul>
 *   <li>{@code choice}: id of a chosen option or marked word, once or several times;
 *   <li>{@code text}: a typed answer;
 *   <li>{@code pair.<id>}: for a left side the id of the right side, for a row its column, for a gap its word;
 *   <li>{@code rank.<id>}: for an item its place, 1 being first.
 * </ul>
 */
public sealed interface Response {

    String CHOICE = "choice";
    String TEXT = "text";
    String PAIR = "pair.";
    String RANK = "rank.";

    /** Whether nothing at all was answered. */
    boolean isEmpty();

    /** The form fields that {@link Question#read} makes this response of. */
    Map<String, List<String>> fields();

    /** Chosen options, in the order of the form. */
    record Chosen(List<String> ids) implements Response {

        public Chosen {
            ids = ids.stream().distinct().toList();
        }

        @Override
        public boolean isEmpty() {
            return ids.isEmpty();
        }

        @Override
        public Map<String, List<String>> fields() {
            return ids.isEmpty() ? Map.of() : Map.of(CHOICE, ids);
        }
    }

    /** A typed answer, exactly as typed. */
    record Typed(String text) implements Response {

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public Map<String, List<String>> fields() {
            return Map.of(TEXT, List.of(text));
        }
    }

    /** Right side per left side; left sides without an answer are absent. */
    record Pairs(Map<String, String> rightOfLeft) implements Response {

        public Pairs {
            rightOfLeft = Map.copyOf(new TreeMap<>(rightOfLeft));
        }

        @Override
        public boolean isEmpty() {
            return rightOfLeft.isEmpty();
        }

        @Override
        public Map<String, List<String>> fields() {
            return rightOfLeft.entrySet().stream()
                    .collect(Collectors.toMap(pair -> PAIR + pair.getKey(), pair -> List.of(pair.getValue())));
        }
    }

    /** Place per item, 1 being first; items without a place are absent and two items may claim the same place. */
    record Ranks(Map<String, Integer> placeOfItem) implements Response {

        public Ranks {
            placeOfItem = Map.copyOf(new TreeMap<>(placeOfItem));
        }

        @Override
        public boolean isEmpty() {
            return placeOfItem.isEmpty();
        }

        @Override
        public Map<String, List<String>> fields() {
            return placeOfItem.entrySet().stream()
                    .collect(Collectors.toMap(
                            rank -> RANK + rank.getKey(),
                            rank -> List.of(rank.getValue().toString())));
        }
    }
}
