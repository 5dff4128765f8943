package vn.hocvuso.assessment.attempt;

import java.util.List;
import java.util.Map;

/**
 * Answers one question of an attempt.
 *
 * @param position 1 for the first question
 * @param eventId made by the page or the browser for this answer, 8 to 64 URL-safe characters; sending an event again
 *     changes nothing
 * @param fields the form's fields, see {@link vn.hocvuso.assessment.bank.Response}
 */
public record SaveAnswer(AttemptCode attempt, int position, String eventId, Map<String, List<String>> fields) {

    public SaveAnswer {
        fields = Map.copyOf(fields);
    }
}
