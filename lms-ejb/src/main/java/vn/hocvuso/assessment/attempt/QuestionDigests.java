package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hocvuso.assessment.bank.QuestionJson;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;

/** Digests of what was asked, key included, by version; versions never change. */
@ApplicationScoped
class QuestionDigests {

    private final Map<Long, String> known = new ConcurrentHashMap<>();

    /** SHA-256 of the question as its person got it. */
    public String of(PublishedQuiz quiz, DrawnItem item) {
        return item.values().isEmpty()
                ? known.computeIfAbsent(item.questionVersionId(), id -> digest(quiz, item))
                : digest(quiz, item);
    }

    private static String digest(PublishedQuiz quiz, DrawnItem item) {
        return Canonical.sha256(Canonical.bytes(new QuestionJson().write(quiz.question(item))));
    }
}
