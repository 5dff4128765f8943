package vn.hocvuso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hocvuso.testsupport.Database;

class MigrationsJpaTest {

    private static final String NEWER_OF_AN_EARLIER_FEATURE = "0230";

    @Test
    void databaseIsBroughtUpToDate_whenAnEarlierFeatureHasANewMigration() throws SQLException {
        DataSource database = Database.fresh().connections();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE identity_account DROP COLUMN one_time_last_day");
            statement.execute(
                    "DELETE FROM flyway_schema_history WHERE version = '" + NEWER_OF_AN_EARLIER_FEATURE + "'");

            Migrations.apply(database);

            try (ResultSet row = statement.executeQuery("SELECT COUNT(one_time_last_day) FROM identity_account")) {
                assertThat(row.next()).isTrue();
            }
        }
    }
}
