package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In a picture some places can be marked, and the right ones are. Each place has words, so that who does not see the
 * picture, or has no script, marks them in a list.
 *
 * @param spots the places; with one right one, one can be marked
 * @param scoring {@link Scoring#RIGHT_MINUS_WRONG} or {@link Scoring#ALL_OR_NOTHING}: with any other rule it would pay to
 *     mark everything
 */
public record HotSpot(String stem, Picture picture, List<Spot> spots, Scoring scoring, String generalFeedback)
        implements Question {

    /** The most places a picture has: more cannot be hit with a finger. */
    public static final int MOST_SPOTS = 12;

    /**
     * A place in the picture.
     *
     * @param label what is there, in words
     * @param right whether it belongs to the key
     * @param feedback for whoever marked it; may be empty
     */
    public record Spot(String id, String label, Picture.Area area, boolean right, String feedback) {}

    public HotSpot {
        spots = List.copyOf(spots);
        if (spots.size() < 2
                || spots.size() > MOST_SPOTS
                || spots.stream().noneMatch(Spot::right)
                || spots.stream().anyMatch(spot -> spot.label.isBlank())
                || spots.stream().map(Spot::id).distinct().count() != spots.size()) {
            throw new IllegalArgumentException("a hot spot needs 2 to 12 places with words, and one of them right");
        }
        if (scoring != Scoring.RIGHT_MINUS_WRONG && scoring != Scoring.ALL_OR_NOTHING) {
            throw new IllegalArgumentException("a hot spot is not scored by " + scoring);
        }
    }

    /** The same about another picture. */
    public HotSpot with(Picture other) {
        return new HotSpot(stem, other, spots, scoring, generalFeedback);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.HOT_SPOT;
    }

    /** Whether only one place can be marked. */
    public boolean isSingle() {
        return rightIds().size() == 1;
    }

    @Override
    public List<Part> parts() {
        return spots.stream().map(spot -> new Part(spot.id, spot.label)).toList();
    }

    @Override
    public Layout layout() {
        return Layout.FIXED;
    }

    @Override
    public Response read(Map<String, List<String>> fields) {
        Response.Chosen chosen = FormFields.chosen(fields, ids());
        if (isSingle() && chosen.ids().size() > 1) {
            throw new AnswerInvalidException();
        }
        return chosen;
    }

    @Override
    public ResponseCheck check(Response response) {
        return response.isEmpty() ? ResponseCheck.EMPTY : ResponseCheck.COMPLETE;
    }

    @Override
    public Grade grade(Response response) {
        return ChosenSet.grade(response, ids(), Set.copyOf(rightIds()), scoring);
    }

    @Override
    public Response key() {
        return new Response.Chosen(rightIds());
    }

    @Override
    public Optional<String> feedback(String key) {
        return spot(key).map(Spot::feedback).filter(text -> !text.isEmpty());
    }

    @Override
    public QuestionView view(Response response, List<Part> order) {
        List<String> chosen = FormFields.chosen(response);
        return QuestionView.of(this)
                .choices(spots.stream()
                        .map(spot -> new QuestionView.Choice(spot.id, spot.label, chosen.contains(spot.id), 0))
                        .toList())
                .picture(picture, spots.stream().map(Spot::area).toList(), isSingle())
                .view();
    }

    @Override
    public List<ReviewLine> review(Response response, List<Part> order) {
        List<String> chosen = FormFields.chosen(response);
        return spots.stream()
                .map(spot -> {
                    boolean picked = chosen.contains(spot.id);
                    return new ReviewLine(spot.label, "", "", picked, spot.right, picked ? spot.feedback : "");
                })
                .toList();
    }

    private Optional<Spot> spot(String id) {
        return spots.stream().filter(spot -> spot.id.equals(id)).findFirst();
    }

    private List<String> ids() {
        return spots.stream().map(Spot::id).toList();
    }

    private List<String> rightIds() {
        return spots.stream().filter(Spot::right).map(Spot::id).toList();
    }
}
