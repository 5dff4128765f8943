package vn.hocvuso.assessment.attempt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import vn.hocvuso.shared.Ids;

/**
 * Where answers become durable: one statement each that commits by itself. An entity manager would need a transaction
 * around it, which is four round trips instead of one, for the thing the product does most often.
 */
@Dependent
class AnswerLog {

    /** Another transaction may win a lock; nothing of the statement was done then. */
    private static final int TRIES = 4;

    // IGNORE: only for an event that is there already. Widths are checked before, the other values are the product's.
    private static final String ADD = "INSERT IGNORE INTO assessment_answer_event"
            + " (id, attempt_id, event_id, position, response, received_at)"
            + " SELECT ?, a.id, ?, ?, ?, ? FROM assessment_attempt a"
            + " WHERE a.id = ? AND a.person_id = ? AND a.status = 'IN_PROGRESS'"
            + " AND (a.deadline IS NULL OR a.deadline >= ?) FOR UPDATE";

    @Resource(lookup = "jdbc/lms")
    DataSource database;

    /**
     * Stores an answer event if the attempt is the person's, open and in time, and the event is new. Locks the attempt's
     * row: grading waits for this answer or this answer sees that grading was faster. To be called without a transaction;
     * the event is durable when this returns.
     *
     * @return whether the event was stored
     * @throws PersistenceException when the database cannot be asked; whether the event was stored is not known then
     */
    boolean add(AttemptFrame attempt, String eventId, int position, String response, Instant now) {
        for (int attempts = 1; ; attempts++) {
            try {
                return insert(attempt, eventId, position, response, now);
            } catch (SQLTransactionRollbackException lost) {
                if (attempts == TRIES) {
                    throw new PersistenceException(lost);
                }
            } catch (SQLException failure) {
                throw new PersistenceException(failure);
            }
        }
    }

    private boolean insert(AttemptFrame attempt, String eventId, int position, String response, Instant now)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setLong(1, Ids.next());
            add.setString(2, eventId);
            add.setInt(3, position);
            add.setString(4, response);
            add.setTimestamp(5, Timestamp.from(now));
            add.setLong(6, attempt.id());
            add.setLong(7, attempt.person().value());
            add.setTimestamp(8, Timestamp.from(now.minus(Attempt.GRACE)));
            return add.executeUpdate() > 0;
        }
    }
}
