package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseJson;

/**
 * What changes in an attempt, read in one statement.
 *
 * @param deadline null when there is no time limit
 * @param answers in the order received
 */
record AttemptState(AttemptStatus status, Instant deadline, List<Answer> answers) {

    /** One stored answer event. */
    record Answer(String eventId, int position, String response, Instant receivedAt) {}

    boolean isOpen() {
        return status == AttemptStatus.IN_PROGRESS;
    }

    boolean isOverdueAt(Instant now) {
        return isOpen() && Attempt.isOverdue(deadline, now);
    }

    /** The answer that counts at each position. */
    Map<Integer, Response> latest() {
        return latest(answers);
    }

    static Map<Integer, Response> latest(List<Answer> answers) {
        Map<Integer, String> stored = new TreeMap<>();
        answers.forEach(answer -> stored.put(answer.position(), answer.response()));
        Map<Integer, Response> latest = new TreeMap<>();
        stored.forEach((position, response) -> latest.put(position, ResponseJson.read(response)));
        return latest;
    }
}
