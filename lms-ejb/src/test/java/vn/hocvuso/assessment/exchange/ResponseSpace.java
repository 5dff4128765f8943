package vn.hocvuso.assessment.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.GapMatch;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.InlineChoice;
import vn.hocvuso.assessment.bank.Matrix;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.Response;

/** Everything a form can send for a small question; parts are named by their place, so that two questions compare. */
final class ResponseSpace {

    private ResponseSpace() {}

    /** Fields with {@code #0} for the first part and {@code <0} for the first left side. */
    static List<Map<String, List<String>>> of(Question question, List<String> typed) {
        int n = question.parts().size();
        List<Map<String, List<String>>> all = new ArrayList<>(List.of(Map.of()));
        QuestionKind kind = question.kind();
        if (kind == QuestionKind.SHORT_ANSWER || kind == QuestionKind.NUMERIC || kind == QuestionKind.SLIDER) {
            typed.forEach(text -> all.add(Map.of(Response.TEXT, List.of(text))));
        } else if (kind == QuestionKind.MATCHING) {
            pairs(n, 0, new LinkedHashMap<>(), all);
        } else if (question instanceof Matrix matrix) {
            table(n, matrix.columns().size(), 0, new LinkedHashMap<>(), all, "#", "@");
        } else if (question instanceof GapMatch text) {
            table(text.gaps().size(), n, 0, new LinkedHashMap<>(), all, "$", "#");
            // what no form of another system lets happen
            all.removeIf(fields -> text.words().stream()
                    .anyMatch(word ->
                            word.uses() > 0 && times(fields, text.words().indexOf(word)) > word.uses()));
        } else if (question instanceof InlineChoice text) {
            lists(text, 0, 0, new LinkedHashMap<>(), all);
        } else if (kind == QuestionKind.ORDERING) {
            ranks(IntStream.range(0, n).boxed().toList(), 0, all);
            all.add(Map.of(Response.RANK + "#0", List.of("1")));
        } else {
            for (int subset = 1; subset < 1 << n; subset++) {
                int chosen = subset;
                boolean isSeveral = kind == QuestionKind.MULTIPLE_CHOICE
                        || kind == QuestionKind.HOT_TEXT
                        || (question instanceof HotSpot spots && !spots.isSingle());
                if (isSeveral || Integer.bitCount(subset) == 1) {
                    all.add(Map.of(
                            Response.CHOICE,
                            IntStream.range(0, n)
                                    .filter(i -> (chosen & 1 << i) != 0)
                                    .mapToObj(i -> "#" + i)
                                    .toList()));
                }
            }
        }
        return all;
    }

    private static void table(
            int n,
            int columns,
            int row,
            Map<String, List<String>> fields,
            List<Map<String, List<String>>> all,
            String rowMark,
            String columnMark) {
        if (row == n) {
            all.add(new HashMap<>(fields));
            return;
        }
        table(n, columns, row + 1, fields, all, rowMark, columnMark);
        for (int column = 0; column < columns; column++) {
            fields.put(Response.PAIR + rowMark + row, List.of(columnMark + column));
            table(n, columns, row + 1, fields, all, rowMark, columnMark);
            fields.remove(Response.PAIR + rowMark + row);
        }
    }

    private static long times(Map<String, List<String>> fields, int word) {
        return fields.values().stream().filter(List.of("#" + word)::equals).count();
    }

    private static void lists(
            InlineChoice question,
            int slot,
            int first,
            Map<String, List<String>> fields,
            List<Map<String, List<String>>> all) {
        if (slot == question.slots().size()) {
            all.add(new HashMap<>(fields));
            return;
        }
        int options = question.slots().get(slot).options().size();
        lists(question, slot + 1, first + options, fields, all);
        for (int option = first; option < first + options; option++) {
            fields.put(Response.PAIR + "$" + slot, List.of("#" + option));
            lists(question, slot + 1, first + options, fields, all);
            fields.remove(Response.PAIR + "$" + slot);
        }
    }

    private static void pairs(int n, int left, Map<String, List<String>> fields, List<Map<String, List<String>>> all) {
        if (left == n) {
            all.add(new HashMap<>(fields));
            return;
        }
        pairs(n, left + 1, fields, all);
        for (int right = 0; right < n; right++) {
            fields.put(Response.PAIR + "<" + left, List.of("#" + right));
            pairs(n, left + 1, fields, all);
            fields.remove(Response.PAIR + "<" + left);
        }
    }

    private static void ranks(List<Integer> order, int from, List<Map<String, List<String>>> all) {
        if (from == order.size()) {
            Map<String, List<String>> fields = new HashMap<>();
            for (int place = 0; place < order.size(); place++) {
                fields.put(Response.RANK + "#" + order.get(place), List.of(String.valueOf(place + 1)));
            }
            all.add(fields);
            return;
        }
        for (int i = from; i < order.size(); i++) {
            List<Integer> swapped = new ArrayList<>(order);
            Collections.swap(swapped, from, i);
            ranks(swapped, from + 1, all);
        }
    }

    /** The response of those fields to that question. */
    static Response read(Question question, Map<String, List<String>> fields) {
        Map<String, List<String>> named = new HashMap<>();
        fields.forEach((name, values) -> named.put(
                name(question, name),
                name.equals(Response.TEXT)
                        ? values
                        : values.stream().map(value -> name(question, value)).toList()));
        return question.read(named);
    }

    private static String name(Question question, String name) {
        String result = name;
        List<Part> parts = question.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            result = result.replace("#" + i, parts.get(i).id());
        }
        if (question instanceof Matrix matrix) {
            for (int i = matrix.columns().size() - 1; i >= 0; i--) {
                result = result.replace("@" + i, matrix.columns().get(i).id());
            }
        }
        List<String> slots = question instanceof GapMatch text
                ? text.passage().slots()
                : question instanceof InlineChoice text ? text.passage().slots() : List.of();
        for (int i = slots.size() - 1; i >= 0; i--) {
            result = result.replace("$" + i, slots.get(i));
        }
        List<Part> prompts = question.prompts();
        for (int i = prompts.size() - 1; i >= 0; i--) {
            result = result.replace("<" + i, prompts.get(i).id());
        }
        return result;
    }
}
