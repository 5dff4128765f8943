package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.Ids;

/** Stores versions of quizzes. */
@Dependent
class QuizWriter {

    @Inject
    QuizRepository repository;

    @Inject
    Clock clock;

    /**
     * Makes a version the current one, unless the current one says the same.
     *
     * @param pool ids of question versions; of a live quiz they do not tell versions apart
     * @param changed told when there is a new version
     * @return number of the version that is current now
     */
    int write(String code, QuizDefinition definition, StoredRuleSet rules, Collection<Long> pool, Runnable changed) {
        List<Long> ids = pool.stream().sorted().toList();
        String hash =
                hash(definition.toJson() + rules.ref() + (definition.live().isPresent() ? "live" : ids));
        Optional<QuizVersion> current = repository.currentVersion(code);
        if (current.isPresent() && current.get().contentHash().equals(hash)) {
            return current.get().number();
        }
        Quiz quiz = repository.quiz(code).orElseGet(() -> newQuiz(code));
        QuizVersion version = new QuizVersion(Ids.next(), quiz, definition, rules.id(), ids, hash, clock.instant());
        repository.add(version);
        changed.run();
        return version.number();
    }

    private Quiz newQuiz(String code) {
        Quiz quiz = new Quiz(Ids.next(), code);
        repository.add(quiz);
        return quiz;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
