package vn.hocvuso.assessment.bank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Items are put in order.
 *
 * @param items in the right order
 * @param partialCredit whether each item at its right place earns its share; else all or nothing
 */
public record Ordering(String stem, List<Part> items, boolean partialCredit, String generalFeedback)
        implements Question {

    public Ordering {
        items = List.copyOf(items);
        if (items.size() < 3 || items.stream().map(Part::text).distinct().count() != items.size()) {
            throw new IllegalArgumentException("ordering needs at least three items, all different");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ORDERING;
    }

    @Override
    public List<Part> parts() {
        return items;
    }

    @Override
    public Layout layout() {
        return Layout.SHUFFLED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<String, String> given = FormFields.prefixed(
                Response.RANK, fields, items.stream().map(Part::id).toList());
        Map<String, Integer> places = new HashMap<>();
        given.forEach((item, place) -> places.put(item, place(place)));
        return new Response.Ranks(places);
    }

    @Override
    public ResponseCheck check(Response response) {
        if (response.isEmpty()) {
            return ResponseCheck.EMPTY;
        }
        return response instanceof Response.Ranks ranks && isComplete(ranks)
                ? ResponseCheck.COMPLETE
                : ResponseCheck.INCOMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Ranks ranks) || !isComplete(ranks)) {
            return Grade.unreadable();
        }
        long right =
                IntStream.range(0, items.size()).filter(i -> isRight(i, ranks)).count();
        if (partialCredit) {
            return Grade.of(Fraction.of(right, items.size()), List.of());
        }
        return Grade.of(right == items.size() ? Fraction.ONE : Fraction.ZERO, List.of());
    }

    @Override
    public Response key() {
        Map<String, Integer> places = new HashMap<>();
        items.forEach(item -> places.put(item.id(), places.size() + 1));
        return new Response.Ranks(places);
    }

    @Override
    public Optional<String> feedback(String key) {
        return Optional.empty();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        Response.Ranks ranks = response instanceof Response.Ranks given ? given : new Response.Ranks(Map.of());
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    Integer place = ranks.placeOfItem().get(items.get(i).id());
                    return new ReviewLine(
                            items.get(i).text(),
                            place == null ? "" : place.toString(),
                            String.valueOf(i + 1),
                            place != null,
                            isRight(i, ranks),
                            "");
                })
                .toList();
    }

    private boolean isRight(int index, Response.Ranks ranks) {
        Integer place = ranks.placeOfItem().get(items.get(index).id());
        return place != null && place == index + 1;
    }

    private boolean isComplete(Response.Ranks ranks) {
        return ranks.placeOfItem()
                        .keySet()
                        .equals(new HashSet<>(items.stream().map(Part::id).toList()))
                && new HashSet<>(ranks.placeOfItem().values()).size() == items.size();
    }

    private int place(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw new AnswerInvalidException();
        }
        int place = Integer.parseInt(text);
        if (place < 1 || place > items.size()) {
            throw new AnswerInvalidException();
        }
        return place;
    }
}
