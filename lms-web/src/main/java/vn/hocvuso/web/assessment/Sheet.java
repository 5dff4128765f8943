package vn.hocvuso.web.assessment;

import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.bank.ResponseCheck;

/**
 * A question with its fields, as {@code includes/assessment/kinds/} show it.
 *
 * @param typed what stands in the text field
 * @param wrongFormat whether the stored answer cannot be read as a number
 * @param incomplete whether the stored answer leaves something open
 */
public record Sheet(QuestionView question, String typed, boolean wrongFormat, boolean incomplete) {

    /** The question of that page of an attempt. */
    public static Sheet of(AttemptPage page) {
        QuestionView question = page.question().orElseThrow();
        return new Sheet(
                question,
                question.typed(),
                page.check() == ResponseCheck.WRONG_FORMAT,
                page.check() == ResponseCheck.INCOMPLETE);
    }

    /** The same with what was just sent and refused, so that nothing has to be typed twice. */
    Sheet typedAnew(String text) {
        return text.isEmpty() ? this : new Sheet(question, text, wrongFormat, incomplete);
    }

    /** The places of items to order. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, question.choices().size()).boxed().toList();
    }

    /** Letters for what can be assigned. */
    public List<String> getLetters() {
        return getPlaces().stream()
                .map(place -> Character.toString('A' + place - 1))
                .toList();
    }

    /** The units a number may carry, for reading; empty when it carries none. */
    public String getUnits() {
        return String.join(", ", question.units());
    }
}
