package vn.hocvuso.assessment.statistics;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.hocvuso.identity.PersonId;

/** The rows of graded attempts. They are streamed: the driver holds one of them at a time, whatever their number. */
@Dependent
class StatisticsRepository {

    // a run of the primary key
    private static final String ITEMS = "SELECT items, unit_path, organisation_code, learner_group, passed,"
            + " graded_at >= ? FROM assessment_graded_items"
            + " WHERE quiz_version_id = ? AND answered > 0 AND (try_number = 1 OR ? = 0)";

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "jdbc/lms")
    DataSource database;

    /** A row on its way; the packed items are read over by the next. */
    record Row(
            PackedItems items,
            String unitPath,
            String organisationCode,
            String learnerGroup,
            boolean hasPassed,
            boolean isRecent) {}

    void add(StoredItems items) {
        entities.persist(items);
    }

    /** Some attempts that were graded before there were rows of items, by id, after that id. */
    List<Long> ungathered(long after, int most) {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("SELECT attempt_id FROM assessment_ungathered_attempt"
                        + " WHERE attempt_id > ?1 ORDER BY attempt_id LIMIT ?2")
                .setParameter(1, after)
                .setParameter(2, most)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** Takes an old attempt off the list; whether it was there. Of several nodes one gets it. */
    boolean take(long attempt) {
        return entities.createNativeQuery("DELETE FROM assessment_ungathered_attempt WHERE attempt_id = ?1")
                        .setParameter(1, attempt)
                        .executeUpdate()
                > 0;
    }

    /** In how many attempts at a quiz version something stands in the packed items. One run of the primary key. */
    long asked(long quizVersion, String mark) {
        Number count = (Number) entities.createNativeQuery("SELECT COUNT(*) FROM assessment_graded_items"
                        + " WHERE quiz_version_id = ?1 AND items LIKE ?2")
                .setParameter(1, quizVersion)
                .setParameter(2, "%" + mark + "%")
                .getSingleResult();
        return count.longValue();
    }

    /** The rows of a person, oldest first. */
    List<StoredItems> of(PersonId person) {
        return entities.createQuery(
                        "SELECT i FROM StoredItems i WHERE i.personId = :person ORDER BY i.gradedAt, i.attemptId",
                        StoredItems.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    void removeOf(long attempt) {
        entities.createQuery("DELETE FROM StoredItems i WHERE i.attemptId = :attempt")
                .setParameter("attempt", attempt)
                .executeUpdate();
    }

    void removeOf(PersonId person) {
        entities.createQuery("DELETE FROM StoredItems i WHERE i.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /**
     * Hands over the rows of a quiz version one by one, but those where nothing was answered.
     *
     * @param recentSince what was graded since counts as recent
     */
    void stream(long quizVersion, boolean isFirstTryOnly, Instant recentSince, Consumer<Row> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(ITEMS, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // the driver's word for: row by row
            select.setFetchSize(Integer.MIN_VALUE);
            select.setTimestamp(1, Timestamp.from(recentSince));
            select.setLong(2, quizVersion);
            select.setInt(3, isFirstTryOnly ? 1 : 0);
            PackedItems items = new PackedItems();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new Row(
                            items.read(rows.getBytes(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getBoolean(5),
                            rows.getBoolean(6)));
                }
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }
}
