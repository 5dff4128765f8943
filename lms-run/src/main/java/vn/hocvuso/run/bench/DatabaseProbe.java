package vn.hocvuso.run.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Measures on the product's own database: how many durable commits it can do, how many statements it was sent. */
final class DatabaseProbe implements AutoCloseable {

    private static final int MOST_COMMITS = 200_000;
    private static final Set<String> COUNTED = Set.of(
            "questions",
            "com_select",
            "com_insert",
            "com_update",
            "com_delete",
            "com_replace",
            "com_begin",
            "com_commit",
            "com_rollback",
            "com_set_option");

    private final Connection connection;

    DatabaseProbe(String url, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
    }

    /**
     * Single-row inserts, each committed by itself, one after the other, for that long. The table is removed again.
     *
     * @return nanoseconds of each
     */
    Histogram commit(Duration most) throws SQLException {
        Histogram latency = new Histogram(Duration.ofMinutes(10).toNanos(), 3);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_commit");
            statement.execute("CREATE TABLE bench_commit (id BIGINT NOT NULL PRIMARY KEY, text VARCHAR(100) NOT NULL)"
                    + " ENGINE=InnoDB");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bench_commit VALUES (?, ?)")) {
                insert.setString(2, "x".repeat(100));
                long deadline = System.nanoTime() + most.toNanos();
                for (long i = 0; i < MOST_COMMITS; i++) {
                    long start = System.nanoTime();
                    if (start > deadline) {
                        break;
                    }
                    insert.setLong(1, i);
                    insert.executeUpdate();
                    latency.recordValue(System.nanoTime() - start);
                }
            } finally {
                statement.execute("DROP TABLE bench_commit");
            }
        }
        return latency;
    }

    /** Whether each commit waits until the disk has it. */
    boolean isDurable() throws SQLException {
        return variable("innodb_flush_log_at_trx_commit").equals("1");
    }

    /** Name and version. */
    String product() throws SQLException {
        return connection.getMetaData().getDatabaseProductName() + " "
                + connection.getMetaData().getDatabaseProductVersion();
    }

    private String variable(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT @@" + name)) {
            result.next();
            return result.getString(1);
        }
    }

    /** Statements the database was sent since it started, by everybody, this reading included. */
    StatementCount statements() throws SQLException {
        TreeMap<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SHOW GLOBAL STATUS")) {
            while (result.next()) {
                String name = result.getString(1).toLowerCase(java.util.Locale.ROOT);
                if (COUNTED.contains(name)) {
                    counts.put(name, Long.parseLong(result.getString(2)));
                }
            }
        }
        return new StatementCount(System.nanoTime(), counts);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
