package vn.hocvuso.assessment.bank;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields that kinds of question share. */
final class FormFields {

    private FormFields() {}

    static Response.Chosen chosen(Map<String, List<String>> fields, Collection<String> known) {
        List<String> ids = fields.getOrDefault(Response.CHOICE, List.of()).stream()
                .filter(id -> !id.isEmpty())
                .toList();
        if (!known.containsAll(ids)) {
            throw new AnswerInvalidException();
        }
        return new Response.Chosen(ids);
    }

    static Response.Typed typed(Map<String, List<String>> fields) {
        List<String> texts = fields.getOrDefault(Response.TEXT, List.of());
        String text = texts.isEmpty() ? "" : texts.get(0);
        int length = text.codePointCount(0, text.length());
        if (length > AnswerTooLongException.LIMIT) {
            throw new AnswerTooLongException(length);
        }
        return new Response.Typed(text);
    }

    /** The chosen ids of a response; none when it is of another form. */
    static List<String> chosen(Response response) {
        return response instanceof Response.Chosen given ? given.ids() : List.of();
    }

    /** The typed text of a response; empty when it is of another form. */
    static String typed(Response response) {
        return response instanceof Response.Typed given ? given.text() : "";
    }

    /** The pairs of a response; none when it is of another form. */
    static Map<String, String> pairs(Response response) {
        return response instanceof Response.Pairs given ? given.rightOfLeft() : Map.of();
    }

    /** The non-empty values of fields with that prefix, by what follows the prefix. */
    static Map<String, String> prefixed(String prefix, Map<String, List<String>> fields, Collection<String> knownKeys) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, given) -> {
            if (name.startsWith(prefix) && !given.isEmpty() && !given.get(0).isBlank()) {
                values.put(name.substring(prefix.length()), given.get(0).strip());
            }
        });
        if (!knownKeys.containsAll(values.keySet())) {
            throw new AnswerInvalidException();
        }
        return values;
    }
}
