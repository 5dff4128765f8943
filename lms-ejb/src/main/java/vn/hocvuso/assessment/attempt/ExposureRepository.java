package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.quiz.DrawnItem;

/** How often questions of live quizzes were drawn. */
@Dependent
class ExposureRepository {

    /** Stands for the attempts among the questions. */
    static final long ATTEMPTS = 0;

    @PersistenceContext
    EntityManager entities;

    /** Up to which attempt is counted; nobody else counts until the end of the transaction. */
    long lockMark() {
        return ((Number) entities.createNativeQuery(
                                "SELECT last_attempt FROM assessment_exposure_mark WHERE id = 1 FOR UPDATE")
                        .getSingleResult())
                .longValue();
    }

    void moveMark(long lastAttempt) {
        entities.createNativeQuery("UPDATE assessment_exposure_mark SET last_attempt = ?1 WHERE id = 1")
                .setParameter(1, lastAttempt)
                .executeUpdate();
    }

    /**
     * An attempt that was begun.
     *
     * @param items of a live quiz; empty for all others, which are not counted
     */
    record Begun(long id, String quizCode, List<DrawnItem> items, LocalDate day) {}

    /** Attempts after that one that were begun before the limit, by id. */
    List<Begun> begun(long after, Instant limit, int most) {
        List<?> rows = entities.createNativeQuery("SELECT id, quiz_code,"
                        + " CASE WHEN quiz_code LIKE 'blueprint/%' THEN items ELSE '' END, DATE(started_at)"
                        + " FROM assessment_attempt WHERE id > ?1 AND started_at < ?2 ORDER BY id")
                .setParameter(1, after)
                .setParameter(2, Timestamp.from(limit))
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Begun(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((String) row[2]).isEmpty() ? List.of() : ItemsJson.read((String) row[2]),
                        LocalDate.parse(row[3].toString())))
                .toList();
    }

    void add(String quizCode, LocalDate day, long questionVersionId, int shown) {
        entities.createNativeQuery("INSERT INTO assessment_item_exposure (quiz_code, day, question_version_id, shown)"
                        + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE shown = shown + ?5")
                .setParameter(1, quizCode)
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, questionVersionId)
                .setParameter(4, shown)
                .setParameter(5, shown)
                .executeUpdate();
    }

    /** How often question versions were shown in a quiz since that day; {@link #ATTEMPTS} counts the attempts. */
    Map<Long, Long> shown(String quizCode, LocalDate since) {
        Map<Long, Long> shown = new HashMap<>();
        List<?> rows = entities.createNativeQuery("SELECT question_version_id, SUM(shown) FROM assessment_item_exposure"
                        + " WHERE quiz_code = ?1 AND day >= ?2 GROUP BY question_version_id")
                .setParameter(1, quizCode)
                .setParameter(2, Date.valueOf(since))
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> shown.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
        return shown;
    }
}
