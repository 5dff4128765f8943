package vn.hocvuso.run.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and forms of a page of ours, which is well-formed; no parser for the world's. */
final class Html {

    private static final Pattern TAG =
            Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z_:][-a-zA-Z0-9_:.]*)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'))?");
    private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9a-fA-F]+|amp|lt|gt|quot|apos);");

    private final List<Map<String, String>> links = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    private Html() {}

    static Html of(String text) {
        Html html = new Html();
        Form form = null;
        String select = null;
        Map<String, String> area = null;
        int areaStart = 0;
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (tag.group(1) == null) {
                continue;
            }
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            Map<String, String> attributes = attributes(tag.group(2));
            switch (name) {
                case "a", "link" -> html.links.add(attributes);
                case "form" -> {
                    form = new Form(attributes);
                    html.forms.add(form);
                }
                case "/form" -> form = null;
                case "input", "button" -> add(form, name, attributes);
                case "select" -> select = attributes.get("name");
                case "option" -> {
                    if (form != null && select != null) {
                        form.add(new Field(
                                "option",
                                select,
                                attributes.getOrDefault("value", ""),
                                attributes.containsKey("selected"),
                                ""));
                    }
                }
                case "/select" -> select = null;
                case "textarea" -> {
                    area = attributes;
                    areaStart = tag.end();
                }
                case "/textarea" -> {
                    if (area != null) {
                        area.put("value", decode(text.substring(areaStart, tag.start())));
                        add(form, "textarea", area);
                        area = null;
                    }
                }
                default -> {
                    // of no interest
                }
            }
        }
        return html;
    }

    private static void add(Form form, String tag, Map<String, String> attributes) {
        String name = attributes.getOrDefault("name", "");
        if (form == null || name.isEmpty() || attributes.containsKey("disabled")) {
            return;
        }
        String kind = tag.equals("textarea")
                ? tag
                : attributes.getOrDefault("type", tag.equals("button") ? "submit" : "text");
        String ifChecked = kind.equals("checkbox") || kind.equals("radio") ? "on" : "";
        form.add(new Field(
                kind,
                name,
                attributes.getOrDefault("value", ifChecked),
                attributes.containsKey("checked"),
                attributes.getOrDefault("data-testid", "")));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2);
            attributes.put(
                    attribute.group(1).toLowerCase(Locale.ROOT),
                    value == null ? "" : decode(value.substring(1, value.length() - 1)));
        }
        return attributes;
    }

    private static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(reference -> {
                    String name = reference.group(1);
                    String character =
                            switch (name) {
                                case "amp" -> "&";
                                case "lt" -> "<";
                                case "gt" -> ">";
                                case "quot" -> "\"";
                                case "apos" -> "'";
                                default ->
                                    Character.toString(
                                            name.charAt(1) == 'x'
                                                    ? Integer.parseInt(name.substring(2), 16)
                                                    : Integer.parseInt(name.substring(1)));
                            };
                    return Matcher.quoteReplacement(character);
                });
    }

    /** Address of the first link that the condition accepts. */
    Optional<String> link(Predicate<String> condition) {
        return links.stream()
                .map(link -> link.getOrDefault("href", ""))
                .filter(condition)
                .findFirst();
    }

    /** Address of the first link with this test id. */
    Optional<String> linkCalled(String testId) {
        return links.stream()
                .filter(link -> testId.equals(link.get("data-testid")))
                .map(link -> link.getOrDefault("href", ""))
                .findFirst();
    }

    /** Address of the page's stylesheet. */
    Optional<String> stylesheet() {
        return links.stream()
                .filter(link -> "stylesheet".equals(link.get("rel")))
                .map(link -> link.getOrDefault("href", ""))
                .findFirst();
    }

    /** All forms, in their order. */
    List<Form> forms() {
        return List.copyOf(forms);
    }

    /** The first form that has a field of this name or with this test id. */
    Optional<Form> formWith(String field) {
        return forms.stream().filter(form -> form.has(field)).findFirst();
    }

    /** A field or button; an {@code option} is one choice of a select. */
    record Field(String kind, String name, String value, boolean chosen, String testId) {

        boolean isCalled(String nameOrTestId) {
            return name.equals(nameOrTestId) || testId.equals(nameOrTestId);
        }

        boolean isButton() {
            return kind.equals("submit") || kind.equals("button") || kind.equals("image") || kind.equals("reset");
        }
    }

    /** A form as it was sent to the visitor. */
    static final class Form {

        private final Map<String, String> attributes;
        private final List<Field> fields = new ArrayList<>();

        private Form(Map<String, String> attributes) {
            this.attributes = attributes;
        }

        private void add(Field field) {
            fields.add(field);
        }

        String action() {
            return attributes.getOrDefault("action", "");
        }

        String testId() {
            return attributes.getOrDefault("data-testid", "");
        }

        /** What the field holds; empty when there is none. */
        String value(String field) {
            return fields.stream()
                    .filter(candidate -> candidate.isCalled(field))
                    .map(Field::value)
                    .findFirst()
                    .orElse("");
        }

        boolean has(String field) {
            return fields.stream().anyMatch(candidate -> candidate.isCalled(field));
        }

        List<Field> fields() {
            return List.copyOf(fields);
        }

        /** What a browser would send if nobody touched anything and no button was pressed. */
        Filling untouched() {
            Filling filling = new Filling(this);
            for (Field field : fields) {
                boolean sent =
                        switch (field.kind) {
                            case "radio", "checkbox" -> field.chosen;
                            case "option" -> field.chosen || isFirstOptionOfUnchosen(field);
                            default -> !field.isButton();
                        };
                if (sent) {
                    filling.add(field.name, field.value);
                }
            }
            return filling;
        }

        private boolean isFirstOptionOfUnchosen(Field option) {
            List<Field> options = fields.stream()
                    .filter(field -> field.kind.equals("option") && field.name.equals(option.name))
                    .toList();
            return options.stream().noneMatch(Field::chosen) && options.get(0).equals(option);
        }
    }
}
