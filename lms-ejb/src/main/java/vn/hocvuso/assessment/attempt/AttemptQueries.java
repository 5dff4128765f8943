package vn.hocvuso.assessment.attempt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Grade;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.assessment.bank.Rubric;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;

/** Reads about attempts: the question to answer, the result, the evidence. */
@Stateless
@RequiresAuthentication
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // a plain read is one statement and needs no transaction
public class AttemptQueries {

    private static final int SHOWN_DIGITS = 2;
    private static final int MOST_ROWS = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AttemptRepository repository;

    @Inject
    AttemptPolicy policy;

    @Inject
    AttemptCloser closer;

    @Inject
    ChainHeads heads;

    @Inject
    ChainCheck chains;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    AttemptPulse pulse;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * One question of the caller's attempt, without key and feedback. An attempt whose time is over is ended on the spot.
     * One statement once the attempt is known on this node.
     *
     * @throws NotFoundException when the attempt is not the caller's or has no such position
     */
    public AttemptPage page(AttemptCode code, int position) {
        AttemptFrame attempt = policy.mine(code);
        if (position < 1 || position > attempt.items().size()) {
            throw new NotFoundException("assessment.no-such-question", position);
        }
        return pages(attempt, position, position).get(0);
    }

    /**
     * All questions of the caller's attempt, the first first, for a page that goes on while the line is away. Costs what
     * one question costs.
     *
     * @throws NotFoundException when the attempt is not the caller's
     */
    public List<AttemptPage> pages(AttemptCode code) {
        AttemptFrame attempt = policy.mine(code);
        return pages(attempt, 1, attempt.items().size());
    }

    private List<AttemptPage> pages(AttemptFrame attempt, int from, int to) {
        PublishedQuiz quiz = quizzes.version(attempt.quizVersionId()).orElseThrow();
        AttemptState state = repository.state(attempt.id());
        Instant now = clock.instant();
        pulse.beat(attempt, now);
        if (state.isOverdueAt(now)) {
            closer.closeIfOverdue(attempt.id());
        }
        boolean isOver = !state.isOpen() || state.isOverdueAt(now);
        AnswerChain.last(state.answers()).ifPresent(head -> heads.moved(attempt.id(), head));
        Map<Integer, Response> answers = state.latest();
        int total = attempt.items().size();
        List<Boolean> answered = IntStream.rangeClosed(1, total)
                .mapToObj(i -> answers.containsKey(i) && !answers.get(i).isEmpty())
                .toList();
        return IntStream.rangeClosed(from, to)
                .mapToObj(position -> {
                    DrawnItem item = attempt.items().get(position - 1);
                    Question question = quiz.question(item);
                    Response response = answers.getOrDefault(position, question.read(Map.of()));
                    return new AttemptPage(
                            attempt.code(),
                            attempt.quizCode(),
                            quiz.title(),
                            isOver,
                            position,
                            total,
                            Ids.code(),
                            isOver ? Optional.empty() : Optional.of(question.view(response, laidOut(question, item))),
                            isOver ? ResponseCheck.EMPTY : question.check(response),
                            answered,
                            secondsLeft(state.deadline(), now));
                })
                .toList();
    }

    /**
     * The result of a graded attempt with keys and feedback, for its owner and for officers whose scope covers the owner;
     * empty while the attempt is open. While answers wait for people it says what the others earned. One whose time is over is ended on the spot.
     */
    public Optional<AttemptResult> result(AttemptCode code) {
        AttemptFrame frame = policy.mayInspect(code);
        AttemptState state = repository.state(frame.id());
        if (state.isOverdueAt(clock.instant())) {
            closer.closeIfOverdue(frame.id());
        } else if (state.isOpen()) {
            return Optional.empty();
        }
        Attempt attempt = fresh(frame);
        PublishedQuiz quiz = quizzes.version(frame.quizVersionId()).orElseThrow();
        Map<Integer, Response> answers = state.latest();
        Map<Integer, HandMark> marks = marks(quiz, frame);
        AttemptScore score = AttemptScore.of(quiz, frame.items(), answers, marks);
        List<AttemptResult.QuestionResult> questions = new ArrayList<>();
        for (int i = 0; i < frame.items().size(); i++) {
            questions.add(questionResult(
                    quiz,
                    frame.items().get(i),
                    i + 1,
                    answers,
                    score.grades().get(i),
                    Optional.ofNullable(marks.get(i + 1))));
        }
        return Optional.of(new AttemptResult(
                attempt.row(),
                quiz.title(),
                quiz.number(),
                AttemptScore.passMarks(quiz, frame.items().size()),
                quiz.ruleSet(),
                questions,
                score.competences(),
                machinePart(quiz, frame.items(), score)));
    }

    /** The caller's attempts of these quizzes, newest first, at most 500. */
    public List<AttemptRow> mine(Collection<String> quizCodes) {
        if (quizCodes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT a FROM Attempt a WHERE a.personId = :person AND a.quizCode IN :quizzes"
                                + " ORDER BY a.startedAt DESC, a.id DESC",
                        Attempt.class)
                .setParameter("person", caller.id().value())
                .setParameter("quizzes", List.copyOf(quizCodes))
                .setMaxResults(MOST_ROWS)
                .getResultStream()
                .map(Attempt::row)
                .toList();
    }

    /** What stands behind a result, for its owner and for officers whose scope covers the owner. */
    public AttemptEvidence evidence(AttemptCode code) {
        AttemptFrame frame = policy.mayInspect(code);
        AttemptState state = repository.state(frame.id());
        Attempt attempt = fresh(frame);
        List<AttemptState.Answer> answers = repository.chain(frame.id());
        return new AttemptEvidence(
                attempt.row(),
                frame.person(),
                answers.size(),
                (int) state.latest().values().stream()
                        .filter(response -> !response.isEmpty())
                        .count(),
                answers.isEmpty() ? null : answers.get(0).receivedAt(),
                answers.isEmpty() ? null : answers.get(answers.size() - 1).receivedAt(),
                attempt.extraMinutes(),
                attempt.helper(),
                attempt.isGraded() && replay(frame, state).score().toString().equals(attempt.scoreExact()),
                chains.verdict(frame, answers, attempt.seal()).kind());
    }

    private AttemptScore replay(AttemptFrame frame, AttemptState state) {
        PublishedQuiz quiz = quizzes.version(frame.quizVersionId()).orElseThrow();
        return AttemptScore.of(quiz, frame.items(), state.latest(), marks(quiz, frame));
    }

    /** What people said; asks nothing where all questions grade themselves. */
    private Map<Integer, HandMark> marks(PublishedQuiz quiz, AttemptFrame frame) {
        return frame.items().stream().anyMatch(item -> isMarkedByPeople(quiz, item))
                ? repository.marks(frame.id())
                : Map.of();
    }

    private static boolean isMarkedByPeople(PublishedQuiz quiz, DrawnItem item) {
        return quiz.question(item.questionVersionId()).question().kind().isMarkedByPeople();
    }

    private static AttemptResult.MachinePart machinePart(
            PublishedQuiz quiz, List<DrawnItem> items, AttemptScore score) {
        Fraction sum = Fraction.ZERO;
        int questions = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!isMarkedByPeople(quiz, items.get(i))) {
                sum = sum.plus(score.grades().get(i).score());
                questions++;
            }
        }
        return new AttemptResult.MachinePart(sum.toDecimal(SHOWN_DIGITS), questions);
    }

    private Attempt fresh(AttemptFrame frame) {
        return repository.find(frame.code()).orElseThrow(AttemptCode::unknown);
    }

    private static List<Part> laidOut(Question question, DrawnItem item) {
        return item.order().stream().map(question.parts()::get).toList();
    }

    private static AttemptResult.QuestionResult questionResult(
            PublishedQuiz quiz,
            DrawnItem item,
            int position,
            Map<Integer, Response> answers,
            Grade grade,
            Optional<HandMark> mark) {
        QuestionVersion version = quiz.question(item.questionVersionId());
        Question question = quiz.question(item);
        Response response = answers.getOrDefault(position, question.read(Map.of()));
        return new AttemptResult.QuestionResult(
                position,
                question.kind(),
                question.stem(),
                version.tags().competence(),
                grade.outcome(),
                grade.score().toDecimal(SHOWN_DIGITS),
                question.view(response, laidOut(question, item)),
                question.review(response, laidOut(question, item)),
                grade.feedback().stream()
                        .map(question::feedback)
                        .flatMap(Optional::stream)
                        .toList(),
                question.generalFeedback(),
                mark.flatMap(said -> question.marking().map(marking -> marked(said, marking.rubric()))));
    }

    private static AttemptResult.MarkedByPeople marked(HandMark mark, Rubric rubric) {
        return new AttemptResult.MarkedByPeople(
                mark.sum().toDecimal(SHOWN_DIGITS),
                mark.most(),
                rubric.criteria().stream()
                        .map(criterion -> {
                            Fraction points = mark.points().getOrDefault(criterion.id(), Fraction.ZERO);
                            return new AttemptResult.CriterionPoints(
                                    criterion.title(),
                                    points.toDecimal(SHOWN_DIGITS).stripTrailingZeros(),
                                    criterion.most(),
                                    criterion.levels().stream()
                                            .filter(level -> points.equals(Fraction.of(level.points(), 1)))
                                            .map(Rubric.Level::text)
                                            .findFirst()
                                            .orElse(""));
                        })
                        .toList(),
                mark.comments());
    }

    private static long secondsLeft(Instant deadline, Instant now) {
        return deadline == null
                ? -1
                : Math.max(0, Duration.between(now, deadline).toSeconds());
    }
}
