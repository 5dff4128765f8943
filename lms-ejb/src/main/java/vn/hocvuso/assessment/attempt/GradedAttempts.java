package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;

/**
 * Graded attempts question by question, for the features above. Not an EJB on purpose: it hands out what people
 * answered.
 */
@Dependent
public class GradedAttempts {

    @Inject
    AttemptRepository repository;

    @Inject
    PublishedQuizzes quizzes;

    /** A graded attempt as it was told when it was graded; empty when there is none. For a transaction of its own. */
    public Optional<ItemsGraded> again(long attemptId) {
        return Optional.ofNullable(repository.lock(attemptId))
                .filter(Attempt::isGraded)
                .map(attempt -> {
                    PublishedQuiz quiz =
                            quizzes.version(attempt.quizVersionId()).orElseThrow();
                    List<AttemptState.Answer> answers = repository.committedAnswers(attemptId);
                    AttemptScore score = AttemptScore.of(
                            quiz, attempt.items(), AttemptState.latest(answers), repository.marks(attemptId));
                    return told(attempt, quiz, score, answers, repository.tryNumber(attempt));
                });
    }

    static ItemsGraded told(
            Attempt attempt, PublishedQuiz quiz, AttemptScore score, List<AttemptState.Answer> answers, int tryNumber) {
        Map<Integer, Response> latest = AttemptState.latest(answers);
        AnswerTimes times = AnswerTimes.of(attempt.startedAt(), answers);
        List<DrawnItem> drawn = attempt.items();
        List<GradedItem> items = new ArrayList<>(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            DrawnItem item = drawn.get(i);
            int position = i + 1;
            Response response =
                    latest.getOrDefault(position, quiz.question(item).read(Map.of()));
            items.add(new GradedItem(
                    item.questionVersionId(), response, score.grades().get(i), times.at(position)));
        }
        return new ItemsGraded(
                attempt.id(),
                attempt.quizCode(),
                attempt.quizVersionId(),
                attempt.person(),
                tryNumber,
                attempt.gradedAt(),
                score.percent(),
                score.passed(),
                items);
    }
}
