package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.quiz.LivePool;
import vn.hocvuso.assessment.quiz.LiveTerms;

/** How often the questions of live quizzes were shown, as this node read it less than a minute ago. */
@ApplicationScoped
class ItemExposure {

    /** A share of fewer attempts says nothing yet. */
    static final int LEAST_ATTEMPTS = 20;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final double PERCENT = 100;

    @Inject
    ExposureRepository repository;

    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    private record Counted(Instant at, Map<Long, Long> shown) {}

    /** The codes of the questions that were shown in more than their share of the attempts. */
    public Set<String> tooOften(String quizCode, LiveTerms terms, LivePool pool, Instant now) {
        Map<Long, Long> shown = shown(quizCode, terms, now);
        long attempts = shown.getOrDefault(ExposureRepository.ATTEMPTS, 0L);
        double most = Math.max(attempts, LEAST_ATTEMPTS) * terms.mostShare() / PERCENT;
        Map<String, Long> byCode = new HashMap<>();
        shown.forEach((version, count) -> {
            String code = pool.codeOfVersion().get(version);
            if (code != null) {
                byCode.merge(code, count, Long::sum);
            }
        });
        return byCode.entrySet().stream()
                .filter(entry -> entry.getValue() >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<Long, Long> shown(String quizCode, LiveTerms terms, Instant now) {
        String key = quizCode + " " + terms.shareDays();
        Counted known = counted.get(key);
        if (known == null || known.at.plus(FRESH).isBefore(now)) {
            LocalDate since = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(terms.shareDays() - 1L);
            known = new Counted(now, repository.shown(quizCode, since));
            counted.put(key, known);
        }
        return known.shown;
    }
}
