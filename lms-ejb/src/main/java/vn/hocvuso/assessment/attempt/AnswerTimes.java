package vn.hocvuso.assessment.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long a person was at each question, estimated from when answers came in: the time since the answer before (since
 * the start for the first) belongs to the question answered, and coming back to a question adds to it. A question is
 * left out when one of its spans says nothing: longer than {@link #PAUSE} the person was away or the line was, shorter
 * than {@link #BURST} answers kept in the browser were sent together.
 */
final class AnswerTimes {

    static final Duration PAUSE = Duration.ofMinutes(15);
    static final Duration BURST = Duration.ofMillis(400);

    private final Map<Integer, Duration> spans = new HashMap<>();
    private final Set<Integer> unknown = new HashSet<>();

    private AnswerTimes() {}

    /** The times of an attempt; answers in the order received. */
    static AnswerTimes of(Instant startedAt, List<AttemptState.Answer> answers) {
        AnswerTimes times = new AnswerTimes();
        Instant before = startedAt;
        for (AttemptState.Answer answer : answers) {
            times.add(answer.position(), Duration.between(before, answer.receivedAt()));
            before = answer.receivedAt();
        }
        return times;
    }

    private void add(int position, Duration span) {
        if (span.compareTo(BURST) < 0 || span.compareTo(PAUSE) > 0) {
            unknown.add(position);
        }
        spans.merge(position, span, Duration::plus);
    }

    /** The time at that position, from 1. */
    Optional<Duration> at(int position) {
        return unknown.contains(position) ? Optional.empty() : Optional.ofNullable(spans.get(position));
    }
}
