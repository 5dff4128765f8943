package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseJson;

/**
 * What changes in an attempt, read in one statement.
 *
 * @param deadline null when there is no time limit
 * @param answers in the order received, which is that of the chain
 */
record AttemptState(AttemptStatus status, Instant deadline, List<Answer> answers) {

    /**
     * One stored answer event.
     *
     * @param link its place in the chain; number 0 for an answer from before there were receipts
     * @param signature id of the key and signature of its receipt; empty where it was not read
     */
    record Answer(String eventId, int position, String response, Instant receivedAt, ChainLink link, byte[] signature) {

        private static final ChainLink NONE = new ChainLink(0, "");

        /** As the database keeps it; null number and digest for an answer from before there were receipts. */
        static Answer stored(
                String eventId,
                int position,
                String response,
                Instant at,
                Number number,
                byte[] digest,
                byte[] signature) {
            return new Answer(
                    eventId,
                    position,
                    response,
                    at,
                    number == null
                            ? NONE
                            : new ChainLink(number.intValue(), HexFormat.of().formatHex(digest)),
                    signature == null ? new byte[0] : signature);
        }

        /** Whether it is a link of the chain. */
        boolean isChained() {
            return link.number() > 0;
        }

        /** What a page that numbers its events calls them: its own name, a hyphen, 1, 2, 3… */
        private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})");

        /** Whether this event was given before that one on the same page, whatever order the line delivered them in. */
        boolean isOlderThan(Answer other) {
            Matcher mine = NUMBERED.matcher(eventId);
            Matcher theirs = NUMBERED.matcher(other.eventId);
            return mine.matches()
                    && theirs.matches()
                    && mine.group(1).equals(theirs.group(1))
                    && Integer.parseInt(mine.group(2)) < Integer.parseInt(theirs.group(2));
        }
    }

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

    /** How many questions have an answer. */
    static int answeredIn(List<Answer> answers) {
        return (int) latest(answers).values().stream()
                .filter(response -> !response.isEmpty())
                .count();
    }

    static Map<Integer, Response> latest(List<Answer> answers) {
        Map<Integer, Response> latest = new TreeMap<>();
        counting(answers).forEach((position, answer) -> latest.put(position, ResponseJson.read(answer.response())));
        return latest;
    }

    /** The answer that counts at each position, as it was stored. */
    static Map<Integer, Answer> counting(List<Answer> answers) {
        Map<Integer, Answer> stored = new TreeMap<>();
        answers.forEach(answer -> stored.merge(
                answer.position(), answer, (earlier, later) -> later.isOlderThan(earlier) ? earlier : later));
        return stored;
    }
}
