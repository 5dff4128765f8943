package vn.hocvuso.assessment.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A question as a person sees it while answering: no key, no feedback. Names of form fields are those of {@link Response}.
 *
 * @param choices options to choose, right sides or words to assign, columns, or items to order, as laid out for this
 *     person
 * @param prompts left sides of a matching question, rows of a matrix
 * @param typed what was typed so far
 * @param passage a text with slots in it; empty for kinds without one
 * @param scale of a slider; empty for other kinds
 * @param units that a number may or must carry, or the one shown behind it
 * @param picture with places to mark; empty for kinds without one
 * @param situation what is told before the question; empty when it stands alone
 */
public record QuestionView(
        QuestionKind kind,
        String stem,
        List<Choice> choices,
        List<Prompt> prompts,
        String typed,
        List<Piece> passage,
        List<Scale> scale,
        List<String> units,
        List<Shown> picture,
        String situation) {

    public QuestionView {
        choices = List.copyOf(choices);
        prompts = List.copyOf(prompts);
        passage = List.copyOf(passage);
        scale = List.copyOf(scale);
        units = List.copyOf(units);
        picture = List.copyOf(picture);
    }

    /** The same, asked about a situation. */
    QuestionView in(String told) {
        return new QuestionView(kind, stem, choices, prompts, typed, passage, scale, units, picture, told);
    }

    /**
     * An option, right side, word, column or item.
     *
     * @param chosen whether the option is chosen now
     * @param place the item's place now, 0 when it has none
     */
    public record Choice(String id, String text, boolean chosen, int place) {}

    /**
     * A left side or a row.
     *
     * @param chosenId id of the right side or column given now; empty when none
     */
    public record Prompt(String id, String text, String chosenId) {}

    /**
     * A run of text, or a slot.
     *
     * @param slot id of the slot; empty for a run of text
     * @param number of the slot in its text, from 1; 0 for a run of text
     * @param choices what the slot can be filled with, or the one word that can be marked
     */
    public record Piece(String text, String slot, int number, List<Choice> choices) {

        public Piece {
            choices = List.copyOf(choices);
        }
    }

    /** The ends and the step of a scale, as HTML writes numbers. */
    public record Scale(String lower, String upper, String step) {

        static Scale of(BigDecimal lower, BigDecimal upper, BigDecimal step) {
            return new Scale(lower.toPlainString(), upper.toPlainString(), step.toPlainString());
        }
    }

    /**
     * A picture in which the choices, in their order, are places.
     *
     * @param single whether only one can be marked
     */
    public record Shown(Picture picture, List<Picture.Area> areas, boolean single) {

        public Shown {
            areas = List.copyOf(areas);
        }

        /** The height of the picture when its width is a thousand. */
        public int height() {
            return Math.max(1, Math.round((float) Picture.WHOLE * picture.height() / picture.width()));
        }

        /** The places in a drawing that is a thousand wide and {@link #height} high. */
        public List<Place> drawn() {
            return areas.stream()
                    .map(area -> new Place(area.left(), scaled(area.top()), area.width(), scaled(area.height())))
                    .toList();
        }

        private int scaled(int thousandths) {
            return Math.max(1, thousandths * height() / Picture.WHOLE);
        }

        /** A rectangle in the units of that drawing. */
        public record Place(int left, int top, int width, int height) {}
    }

    /** Begins the view of a question. */
    static Builder of(Question question) {
        return new Builder(question);
    }

    /** Collects what a kind shows; the rest stays empty. */
    static final class Builder {

        private final Question question;
        private List<Choice> choices = List.of();
        private List<Prompt> prompts = List.of();
        private String typed = "";
        private final List<Piece> passage = new ArrayList<>();
        private List<Scale> scale = List.of();
        private List<String> units = List.of();
        private List<Shown> picture = List.of();

        private Builder(Question question) {
            this.question = question;
        }

        Builder choices(List<Choice> shown) {
            choices = shown;
            return this;
        }

        Builder prompts(List<Prompt> shown) {
            prompts = shown;
            return this;
        }

        Builder typed(Response response) {
            typed = FormFields.typed(response);
            return this;
        }

        Builder passage(Passage text, Function<String, List<Choice>> choicesOfSlot) {
            int number = 0;
            for (Passage.Run run : text.runs()) {
                number += run.isSlot() ? 1 : 0;
                passage.add(new Piece(
                        run.text(),
                        run.slot(),
                        run.isSlot() ? number : 0,
                        run.isSlot() ? choicesOfSlot.apply(run.slot()) : List.of()));
            }
            return this;
        }

        Builder scale(Scale shown) {
            scale = List.of(shown);
            return this;
        }

        Builder units(List<String> shown) {
            units = shown;
            return this;
        }

        Builder picture(Picture shown, List<Picture.Area> areas, boolean single) {
            picture = List.of(new Shown(shown, areas, single));
            return this;
        }

        QuestionView view() {
            return new QuestionView(
                    question.kind(), question.stem(), choices, prompts, typed, passage, scale, units, picture, "");
        }
    }
}
