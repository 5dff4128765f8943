package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.platform.SystemSubject;

/**
 * Answers that people mark, for the feature above where they do. Not an EJB on purpose: it hands out what people answered,
 * and who may mark is decided there.
 */
@Dependent
public class MarkedAnswers {

    @Inject
    AttemptRepository repository;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    AttemptCloser closer;

    /** A question as it was asked, with the answer that counts. */
    public record Answer(Question question, Response response) {}

    /** The answer at a position of an attempt that was closed; empty when there is no such attempt. */
    public Optional<Answer> answer(long attemptId, int position) {
        return repository.find(attemptId).filter(attempt -> !attempt.isOpen()).map(attempt -> {
            PublishedQuiz quiz = quizzes.version(attempt.quizVersionId()).orElseThrow();
            DrawnItem item = attempt.items().get(position - 1);
            Response response =
                    AttemptState.latest(repository.state(attemptId).answers()).get(position);
            return new Answer(quiz.question(item), response);
        });
    }

    /**
     * Says what an answer is worth. With the last that waited the attempt is graded, in the caller's transaction.
     *
     * @return whether the attempt is graded now
     * @throws IllegalStateException when the answer does not wait
     */
    public boolean settle(long attemptId, HandMark mark) {
        // what follows from a result is the product's doing: whoever marks need not be allowed to know whose it is
        AtomicBoolean graded = new AtomicBoolean();
        SystemSubject.run(() -> graded.set(closer.settle(attemptId, mark)));
        return graded.get();
    }
}
