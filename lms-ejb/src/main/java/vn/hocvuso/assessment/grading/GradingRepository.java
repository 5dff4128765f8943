package vn.hocvuso.assessment.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;

/** Works, marks, tasks. */
@Dependent
class GradingRepository {

    @PersistenceContext
    EntityManager entities;

    void add(GradingWork work) {
        entities.persist(work);
    }

    void add(GradingMark mark) {
        entities.persist(mark);
        entities.flush();
    }

    void add(WritingTask task) {
        entities.persist(task);
    }

    /** Works that may be marked in these scopes by somebody, never their own. */
    WorkSearch search(WorkFilter filter, List<Scope> scopes, PersonId marker) {
        return new WorkSearch(entities, filter, scopes, marker);
    }

    Optional<GradingWork> find(long id) {
        return Optional.ofNullable(entities.find(GradingWork.class, id));
    }

    /** The work as it is now, its row locked until the end of the transaction. */
    Optional<GradingWork> lock(long id) {
        return Optional.ofNullable(entities.find(GradingWork.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The marks of a work, in the order given. */
    List<GradingMark> marks(long work) {
        return entities.createQuery(
                        "SELECT m FROM GradingMark m WHERE m.workId = :work ORDER BY m.number", GradingMark.class)
                .setParameter("work", work)
                .getResultList();
    }

    /** Which of those works a person has marked. */
    Set<Long> markedBy(PersonId person, Collection<Long> works) {
        return works.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                "SELECT m.workId FROM GradingMark m WHERE m.markerId = :person AND m.workId IN :works",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("works", works)
                        .getResultList());
    }

    /** All works of an attempt that are not void. */
    List<GradingWork> ofAttempt(long attempt) {
        return entities.createQuery(
                        "SELECT w FROM GradingWork w WHERE w.attemptId = :attempt AND w.status <> :void",
                        GradingWork.class)
                .setParameter("attempt", attempt)
                .setParameter("void", WorkStatus.VOID)
                .getResultList();
    }

    /** All works on answers of a person, oldest first. */
    List<GradingWork> worksOn(PersonId person) {
        return entities.createQuery(
                        "SELECT w FROM GradingWork w WHERE w.personId = :person ORDER BY w.submittedAt, w.id",
                        GradingWork.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Whether an answer of a person in that quiz waits for somebody. */
    boolean isWaiting(PersonId person, String quizCode) {
        return entities.createQuery(
                                "SELECT COUNT(w) FROM GradingWork w WHERE w.personId = :person AND w.quizCode = :quiz"
                                        + " AND w.status IN :open",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("quiz", quizCode)
                        .setParameter("open", WorkStatus.OPEN)
                        .getSingleResult()
                > 0;
    }

    /** All marks a person gave, oldest first. */
    List<GradingMark> marksBy(PersonId person) {
        return entities.createQuery(
                        "SELECT m FROM GradingMark m WHERE m.markerId = :person ORDER BY m.markedAt, m.id",
                        GradingMark.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Removes works with their marks. */
    void remove(List<GradingWork> works) {
        if (works.isEmpty()) {
            return;
        }
        List<Long> ids = works.stream().map(GradingWork::id).toList();
        entities.createQuery("DELETE FROM GradingMark m WHERE m.workId IN :works")
                .setParameter("works", ids)
                .executeUpdate();
        entities.createQuery("DELETE FROM GradingWork w WHERE w.id IN :works")
                .setParameter("works", ids)
                .executeUpdate();
    }

    Optional<WritingTask> task(String quizCode) {
        return entities.createQuery("SELECT t FROM WritingTask t WHERE t.quizCode = :quiz", WritingTask.class)
                .setParameter("quiz", quizCode)
                .getResultStream()
                .findFirst();
    }

    List<WritingTask> tasks() {
        return entities.createQuery("SELECT t FROM WritingTask t ORDER BY t.title, t.id", WritingTask.class)
                .getResultList();
    }

    /** The tasks for a learner group that were ever opened, the newest first. */
    List<WritingTask> tasksOf(String bank) {
        return entities.createQuery(
                        "SELECT t FROM WritingTask t WHERE t.bank = :bank ORDER BY t.openedAt DESC, t.id",
                        WritingTask.class)
                .setParameter("bank", bank)
                .getResultList();
    }
}
