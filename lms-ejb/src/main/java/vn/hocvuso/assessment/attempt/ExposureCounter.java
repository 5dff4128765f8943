package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was drawn, some attempts in one transaction; nodes take turns by the lock of one row. */
@Dependent
class ExposureCounter {

    /** An attempt whose transaction takes longer than this is not counted. */
    static final Duration LAG = Duration.ofMinutes(1);

    @Inject
    ExposureRepository repository;

    @Inject
    Clock clock;

    private record Cell(String quizCode, LocalDate day, long question) {}

    /**
     * Counts the next attempts.
     *
     * @return how many were looked at; fewer than asked for when there are no more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int count(int most) {
        Instant limit = clock.instant().minus(LAG);
        List<ExposureRepository.Begun> begun = repository.begun(repository.lockMark(), limit, most);
        Map<Cell, Integer> shown = new LinkedHashMap<>();
        begun.stream().filter(attempt -> !attempt.items().isEmpty()).forEach(attempt -> {
            shown.merge(new Cell(attempt.quizCode(), attempt.day(), ExposureRepository.ATTEMPTS), 1, Integer::sum);
            attempt.items()
                    .forEach(item -> shown.merge(
                            new Cell(attempt.quizCode(), attempt.day(), item.questionVersionId()), 1, Integer::sum));
        });
        shown.forEach((cell, count) -> repository.add(cell.quizCode, cell.day, cell.question, count));
        if (!begun.isEmpty()) {
            repository.moveMark(begun.get(begun.size() - 1).id());
        }
        return begun.size();
    }
}
