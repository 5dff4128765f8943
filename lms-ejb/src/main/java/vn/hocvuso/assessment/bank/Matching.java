package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Each left side gets its right side; each right pair earns its share. */
public record Matching(String stem, List<Pair> pairs, String generalFeedback) implements Question {

    /** A left side and the right side that belongs to it; the two ids are unrelated. */
    public record Pair(String leftId, String left, String rightId, String right) {}

    public Matching {
        pairs = List.copyOf(pairs);
        if (pairs.size() < 3
                || pairs.stream().map(Pair::right).distinct().count() != pairs.size()
                || pairs.stream().map(Pair::left).distinct().count() != pairs.size()) {
            throw new IllegalArgumentException("matching needs at least three pairs, all different");
        }
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MATCHING;
    }

    @Override
    public List<Part> parts() {
        return pairs.stream().map(pair -> new Part(pair.rightId, pair.right)).toList();
    }

    @Override
    public List<Part> prompts() {
        return pairs.stream().map(pair -> new Part(pair.leftId, pair.left)).toList();
    }

    @Override
    public Layout layout() {
        return Layout.SHUFFLED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Map<String, String> given = FormFields.prefixed(
                Response.PAIR, fields, pairs.stream().map(Pair::leftId).toList());
        if (!rights().keySet().containsAll(given.values())) {
            throw new AnswerInvalidException();
        }
        return new Response.Pairs(given);
    }

    @Override
    public ResponseCheck check(Response response) {
        if (response.isEmpty()) {
            return ResponseCheck.EMPTY;
        }
        return response instanceof Response.Pairs given && given.rightOfLeft().size() == pairs.size()
                ? ResponseCheck.COMPLETE
                : ResponseCheck.INCOMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        if (response.isEmpty()) {
            return Grade.unanswered();
        }
        if (!(response instanceof Response.Pairs given)) {
            return Grade.unreadable();
        }
        long right = pairs.stream().filter(pair -> isRight(pair, given)).count();
        return Grade.of(Fraction.of(right, pairs.size()), List.of());
    }

    @Override
    public Response key() {
        return new Response.Pairs(pairs.stream().collect(Collectors.toMap(Pair::leftId, Pair::rightId)));
    }

    @Override
    public Optional<String> feedback(String key) {
        return Optional.empty();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        Response.Pairs given = response instanceof Response.Pairs known ? known : new Response.Pairs(Map.of());
        Map<String, String> rights = rights();
        return pairs.stream()
                .map(pair -> {
                    String answer = rights.getOrDefault(given.rightOfLeft().getOrDefault(pair.leftId, ""), "");
                    return new ReviewLine(pair.left, answer, pair.right, !answer.isEmpty(), isRight(pair, given), "");
                })
                .toList();
    }

    private static boolean isRight(Pair pair, Response.Pairs given) {
        return pair.rightId.equals(given.rightOfLeft().get(pair.leftId));
    }

    private Map<String, String> rights() {
        return pairs.stream().collect(Collectors.toMap(Pair::rightId, Pair::right));
    }
}
