package vn.hocvuso.assessment.blueprint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Blueprints and their forms. */
@Dependent
class BlueprintRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<StoredBlueprint> blueprint(long id) {
        return Optional.ofNullable(entities.find(StoredBlueprint.class, id));
    }

    /** The blueprint, and nobody else changes it until the end of the transaction. */
    Optional<StoredBlueprint> locked(long id) {
        return Optional.ofNullable(entities.find(StoredBlueprint.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StoredBlueprint> ofQuiz(String quizCode) {
        return entities.createQuery("SELECT b FROM StoredBlueprint b WHERE b.quizCode = :code", StoredBlueprint.class)
                .setParameter("code", quizCode)
                .getResultStream()
                .findFirst();
    }

    /** Those that have an edition, by title. */
    List<StoredBlueprint> published() {
        return entities.createQuery(
                        "SELECT b FROM StoredBlueprint b WHERE b.edition > 0 ORDER BY b.title, b.id",
                        StoredBlueprint.class)
                .getResultList();
    }

    /** Whether there is no blueprint at all. */
    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(b) FROM StoredBlueprint b", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(StoredBlueprint blueprint) {
        entities.persist(blueprint);
    }

    void remove(StoredBlueprint blueprint) {
        entities.remove(blueprint);
    }

    /** The forms of a blueprint, the last pair first. */
    List<BlueprintForm> forms(StoredBlueprint blueprint) {
        return entities.createQuery(
                        "SELECT f FROM BlueprintForm f WHERE f.blueprintId = :id ORDER BY f.pair DESC, f.letter",
                        BlueprintForm.class)
                .setParameter("id", blueprint.id())
                .getResultList();
    }

    Optional<BlueprintForm> form(long id) {
        return Optional.ofNullable(entities.find(BlueprintForm.class, id));
    }

    /** The forms that became quizzes. */
    List<BlueprintForm> formsForExams() {
        return entities.createQuery(
                        "SELECT f FROM BlueprintForm f WHERE f.quizCode <> '' ORDER BY f.id", BlueprintForm.class)
                .getResultList();
    }

    void add(BlueprintForm form) {
        entities.persist(form);
    }

    void remove(BlueprintForm form) {
        entities.remove(form);
    }
}
