package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;

/** The one place that ends attempts: locks, grades and tells, in one transaction. */
@Dependent
class AttemptCloser {

    private static final Logger LOG = System.getLogger(AttemptCloser.class.getName());

    @Inject
    AttemptRepository repository;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    AttemptSealer sealer;

    @Inject
    Event<AttemptGraded> graded;

    @Inject
    Event<ItemsGraded> itemsGraded;

    @Inject
    Event<SittingEnded> ended;

    @Inject
    Event<AnswersWait> waiting;

    @Inject
    Clock clock;

    /**
     * Ends the attempt by its person, or by the clock when its time is over. An ended attempt stays as it is.
     *
     * @return the attempt as it is now
     */
    @Transactional
    AttemptRow submit(long id) {
        Attempt attempt = repository.lock(id);
        Instant now = clock.instant();
        if (attempt.isOpen()) {
            close(attempt, attempt.isOverdueAt(now) ? SubmittedBy.CLOCK : SubmittedBy.PERSON, now);
        }
        return attempt.row();
    }

    /** Ends the attempt by the clock if its time is over; else, and when it is ended already, does nothing. */
    @Transactional
    void closeIfOverdue(long id) {
        Attempt attempt = repository.lock(id);
        Instant now = clock.instant();
        if (attempt.isOpen() && attempt.isOverdueAt(now)) {
            close(attempt, SubmittedBy.CLOCK, now);
        }
    }

    private void close(Attempt attempt, SubmittedBy by, Instant now) {
        PublishedQuiz quiz = quizzes.version(attempt.quizVersionId()).orElseThrow();
        List<AttemptState.Answer> answers = repository.committedAnswers(attempt.id());
        AttemptScore score = AttemptScore.of(quiz, attempt.items(), AttemptState.latest(answers), Map.of());
        attempt.submit(by, now);
        if (score.waiting().isEmpty()) {
            grade(attempt, quiz, score, answers, now);
        } else {
            waiting.fire(new AnswersWait(
                    attempt.id(),
                    attempt.code(),
                    attempt.quizCode(),
                    attempt.quizVersionId(),
                    attempt.person(),
                    attempt.sitting(),
                    now,
                    score.waiting().stream()
                            .map(position -> new AnswersWait.Answer(
                                    position, attempt.items().get(position - 1).questionVersionId()))
                            .toList()));
        }
        if (attempt.sitting() != 0) {
            ended.fire(new SittingEnded(
                    attempt.sitting(), attempt.person(), attempt.id(), AttemptState.answeredIn(answers), now));
        }
        LOG.log(Level.INFO, "attempt {0} of {1} ended by {2}", attempt.id(), attempt.quizCode(), by);
    }

    /** Keeps what people said an answer is worth; with the last that waited the attempt is graded. */
    @Transactional
    boolean settle(long id, HandMark mark) {
        Attempt attempt = repository.lock(id);
        if (attempt == null || attempt.isOpen() || attempt.isGraded()) {
            throw new IllegalStateException("attempt " + id + " waits for no marks");
        }
        Instant now = clock.instant();
        repository.add(new SettledMark(id, mark, now));
        PublishedQuiz quiz = quizzes.version(attempt.quizVersionId()).orElseThrow();
        List<AttemptState.Answer> answers = repository.committedAnswers(id);
        AttemptScore score = AttemptScore.of(quiz, attempt.items(), AttemptState.latest(answers), repository.marks(id));
        if (!score.waiting().isEmpty()) {
            return false;
        }
        grade(attempt, quiz, score, answers, now);
        return true;
    }

    private void grade(
            Attempt attempt, PublishedQuiz quiz, AttemptScore score, List<AttemptState.Answer> answers, Instant now) {
        attempt.grade(score, now);
        attempt.seal(sealer.seal(attempt, quiz, score, answers));
        graded.fire(new AttemptGraded(
                attempt.code(),
                attempt.quizCode(),
                quiz.number(),
                attempt.person(),
                score.marks(),
                score.maxScore(),
                score.percent(),
                score.passed(),
                AttemptScore.passMarks(quiz, score.maxScore()),
                score.competences(),
                attempt.assistance(),
                now,
                quiz.ruleSet()));
        itemsGraded.fire(GradedAttempts.told(attempt, quiz, score, answers, repository.tryNumber(attempt)));
    }
}
