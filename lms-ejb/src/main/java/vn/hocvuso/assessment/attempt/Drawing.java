package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.Draw;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.LivePool;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.AuditTrail;

/**
 * Draws the questions of an attempt. For a live quiz what the person got lately comes last, and before that what is shown
 * too often; both are drawn when the others do not suffice, and the trail says so.
 *
 * <p>Statements: none for a frozen pool. For a live quiz one for the stamp of the banks and one for what the person got;
 * at most once a minute on a node one for how often questions were shown; three when something was approved or retired
 * since; one for the trail when something had to be drawn all the same.
 */
@Dependent
class Drawing {

    /** Attempts of a person that are looked back at. */
    private static final int MOST_ATTEMPTS = 50;

    private static final long SHOWN_TOO_OFTEN = 1;
    private static final long SEEN = 2;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    AttemptRepository repository;

    @Inject
    ItemExposure exposure;

    @Inject
    AuditTrail audit;

    List<DrawnItem> draw(PersonId person, PublishedQuiz quiz, long seed, Instant now) {
        if (quiz.live().isEmpty()) {
            return quiz.blueprint().draw(quiz.pool().values(), seed);
        }
        LiveTerms terms = quiz.live().get();
        LivePool pool = quizzes.drawable(quiz);
        Map<String, Instant> seen = terms.freshDays() == 0 ? Map.of() : seen(person, terms, pool, now);
        Set<String> often = terms.isLimited() ? exposure.tooOften(quiz.code(), terms, pool, now) : Set.of();
        ToLongFunction<QuestionVersion> against = question -> {
            Instant at = seen.get(question.questionCode());
            if (at != null) {
                return SEEN + at.getEpochSecond(); // the longest ago first
            }
            return often.contains(question.questionCode()) ? SHOWN_TOO_OFTEN : 0;
        };
        try {
            Draw draw = quiz.blueprint().draw(pool.items(), against, seed);
            note(quiz, pool, seen, draw);
            return draw.items();
        } catch (IllegalStateException tooSmall) {
            throw new PoolShrunkException(tooSmall);
        }
    }

    /** When the person got questions last, by code: an older version of a question is the question too. */
    private Map<String, Instant> seen(PersonId person, LiveTerms terms, LivePool pool, Instant now) {
        Map<String, Instant> seen = new HashMap<>();
        repository
                .drawnSince(person, now.minus(Duration.ofDays(terms.freshDays())), MOST_ATTEMPTS)
                .forEach(attempt -> attempt.items().forEach(item -> {
                    String code = pool.codeOfVersion().get(item.questionVersionId());
                    if (code != null) {
                        seen.putIfAbsent(code, attempt.at());
                    }
                }));
        return seen;
    }

    private void note(PublishedQuiz quiz, LivePool pool, Map<String, Instant> seen, Draw draw) {
        if (draw.reluctant().isEmpty()) {
            return;
        }
        long again = draw.reluctant().stream()
                .filter(id -> seen.containsKey(pool.codeOfVersion().get(id)))
                .count();
        audit.record(
                "assessment.drawn-again",
                "quiz",
                quiz.code(),
                "seen=" + again + " shown-often=" + (draw.reluctant().size() - again));
    }
}
