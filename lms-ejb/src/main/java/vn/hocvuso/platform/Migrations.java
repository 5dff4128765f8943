package vn.hocvuso.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema's migrations. */
final class Migrations {

    private Migrations() {}

    /** Applies what this database has not seen yet. */
    static void apply(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(UnhurriedConnections.of(database))
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                // Each feature numbers in a range of its own: a new one of identity comes after those of credential.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
