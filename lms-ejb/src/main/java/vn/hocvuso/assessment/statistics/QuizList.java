package vn.hocvuso.assessment.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** The quizzes that were taken. */
public record QuizList(List<QuizRow> rows) {

    private static final Map<String, Comparator<QuizRow>> SORTS = Map.of(
            "code", Comparator.comparing(QuizRow::code),
            "attempts", Comparator.comparingLong(QuizRow::attempts),
            "mean", Comparator.comparingDouble(QuizRow::mean),
            "deviation", Comparator.comparingDouble(QuizRow::deviation),
            "passedShare", Comparator.comparingDouble(QuizRow::passedShare),
            "lastAt", Comparator.comparing(QuizRow::lastAt));

    public QuizList {
        rows = List.copyOf(rows);
    }

    /**
     * A part of them, the most taken first unless sorted otherwise. Sort keys: {@code code, attempts, mean, deviation,
     * passedShare, lastAt}.
     */
    public Page<QuizRow> page(PageRequest page) {
        return Sorted.page(rows, page, SORTS, SORTS.get("attempts").reversed());
    }
}
