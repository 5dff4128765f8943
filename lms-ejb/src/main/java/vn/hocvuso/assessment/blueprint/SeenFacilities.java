package vn.hocvuso.assessment.blueprint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.assessment.statistics.ItemRow;
import vn.hocvuso.assessment.statistics.QuizRow;
import vn.hocvuso.assessment.statistics.QuizSelection;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.assessment.statistics.StatisticsQueries;

/** Asks the statistics of final assessments and blueprints how easy questions were, over the people of the caller's scope. */
@Dependent
class SeenFacilities {

    private static final String FINALS = "final/";

    @Inject
    StatisticsQueries statistics;

    Facilities read() {
        Map<String, ItemRow> seen = new HashMap<>();
        statistics.quizzes("").rows().stream()
                .filter(quiz -> quiz.attempts() >= QuizStatistics.LEAST_ATTEMPTS)
                .map(QuizRow::code)
                .filter(code -> code.startsWith(FINALS) || LiveQuizzes.isCodeOfPages(code))
                .forEach(code -> statistics
                        .quiz(new QuizSelection(code, 0, true))
                        .items()
                        .forEach(item -> seen.merge(item.code(), item, SeenFacilities::better)));
        seen.values().removeIf(item -> Double.isNaN(item.facility()));
        return new Facilities(seen);
    }

    private static ItemRow better(ItemRow one, ItemRow other) {
        return one.count() >= other.count() ? one : other;
    }
}
