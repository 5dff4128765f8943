package vn.hocvuso.assessment.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads question versions for the features above. Not an EJB on purpose: it hands out keys, and what no page can look up
 * no page can leak.
 */
@Dependent
public class BankQueries {

    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager entities;

    /**
     * The current versions of the questions that match, by code. Retired questions are left out, and so are those of one
     * locality: quizzes are for the whole country.
     */
    public List<QuestionVersion> current(PoolCriteria criteria) {
        return entities.createQuery(
                        "SELECT v FROM StoredQuestionVersion v, StoredQuestion q WHERE q.id = v.questionId"
                                + " AND q.currentNumber = v.number AND q.active = TRUE AND q.bank = :bank"
                                + " AND q.unitPath = '/'"
                                + " AND v.use = :use AND v.lesson = :lesson ORDER BY v.questionCode",
                        StoredQuestionVersion.class)
                .setParameter("bank", criteria.bank())
                .setParameter("use", criteria.use())
                .setParameter("lesson", criteria.lesson())
                .getResultStream()
                .map(StoredQuestionVersion::asRecord)
                .toList();
    }

    /** A question that stands on the shelf for one use: where it may be asked, and the version that is. */
    public record OnShelf(String bank, String unitPath, QuestionVersion version) {}

    /** The current versions of all questions for a use, of every bank and place, by title. */
    public List<OnShelf> onShelf(QuestionUse use) {
        return entities.createQuery(
                        "SELECT q, v FROM StoredQuestionVersion v, StoredQuestion q WHERE q.id = v.questionId"
                                + " AND q.currentNumber = v.number AND q.active = TRUE AND v.use = :use"
                                + " ORDER BY v.title, v.questionCode",
                        Object[].class)
                .setParameter("use", use)
                .getResultStream()
                .map(row -> {
                    StoredQuestion question = (StoredQuestion) row[0];
                    return new OnShelf(
                            question.bank(), question.unitPath(), ((StoredQuestionVersion) row[1]).asRecord());
                })
                .toList();
    }

    /**
     * The questions for final assessments of a bank that may be asked in one of these places now, by code.
     *
     * @param unitPaths as in {@link DrawableQuestion}
     */
    public List<DrawableQuestion> drawable(String bank, Collection<String> unitPaths) {
        return entities.createQuery(
                        "SELECT v, q.unitPath FROM StoredQuestionVersion v, StoredQuestion q WHERE q.id = v.questionId"
                                + " AND q.currentNumber = v.number AND q.active = TRUE AND q.bank = :bank"
                                + " AND q.unitPath IN :places AND v.use = :use ORDER BY v.questionCode",
                        Object[].class)
                .setParameter("bank", bank)
                .setParameter("places", unitPaths)
                .setParameter("use", QuestionUse.FINAL)
                .getResultStream()
                .map(row -> new DrawableQuestion(((StoredQuestionVersion) row[0]).asRecord(), (String) row[1]))
                .toList();
    }

    /** The question if it may be asked now, and the bank it lies in; empty for an unknown or retired one. */
    public Optional<Shelved> shelved(String code) {
        return entities.createQuery(
                        "SELECT v, q.unitPath, q.bank FROM StoredQuestionVersion v, StoredQuestion q"
                                + " WHERE q.id = v.questionId AND q.currentNumber = v.number AND q.active = TRUE"
                                + " AND q.code = :code",
                        Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .map(row -> new Shelved(
                        (String) row[2],
                        new DrawableQuestion(((StoredQuestionVersion) row[0]).asRecord(), (String) row[1])))
                .findFirst();
    }

    /** A question with the bank it lies in. */
    public record Shelved(String bank, DrawableQuestion question) {}

    /** The code of the question of each version in a bank, old versions and retired questions included. */
    public Map<Long, String> codesOfVersions(String bank) {
        Map<Long, String> codes = new HashMap<>();
        entities.createQuery(
                        "SELECT v.id, v.questionCode FROM StoredQuestionVersion v, StoredQuestion q"
                                + " WHERE q.id = v.questionId AND q.bank = :bank",
                        Object[].class)
                .setParameter("bank", bank)
                .getResultStream()
                .forEach(row -> codes.put((Long) row[0], (String) row[1]));
        return codes;
    }

    /** A number that changes whenever what may be drawn changes: approved, retired, restored, tagged, loaded. */
    public long stamp() {
        return ((Number) entities.createNativeQuery("SELECT stamp FROM assessment_bank_stamp WHERE id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The current versions of all lesson questions of a bank, by code, without retired ones and those of one locality. */
    public List<QuestionVersion> ofLessons(String bank) {
        return entities.createQuery(
                        "SELECT v FROM StoredQuestionVersion v, StoredQuestion q WHERE q.id = v.questionId"
                                + " AND q.currentNumber = v.number AND q.active = TRUE AND q.bank = :bank"
                                + " AND q.unitPath = '/' AND v.use = :use ORDER BY v.questionCode",
                        StoredQuestionVersion.class)
                .setParameter("bank", bank)
                .setParameter("use", QuestionUse.LESSON)
                .getResultStream()
                .map(StoredQuestionVersion::asRecord)
                .toList();
    }

    /** All versions of a question, newest first; empty for an unknown code. */
    public List<QuestionVersion> history(String code) {
        return entities.createQuery(
                        "SELECT v FROM StoredQuestionVersion v WHERE v.questionCode = :code ORDER BY v.number DESC",
                        StoredQuestionVersion.class)
                .setParameter("code", code)
                .getResultStream()
                .map(StoredQuestionVersion::asRecord)
                .toList();
    }

    /** The versions with those ids, in no particular order. */
    public List<QuestionVersion> versions(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(ids);
        List<QuestionVersion> found = new ArrayList<>(wanted.size());
        for (int from = 0; from < wanted.size(); from += BATCH) {
            entities.createQuery(
                            "SELECT v FROM StoredQuestionVersion v WHERE v.id IN :ids", StoredQuestionVersion.class)
                    .setParameter("ids", wanted.subList(from, Math.min(from + BATCH, wanted.size())))
                    .getResultStream()
                    .map(StoredQuestionVersion::asRecord)
                    .forEach(found::add);
        }
        return found;
    }
}
