package vn.hocvuso.assessment.attempt;

import java.util.List;
import vn.hocvuso.assessment.bank.QuestionKind;

/**
 * A question as a person sees it while answering: no key, no feedback. Names of form fields are those of {@link
 * vn.hocvuso.assessment.bank.Response}.
 *
 * @param choices options to choose, right sides to assign, or items to order, in this attempt's order
 * @param prompts left sides of a matching question
 * @param typed what was typed so far
 */
public record QuestionView(QuestionKind kind, String stem, List<Choice> choices, List<Prompt> prompts, String typed) {

    public QuestionView {
        choices = List.copyOf(choices);
        prompts = List.copyOf(prompts);
    }

    /**
     * An option, right side or item.
     *
     * @param chosen whether the option is chosen now
     * @param place the item's place now, 0 when it has none
     */
    public record Choice(String id, String text, boolean chosen, int place) {}

    /**
     * A left side.
     *
     * @param chosenId id of the right side given now; empty when none
     */
    public record Prompt(String id, String text, String chosenId) {}
}
