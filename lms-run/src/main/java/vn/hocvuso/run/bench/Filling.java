package vn.hocvuso.run.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as a visitor fills it in. */
final class Filling {

    private final Html.Form form;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Filling(Html.Form form) {
        this.form = form;
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    /** Types into, or chooses in, the field of this name or test id. */
    Filling set(String field, String value) {
        String name = form.fields().stream()
                .filter(candidate -> candidate.isCalled(field))
                .map(Html.Field::name)
                .findFirst()
                .orElse(field);
        values.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Presses the button of this name or test id. */
    Filling press(String button) {
        Html.Field pressed = form.fields().stream()
                .filter(candidate -> candidate.isButton() && candidate.isCalled(button))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no button " + button));
        add(pressed.name(), pressed.value());
        return this;
    }

    /**
     * Answers everything that can be answered, right or wrong: one choice of each group, another one for each seed; a
     * different option in each list; a number in each text field.
     */
    Filling answer(int seed) {
        Set<String> done = new LinkedHashSet<>();
        int lists = 0;
        for (Html.Field field : form.fields()) {
            boolean choice = field.kind().equals("radio") || field.kind().equals("checkbox");
            boolean option = field.kind().equals("option");
            if (choice || option) {
                if (!done.add(field.name())) {
                    continue;
                }
                List<String> choices = form.fields().stream()
                        .filter(other -> other.kind().equals(field.kind())
                                && other.name().equals(field.name()))
                        .map(Html.Field::value)
                        .filter(value -> !value.isEmpty())
                        .toList();
                if (!choices.isEmpty()) {
                    set(field.name(), choices.get((seed + (option ? lists++ : 0)) % choices.size()));
                }
            } else if (field.kind().equals("text")
                    || field.kind().equals("number")
                    || field.kind().equals("textarea")) {
                set(field.name(), Integer.toString(1 + seed % 9));
            }
        }
        return this;
    }

    /** Where the form goes. */
    String action() {
        return form.action();
    }

    /** The request body. */
    String encoded() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> text.append(text.length() == 0 ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return text.toString();
    }
}
