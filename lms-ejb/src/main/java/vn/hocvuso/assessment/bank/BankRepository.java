package vn.hocvuso.assessment.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The write side of the banks. */
@Dependent
class BankRepository {

    @PersistenceContext
    EntityManager entities;

    /** All questions of all banks. */
    List<StoredQuestion> questions() {
        return entities.createQuery("SELECT q FROM StoredQuestion q", StoredQuestion.class)
                .getResultList();
    }

    /** Content hash of the current version by question id. */
    Map<Long, String> currentHashes() {
        Map<Long, String> hashes = new HashMap<>();
        entities.createQuery(
                        "SELECT v.questionId, v.contentHash FROM StoredQuestionVersion v, StoredQuestion q"
                                + " WHERE q.id = v.questionId AND q.currentNumber = v.number",
                        Object[].class)
                .getResultStream()
                .forEach(row -> hashes.put((Long) row[0], (String) row[1]));
        return hashes;
    }

    /** The question of that code; retired ones too. */
    Optional<StoredQuestion> question(String code) {
        return entities.createQuery("SELECT q FROM StoredQuestion q WHERE q.code = :code", StoredQuestion.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Tells every node, with the caller's commit, that other questions may be drawn. */
    void stamp() {
        entities.createNativeQuery("UPDATE assessment_bank_stamp SET stamp = stamp + 1 WHERE id = 1")
                .executeUpdate();
    }

    void add(StoredQuestion question) {
        entities.persist(question);
    }

    void addAll(List<StoredQuestionVersion> versions) {
        // versions refer to questions by id only, so EclipseLink does not know which rows must be there first
        entities.flush();
        versions.forEach(entities::persist);
    }
}
