package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;

/** Placements, their questions and answers, what they propose, and the difficulties fitted to them. */
@Dependent
class PlacementRepository {

    @PersistenceContext
    EntityManager entities;

    Optional<Placement> find(PlacementCode code) {
        return entities.createQuery("SELECT p FROM Placement p WHERE p.code = :code", Placement.class)
                .setParameter("code", code.value())
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }

    /** The placement as it is now, its row locked until the end of the transaction. */
    Optional<Placement> lock(PlacementCode code) {
        return entities.createQuery("SELECT p FROM Placement p WHERE p.code = :code", Placement.class)
                .setParameter("code", code.value())
                .setHint("eclipselink.refresh", true)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The person's open placement; one that another request begins at this moment is not seen. */
    Optional<Placement> findOpen(PersonId person) {
        return entities.createQuery("SELECT p FROM Placement p WHERE p.openKey = :person", Placement.class)
                .setParameter("person", person.value())
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }

    /** The person's open placement as it is now, its row locked until the end of the transaction. */
    Optional<Placement> lockOpen(PersonId person) {
        return entities.createQuery("SELECT p FROM Placement p WHERE p.openKey = :person", Placement.class)
                .setParameter("person", person.value())
                .setHint("eclipselink.refresh", true)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Inserts an open placement unless the person has one, which a second request at the same moment may have begun. */
    void open(long id, PersonCard person, LearnerGroup group, String framework, long seed, Instant now) {
        entities.createNativeQuery("INSERT INTO assessment_placement (id, version, code, person_id, open_key,"
                        + " learner_group, unit_path, organisation_code, framework, seed, status, position, started_at)"
                        + " VALUES (?1, 1, ?2, ?3, ?3, ?4, ?8, ?9, ?5, ?6, 'OPEN', 1, ?7)"
                        + " ON DUPLICATE KEY UPDATE id = assessment_placement.id")
                .setParameter(1, id)
                .setParameter(2, Ids.code())
                .setParameter(3, person.id().value())
                .setParameter(4, group.name())
                .setParameter(5, framework)
                .setParameter(6, seed)
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, person.unitPath())
                .setParameter(9, person.organisationCode())
                .executeUpdate();
    }

    /** Writes what was changed, for statements that are no entity's. */
    void flush() {
        entities.flush();
    }

    /** All placements of a person, newest first. */
    List<Placement> of(PersonId person) {
        return entities.createQuery(
                        "SELECT p FROM Placement p WHERE p.personId = :person ORDER BY p.startedAt DESC, p.id DESC",
                        Placement.class)
                .setParameter("person", person.value())
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    void add(AskedQuestion question) {
        entities.persist(question);
    }

    void add(ProposedLevel level) {
        entities.persist(level);
    }

    /** The questions of a placement in order, the one that waits included. */
    List<AskedQuestion> questions(Placement placement) {
        return entities.createQuery(
                        "SELECT q FROM AskedQuestion q WHERE q.placementId = :placement ORDER BY q.position",
                        AskedQuestion.class)
                .setParameter("placement", placement.id())
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** The question at a position. */
    Optional<AskedQuestion> question(Placement placement, int position) {
        return entities.createQuery(
                        "SELECT q FROM AskedQuestion q WHERE q.placementId = :placement AND q.position = :position",
                        AskedQuestion.class)
                .setParameter("placement", placement.id())
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    /** What a finished placement proposes. */
    List<ProposedLevel> levels(Placement placement) {
        return entities.createQuery(
                        "SELECT l FROM ProposedLevel l WHERE l.placementId = :placement ORDER BY l.domain, l.id",
                        ProposedLevel.class)
                .setParameter("placement", placement.id())
                .getResultList();
    }

    /** Codes of the questions of the person's placement before that one; none when it is the first. */
    Set<String> seenBefore(Placement placement) {
        List<Placement> before = of(placement.person()).stream()
                .filter(other -> other.startedAt().isBefore(placement.startedAt()))
                .toList();
        Set<String> seen = new HashSet<>();
        before.stream().findFirst().ifPresent(last -> questions(last)
                .forEach(question -> seen.add(question.questionCode())));
        return seen;
    }

    /** All difficulties that were fitted. */
    List<FittedDifficulty> fitted() {
        return entities.createQuery("SELECT d FROM FittedDifficulty d", FittedDifficulty.class)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** Fitted difficulty by question version. */
    Map<Long, Double> difficulties() {
        Map<Long, Double> difficulties = new HashMap<>();
        fitted().forEach(fitted -> difficulties.put(fitted.questionVersionId(), fitted.difficulty()));
        return difficulties;
    }

    /** Question versions answered at least so often. One run of an index. */
    List<Long> answeredOften(long least) {
        return entities.createQuery(
                        "SELECT q.questionVersionId FROM AskedQuestion q WHERE q.answeredAt IS NOT NULL"
                                + " GROUP BY q.questionVersionId HAVING COUNT(q) >= :least ORDER BY q.questionVersionId",
                        Long.class)
                .setParameter("least", least)
                .getResultList();
    }

    /** What was answered to a question version, the newest first, at most so many. */
    List<DifficultyFit.Seen> answersTo(long questionVersion, int most) {
        return entities.createQuery(
                        "SELECT q.ability, q.abilityError, q.outcome FROM AskedQuestion q"
                                + " WHERE q.questionVersionId = :version AND q.answeredAt IS NOT NULL"
                                + " ORDER BY q.answeredAt DESC",
                        Object[].class)
                .setParameter("version", questionVersion)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new DifficultyFit.Seen((Double) row[0], (Double) row[1], row[2] == AnswerOutcome.RIGHT))
                .toList();
    }

    /** Keeps a fitted difficulty; several nodes may fit at once and come to the same. */
    void keep(long questionVersion, double difficulty, int answers, Instant now) {
        entities.createNativeQuery("INSERT INTO assessment_question_difficulty"
                        + " (question_version_id, difficulty, answers, fitted_at) VALUES (?1, ?2, ?3, ?4)"
                        + " ON DUPLICATE KEY UPDATE difficulty = ?2, answers = ?3, fitted_at = ?4")
                .setParameter(1, questionVersion)
                .setParameter(2, difficulty)
                .setParameter(3, answers)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** Removes the placements of a person with all that belongs to them. */
    void removeOf(PersonId person) {
        List<Long> ids = of(person).stream().map(Placement::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        entities.createQuery("DELETE FROM ProposedLevel l WHERE l.placementId IN :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("DELETE FROM AskedQuestion q WHERE q.placementId IN :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("DELETE FROM Placement p WHERE p.id IN :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
