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
import java.util.HexFormat;
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

    // IGNORE: only for an event, or a number, that is there already. Widths are checked before, the other values are
    // the
    // product's.
    private static final String ADD = "INSERT IGNORE INTO assessment_answer_event"
            + " (id, attempt_id, event_id, position, response, received_at, sequence_number, digest, signature)"
            + " SELECT ?, a.id, ?, ?, ?, ?, ?, ?, ? FROM assessment_attempt a"
            + " WHERE a.id = ? AND a.person_id = ? AND a.status = 'IN_PROGRESS'"
            + " AND (a.deadline IS NULL OR a.deadline >= ?) FOR UPDATE";

    @Resource(lookup = "jdbc/lms")
    DataSource database;

    /**
     * Stores an answer as the next link if the attempt is the person's, open and in time, and neither the event nor
     * another link of that number is there. Locks the attempt's row: grading waits for this answer or this answer sees
     * that grading was faster. To be called without a transaction; the event is durable when this returns.
     *
     * @return whether the event was stored
     * @throws PersistenceException when the database cannot be asked; whether the event was stored is not known then
     */
    boolean add(AttemptFrame attempt, AttemptState.Answer answer) {
        for (int attempts = 1; ; attempts++) {
            try {
                return insert(attempt, answer);
            } catch (SQLTransactionRollbackException lost) {
                if (attempts == TRIES) {
                    throw new PersistenceException(lost);
                }
            } catch (SQLException failure) {
                throw new PersistenceException(failure);
            }
        }
    }

    private boolean insert(AttemptFrame attempt, AttemptState.Answer answer) throws SQLException {
        Instant now = answer.receivedAt();
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setLong(1, Ids.next());
            add.setString(2, answer.eventId());
            add.setInt(3, answer.position());
            add.setString(4, answer.response());
            add.setTimestamp(5, Timestamp.from(now));
            add.setInt(6, answer.link().number());
            add.setBytes(7, HexFormat.of().parseHex(answer.link().digest()));
            add.setBytes(8, answer.signature());
            add.setLong(9, attempt.id());
            add.setLong(10, attempt.person().value());
            add.setTimestamp(11, Timestamp.from(now.minus(Attempt.GRACE)));
            return add.executeUpdate() > 0;
        }
    }
}
