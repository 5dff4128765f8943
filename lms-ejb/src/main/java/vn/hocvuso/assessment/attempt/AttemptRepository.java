package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.Ids;

/**
 * Attempts and answer events. Rows are inserted by guarded statements instead of {@code persist}, because a second
 * request at the same moment is an everyday thing here and a violated key would cost the transaction.
 */
@Dependent
class AttemptRepository {

    @PersistenceContext
    EntityManager entities;

    /** The attempt as the database has it now. */
    Optional<Attempt> find(AttemptCode code) {
        return entities.createQuery("SELECT a FROM Attempt a WHERE a.code = :code", Attempt.class)
                .setParameter("code", code.value())
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }

    /** The attempt as it is now, its row locked until the end of the transaction. */
    Attempt lock(long id) {
        return entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The attempt as this transaction sees it. */
    Optional<Attempt> find(long id) {
        return Optional.ofNullable(entities.find(Attempt.class, id));
    }

    void add(SettledMark mark) {
        entities.persist(mark);
        entities.flush();
    }

    /** What people said answers of an attempt are worth, by position. */
    Map<Integer, HandMark> marks(long attemptId) {
        Map<Integer, HandMark> marks = new HashMap<>();
        entities.createQuery("SELECT m FROM SettledMark m WHERE m.attemptId = :attempt", SettledMark.class)
                .setParameter("attempt", attemptId)
                .getResultStream()
                .map(SettledMark::mark)
                .forEach(mark -> marks.put(mark.position(), mark));
        return marks;
    }

    /** Forgets what people said, because the attempt goes on. */
    void removeMarks(long attemptId) {
        entities.createQuery("DELETE FROM SettledMark m WHERE m.attemptId = :attempt")
                .setParameter("attempt", attemptId)
                .executeUpdate();
    }

    /** Id of the person's open attempt of a quiz. */
    Optional<Long> openAttempt(PersonId person, String quizCode) {
        return entities.createQuery("SELECT a.id FROM Attempt a WHERE a.openKey = :key", Long.class)
                .setParameter("key", openKey(person, quizCode))
                .getResultStream()
                .findFirst();
    }

    long countAttempts(PersonId person, String quizCode) {
        return entities.createQuery(
                        "SELECT COUNT(a) FROM Attempt a WHERE a.personId = :person AND a.quizCode = :quiz", Long.class)
                .setParameter("person", person.value())
                .setParameter("quiz", quizCode)
                .getSingleResult();
    }

    /** The how manieth attempt of its person at its quiz this is, from 1. */
    int tryNumber(Attempt attempt) {
        return entities.createQuery(
                        "SELECT COUNT(a) FROM Attempt a WHERE a.personId = :person AND a.quizCode = :quiz"
                                + " AND a.startedAt <= :started",
                        Long.class)
                .setParameter("person", attempt.person().value())
                .setParameter("quiz", attempt.quizCode())
                .setParameter("started", attempt.startedAt())
                .getSingleResult()
                .intValue();
    }

    /** Inserts an open attempt unless the person has one of that quiz. */
    void open(
            PersonId person,
            PublishedQuiz quiz,
            StartAttempt command,
            long seed,
            List<DrawnItem> items,
            Optional<Sitting> sitting,
            Instant now) {
        Instant ofQuiz = quiz.minutes() == 0 ? null : now.plus(Duration.ofMinutes(quiz.minutes()));
        Instant deadline = sitting.map(Sitting::deadline).orElse(ofQuiz);
        Helper helper = command.helper();
        entities.createNativeQuery(
                        "INSERT INTO assessment_attempt (id, version, code, quiz_version_id, quiz_code, person_id,"
                                + " open_key, seed, items, started_at, deadline, extra_minutes, assistance,"
                                + " helper_name, helper_person_id, helper_consent, status, max_score, sitting_id)"
                                + " VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?16, ?11, ?12, ?13, ?14,"
                                + " 'IN_PROGRESS', ?15, ?17) ON DUPLICATE KEY UPDATE id = assessment_attempt.id")
                .setParameter(1, Ids.next())
                .setParameter(2, Ids.code())
                .setParameter(3, quiz.versionId())
                .setParameter(4, quiz.code())
                .setParameter(5, person.value())
                .setParameter(6, openKey(person, quiz.code()))
                .setParameter(7, seed)
                .setParameter(8, ItemsJson.write(items))
                .setParameter(9, Timestamp.from(now))
                .setParameter(10, deadline == null ? null : Timestamp.from(deadline))
                .setParameter(11, command.assistance().name())
                .setParameter(12, helper.name())
                .setParameter(13, helper.personId() == 0 ? null : helper.personId())
                .setParameter(14, helper.hasConsent())
                .setParameter(15, items.size())
                .setParameter(16, sitting.map(Sitting::extraMinutes).orElse(0))
                .setParameter(17, sitting.map(Sitting::id).orElse(null))
                .executeUpdate();
    }

    /**
     * An open attempt, just begun by this request or by another.
     *
     * @param deadline null when there is no time limit
     */
    record Opened(long id, AttemptCode code, Instant startedAt, Instant deadline) {}

    /** The open attempt as other transactions have committed it by now. */
    Opened opened(PersonId person, String quizCode) {
        Object[] row = (Object[]) entities.createNativeQuery("SELECT id, code, started_at, deadline"
                        + " FROM assessment_attempt WHERE open_key = ?1 LOCK IN SHARE MODE")
                .setParameter(1, openKey(person, quizCode))
                .getSingleResult();
        return new Opened(
                ((Number) row[0]).longValue(),
                new AttemptCode((String) row[1]),
                instant(row[2]),
                row[3] == null ? null : instant(row[3]));
    }

    /** Those attempts as they are now, their rows locked until the end of the transaction. */
    List<Attempt> lock(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT a FROM Attempt a WHERE a.id IN :ids ORDER BY a.id", Attempt.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** The answers of those attempts in the order of their chains, by attempt; without their receipts. */
    Map<Long, List<AttemptState.Answer>> answers(Collection<Long> attempts) {
        Map<Long, List<AttemptState.Answer>> answers = new HashMap<>();
        entities.createQuery(
                        "SELECT e.attemptId, e.eventId, e.position, e.response, e.receivedAt FROM AnswerEvent e"
                                + " WHERE e.attemptId IN :attempts ORDER BY e.sequenceNumber, e.receivedAt, e.id",
                        Object[].class)
                .setParameter("attempts", attempts)
                .getResultList()
                .forEach(row -> answers.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(AttemptState.Answer.stored(
                                (String) row[1],
                                (Integer) row[2],
                                (String) row[3],
                                (Instant) row[4],
                                null,
                                null,
                                null)));
        return answers;
    }

    /** The answers of an attempt in the order of its chain, with all that their receipts need. */
    List<AttemptState.Answer> chain(long attempt) {
        return entities.createQuery(
                        "SELECT e.eventId, e.position, e.response, e.receivedAt, e.sequenceNumber, e.digest,"
                                + " e.signature FROM AnswerEvent e WHERE e.attemptId = :attempt"
                                + " ORDER BY e.sequenceNumber, e.receivedAt, e.id",
                        Object[].class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .map(row -> AttemptState.Answer.stored(
                        (String) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        (Integer) row[4],
                        (byte[]) row[5],
                        (byte[]) row[6]))
                .toList();
    }

    /** Status, deadline and all answers, without the signatures of their receipts, in one statement. */
    AttemptState state(long id) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT a.status, a.deadline, e.eventId, e.position, e.response, e.receivedAt,"
                                + " e.sequenceNumber, e.digest FROM Attempt a"
                                + " LEFT JOIN AnswerEvent e ON e.attemptId = a.id WHERE a.id = :id"
                                + " ORDER BY e.sequenceNumber, e.receivedAt, e.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw AttemptCode.unknown();
        }
        List<AttemptState.Answer> answers = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            if (row[2] != null) {
                answers.add(AttemptState.Answer.stored(
                        (String) row[2],
                        (Integer) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        (Integer) row[6],
                        (byte[]) row[7],
                        null));
            }
        }
        return new AttemptState((AttemptStatus) rows.get(0)[0], (Instant) rows.get(0)[1], List.copyOf(answers));
    }

    /** All committed answers in the order of the chain, whenever this transaction began; after {@link #lock}. */
    List<AttemptState.Answer> committedAnswers(long id) {
        // a locking read sees what was committed while this transaction waited for the attempt's row
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "SELECT event_id, position, response, received_at, sequence_number,"
                                + " digest, signature FROM assessment_answer_event WHERE attempt_id = ?1"
                                + " ORDER BY sequence_number, received_at, id LOCK IN SHARE MODE")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> AttemptState.Answer.stored(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        instant(row[3]),
                        (Number) row[4],
                        (byte[]) row[5],
                        (byte[]) row[6]))
                .toList();
    }

    /**
     * What a person got since then: the drawn items of their latest attempts and when, newest first; by the index of the
     * person's attempts.
     */
    List<DrawnThen> drawnSince(PersonId person, Instant since, int most) {
        List<?> rows = entities.createNativeQuery("SELECT items, started_at FROM assessment_attempt"
                        + " WHERE person_id = ?1 AND started_at >= ?2 ORDER BY started_at DESC")
                .setParameter(1, person.value())
                .setParameter(2, Timestamp.from(since))
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DrawnThen(ItemsJson.read((String) row[0]), instant(row[1])))
                .toList();
    }

    /** What was drawn for an attempt, and when. */
    record DrawnThen(List<DrawnItem> items, Instant at) {}

    /** What the driver makes of a DATETIME in a native query; the session's time zone is UTC. */
    private static Instant instant(Object read) {
        return read instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : ((Timestamp) read).toInstant();
    }

    /** Open attempts whose time was over before that instant, by id, after that id. */
    List<Long> overdue(Instant limit, long afterId, int most) {
        return entities.createQuery(
                        "SELECT a.id FROM Attempt a WHERE a.status = :open AND a.deadline < :limit AND a.id > :after"
                                + " ORDER BY a.id",
                        Long.class)
                .setParameter("open", AttemptStatus.IN_PROGRESS)
                .setParameter("limit", limit)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** All attempts of a person, oldest first. */
    List<Attempt> attemptsOf(PersonId person) {
        return entities.createQuery(
                        "SELECT a FROM Attempt a WHERE a.personId = :person ORDER BY a.startedAt, a.id", Attempt.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Removes attempts with their answers. */
    void remove(List<Long> attempts) {
        if (attempts.isEmpty()) {
            return;
        }
        entities.createQuery("DELETE FROM AnswerEvent e WHERE e.attemptId IN :attempts")
                .setParameter("attempts", attempts)
                .executeUpdate();
        entities.createQuery("DELETE FROM Attempt a WHERE a.id IN :attempts")
                .setParameter("attempts", attempts)
                .executeUpdate();
    }

    /** Puts a pseudonym in place of a helper's name, and forgets who helped the person's own attempts. */
    void forgetHelper(PersonId person, String pseudonym) {
        entities.createNativeQuery("UPDATE assessment_attempt SET helper_name = ?1 WHERE helper_person_id = ?2")
                .setParameter(1, pseudonym)
                .setParameter(2, person.value())
                .executeUpdate();
        entities.createNativeQuery(
                        "UPDATE assessment_attempt SET helper_name = '', helper_person_id = NULL WHERE person_id = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    static String openKey(PersonId person, String quizCode) {
        return person.value() + ":" + quizCode;
    }
}
