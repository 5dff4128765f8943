package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.hocvuso.assessment.blueprint.BlueprintQuizzes;
import vn.hocvuso.assessment.quiz.QuizCard;
import vn.hocvuso.assessment.quiz.QuizQueries;

/** What the caller can plan exams with: final assessments, and what blueprints of the caller's places make. */
@Dependent
class ExamQuizzes {

    @Inject
    QuizQueries quizzes;

    @Inject
    BlueprintQuizzes blueprints;

    List<QuizCard> offered() {
        return Stream.concat(quizzes.finals().stream(), blueprints.inScopesOf(ExamPolicy.MANAGE).stream())
                .toList();
    }

    boolean isOffered(String code) {
        return offered().stream().anyMatch(card -> card.code().equals(code));
    }
}
