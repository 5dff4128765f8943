package vn.hocvuso.run;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Tries, before the server is started, whether the product can live on an external database: the server would say it
 * later and in a hundred lines.
 */
final class DatabaseTrial {

    private static final int ACCESS_TO_DATABASE_DENIED = 1044;
    private static final int SIGN_IN_DENIED = 1045;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final int HOST_NOT_ALLOWED = 1130;
    private static final int STATEMENT_DENIED = 1142;
    private static final int PRIVILEGE_MISSING = 1227;
    private static final int SIGN_IN_SECONDS = 10;

    private final ProductSettings.ExternalDatabase database;

    private DatabaseTrial(ProductSettings.ExternalDatabase database) {
        this.database = database;
    }

    /**
     * Signs in, makes a table, uses it and drops it again.
     *
     * @return a warning when the database is older than those the product is made for
     * @throws StartException what is wrong and what to do about it, in one sentence
     */
    static Optional<String> pass(ProductSettings.ExternalDatabase database) {
        return pass(database, SIGN_IN_SECONDS);
    }

    /** The same, with another patience for a database that accepts the connection and then says nothing. */
    static Optional<String> pass(ProductSettings.ExternalDatabase database, int signInSeconds) {
        DriverManager.setLoginTimeout(signInSeconds);
        return new DatabaseTrial(database).pass();
    }

    private Optional<String> pass() {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            useTable(connection);
            return ageWarning(connection.getMetaData());
        } catch (SQLException refused) {
            throw refusal(refused);
        }
    }

    // What migrations and the product do. The name is drawn: another node may try at the same moment.
    private static void useTable(Connection connection) throws SQLException {
        String table = "platform_trial_" + Secrets.random(8).toLowerCase(java.util.Locale.ROOT);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (id BIGINT NOT NULL PRIMARY KEY, parent BIGINT,"
                    + " name VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_vietnamese_ci,"
                    + " CONSTRAINT " + table + "_fk FOREIGN KEY (parent) REFERENCES " + table + " (id))");
            try {
                for (String sql : List.of(
                        "ALTER TABLE # ADD COLUMN more INT, ADD KEY #_name (name)",
                        "INSERT INTO # (id, name) VALUES (1, 'Đặng')",
                        "UPDATE # SET more = 1 WHERE id = 1",
                        "SELECT id FROM # WHERE name = 'Đặng' FOR UPDATE SKIP LOCKED",
                        "DELETE FROM #")) {
                    statement.execute(sql.replace("#", table));
                }
            } finally {
                statement.execute("DROP TABLE " + table);
            }
        }
    }

    private static Optional<String> ageWarning(DatabaseMetaData told) throws SQLException {
        String version = told.getDatabaseProductVersion();
        return isOld(version)
                ? Optional.of("Cơ sở dữ liệu cũ hơn bản đã thử (MySQL 8.4, MariaDB 10.11): " + version
                        + " / the database is older than those tried (MySQL 8.4, MariaDB 10.11): " + version)
                : Optional.empty();
    }

    static boolean isOld(String version) {
        // Some releases of MariaDB put "5.5.5-" before their own version.
        Matcher number = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*").matcher(version);
        if (!number.matches()) {
            return false;
        }
        int release = Integer.parseInt(number.group(1)) * 100 + Integer.parseInt(number.group(2));
        return release < (version.contains("MariaDB") ? 1011 : 804);
    }

    private StartException refusal(SQLException refused) {
        return new StartException(sentence(refused), refused);
    }

    private String sentence(SQLException refused) {
        String where = DatabaseUrl.address(database.jdbcUrl());
        switch (refused.getErrorCode()) {
            case SIGN_IN_DENIED:
                return "Cơ sở dữ liệu " + where + " không nhận tên hoặc mật khẩu của " + database.user()
                        + "; xem LMS_DB_USER, LMS_DB_PASSWORD / the database " + where
                        + " refuses this user or password; see LMS_DB_USER, LMS_DB_PASSWORD";
            case NO_SUCH_DATABASE:
                return "Không có cơ sở dữ liệu tên này ở " + where + "; tạo nó trước / there is no such database at "
                        + where + "; create it first: CREATE DATABASE … CHARACTER SET utf8mb4";
            case ACCESS_TO_DATABASE_DENIED, STATEMENT_DENIED, PRIVILEGE_MISSING:
                return "Người dùng " + database.user() + " thiếu quyền trên " + where
                        + " / this user lacks rights there: GRANT ALL PRIVILEGES ON … TO … (" + refused.getMessage()
                        + ")";
            case HOST_NOT_ALLOWED:
                return "Cơ sở dữ liệu " + where
                        + " không nhận kết nối từ máy này / the database refuses connections from" + " this machine ("
                        + refused.getMessage() + ")";
            default:
                return other(refused, where);
        }
    }

    private static String other(SQLException refused, String where) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || cause instanceof java.security.GeneralSecurityException) {
                return "Chứng thư của cơ sở dữ liệu " + where + " không tin được; xem docs/operations.md / the"
                        + " certificate of the database " + where + " cannot be trusted; see docs/operations.md ("
                        + cause.getMessage() + ")";
            }
        }
        if (String.valueOf(refused.getSQLState()).startsWith("08")) {
            return "Không kết nối được cơ sở dữ liệu " + where
                    + "; nó có đang chạy không, LMS_DB_URL có đúng không? / cannot reach the database " + where
                    + "; does it run, is LMS_DB_URL right? (" + innermost(refused) + ")";
        }
        return "Cơ sở dữ liệu " + where + " từ chối / the database " + where + " refuses: " + refused.getMessage();
    }

    private static String innermost(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage()).lines().findFirst().orElse("");
    }
}
