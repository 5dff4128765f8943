package vn.hocvuso.assessment.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
