package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody answered. Made from the fields of a plain HTML form, see {@link Question#read}:
 *
 * <ul>
 *   <li>{@code choice}: id of a chosen option, once or several times;
 *   <li>{@code text}: a typed answer;
 *   <li>{@code pair.<id>}: for a left side the id of the right side;
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

    /** Chosen options, in the order of the form. */
    record Chosen(List<String> ids) implements Response {

        public Chosen {
            ids = ids.stream().distinct().toList();
        }

        @Override
        public boolean isEmpty() {
            return ids.isEmpty();
        }
    }

    /** A typed answer, exactly as typed. */
    record Typed(String text) implements Response {

        @Override
        public boolean isEmpty() {
            return text.isBlank();
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
    }
}
