package vn.hocvuso.assessment.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.hocvuso.shared.Ids;

/**
 * Where approved questions that come from no file are put, so that quizzes can draw them. Not an EJB on purpose: who may
 * put something there is decided by the feature that writes questions.
 */
@Dependent
public class BankShelf {

    @Inject
    BankRepository repository;

    @Inject
    Event<QuestionShelved> shelved;

    @Inject
    Clock clock;

    /**
     * Stores a version and makes it the one that is asked.
     *
     * @param code of the question over all its versions; unique over all banks
     * @param unitPath where it may be asked; {@code /} is everywhere
     * @return the number of the version, from 1
     */
    public int put(String code, String bank, String unitPath, String title, QuestionTags tags, Question question) {
        StoredQuestion stored = repository.question(code).orElse(null);
        if (stored == null) {
            stored = new StoredQuestion(Ids.next(), code, bank, QuestionOrigin.DESK, unitPath);
            repository.add(stored);
        } else {
            requireFromDesk(stored);
            stored.standsIn(bank, unitPath);
        }
        BankQuestion source = new BankQuestion(code, title, tags, question, 1);
        StoredQuestionVersion version = new StoredQuestionVersion(Ids.next(), stored, source, clock.instant());
        repository.addAll(List.of(version));
        changed(code);
        return stored.currentNumber();
    }

    /** The tags of the question are others than before. */
    public void tagged(String code) {
        changed(code);
    }

    private void changed(String code) {
        repository.stamp();
        shelved.fire(new QuestionShelved(code));
    }

    /** Nothing draws the question from now on but the frozen pools of quizzes; without effect for an unknown code. */
    public void retire(String code) {
        repository.question(code).ifPresent(question -> {
            requireFromDesk(question);
            question.retire();
            repository.stamp();
        });
    }

    /** The question is asked again as it was. */
    public void restore(String code) {
        repository.question(code).ifPresent(question -> {
            requireFromDesk(question);
            question.standsIn(question.bank());
            changed(code);
        });
    }

    private static void requireFromDesk(StoredQuestion question) {
        if (question.isFromFile()) {
            throw new IllegalArgumentException(question.code() + " is a question of the content files");
        }
    }
}
