package vn.hocvuso.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The whole product on this machine: database, server, application. One instance for each home; not for use by several
 * threads at once, except {@link #stop()}.
 */
public final class Product implements AutoCloseable {

    // Measured: server 420 MB unpacked and deployed, database 350 MB unpacked and 200 MB of its own files.
    private static final long SERVER_BYTES = 500_000_000;
    private static final long DATABASE_BYTES = 800_000_000;
    private static final long LOWEST_BYTES = 100_000_000;
    private static final long FULL_BYTES = 20_000_000;

    private final ProductSettings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final EmbeddedDatabase database;
    private final PayaraServer server;
    private final WaitingRoom waitingRoom;
    private final Gate gate = new Gate();
    private volatile HomeLock lock;

    public Product(ProductSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.home().resolve("secrets.properties"));
        this.database = new EmbeddedDatabase(settings.home(), settings.databasePort(), secrets, gate);
        this.server = new PayaraServer(settings, secrets, gate);
        this.waitingRoom = new WaitingRoom(settings.httpPort());
    }

    /**
     * Starts everything and returns when the pages answer. What an earlier start left behind is used again; what a
     * killed launcher left running is stopped first.
     *
     * @throws StartException one sentence for the person at the console; nothing is left running
     */
    public void start() {
        requireFiles();
        lock = HomeLock.take(settings.home());
        gate.open();
        boolean started = false;
        try {
            server.requirePort();
            if (usesEmbeddedDatabase()) {
                database.requirePort();
            }
            waitingRoom.open();
            requireSpace();
            Files.createDirectories(settings.home().resolve("log"));
            trimLogs();
            settings.externalDatabase().ifPresent(this::tryDatabase);
            CompletableFuture<Void> databaseStart = CompletableFuture.runAsync(this::prepareDatabase);
            prepareServer();
            databaseStart.join();
            startServer();
            started = true;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!started) {
                stop();
            }
        }
    }

    private void requireFiles() {
        if (!Files.isRegularFile(settings.application())) {
            throw new StartException(
                    "Chưa dựng: thiếu / not built yet: missing " + settings.application() + " (./lms run, LMS_EAR)");
        }
        if (!Files.isDirectory(settings.content())) {
            throw new StartException(
                    "Không có thư mục nội dung / there is no content folder " + settings.content() + " (LMS_CONTENT)");
        }
    }

    private void tryDatabase(ProductSettings.ExternalDatabase external) {
        progress.phase("thử cơ sở dữ liệu / trying the database", () -> DatabaseTrial.pass(external)
                .ifPresent(progress::say));
    }

    private void requireSpace() {
        long needed = Math.max(
                LOWEST_BYTES,
                (server.isUnpacked() ? 0 : SERVER_BYTES)
                        + (!usesEmbeddedDatabase() || database.isInstalled() ? 0 : DATABASE_BYTES));
        long free = freeBytes();
        if (free < needed) {
            throw new StartException(
                    "Ổ đĩa chỉ còn " + free / 1_000_000 + " MB, cần " + needed / 1_000_000 + " MB ở / only "
                            + free / 1_000_000 + " MB of disk are free, " + needed / 1_000_000 + " MB are needed in "
                            + settings.home());
        }
    }

    /** Whether so little disk is left that this explains any failure. */
    boolean isDiskFull() {
        return freeBytes() < FULL_BYTES;
    }

    private long freeBytes() {
        try {
            return Files.getFileStore(settings.home()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the programs print from filling the disk; to be called now and then. */
    public void trimLogs() {
        ProcessLog.rotate(server.consoleFile(), ProcessLog.LIMIT_BYTES);
        ProcessLog.rotate(database.logFile(), ProcessLog.LIMIT_BYTES);
    }

    private void prepareServer() {
        if (!server.isUnpacked()) {
            progress.phase("giải nén máy chủ ứng dụng / unpacking the application server", server::unpack);
        }
        server.prepare();
    }

    private void prepareDatabase() {
        if (!usesEmbeddedDatabase()) {
            return;
        }
        if (!database.isUnpacked()) {
            progress.phase("giải nén MariaDB / unpacking MariaDB", database::unpack);
        }
        if (!database.isInstalled()) {
            progress.phase("tạo cơ sở dữ liệu / creating the database", database::install);
        }
        startDatabase();
    }

    /** Starts the server alone, after {@link #killServer()} or {@link #stopServer()}. Returns when the pages answer. */
    public void startServer() {
        String what = server.isDeployed()
                ? "khởi động ứng dụng / starting the application"
                : "cài và khởi động ứng dụng / deploying and starting the application";
        waitingRoom.open();
        progress.phase(what, () -> {
            server.start(jdbcUrl(), databaseUser(), databasePassword());
            waitingRoom.close();
            server.openPages();
        });
    }

    /** Ends the server as a crash would (SIGKILL). The database goes on. */
    public void killServer() {
        server.kill();
    }

    /** Stops the server in good order. The database goes on. */
    public void stopServer() {
        server.stop();
    }

    /** Starts the embedded database alone, after {@link #stopDatabase()} or {@link #killDatabase()}. */
    public void startDatabase() {
        progress.phase("khởi động cơ sở dữ liệu / starting the database", database::start);
    }

    /** Shuts the embedded database down in good order. The server goes on. */
    public void stopDatabase() {
        database.stop();
    }

    /** Ends the embedded database as a power cut would. The server goes on. */
    public void killDatabase() {
        database.kill();
    }

    /** Stops everything that was started, server first. Does nothing when nothing runs. */
    public void stop() {
        gate.close();
        try {
            server.stop();
        } finally {
            try {
                database.stop();
            } finally {
                waitingRoom.close();
                if (lock != null) {
                    lock.close();
                    lock = null;
                }
            }
        }
    }

    @Override
    public void close() {
        stop();
    }

    public boolean isServerRunning() {
        return server.isRunning();
    }

    /** Whether the database runs; an external one is taken for running. */
    public boolean isDatabaseRunning() {
        return !usesEmbeddedDatabase() || database.isRunning();
    }

    public ProductSettings settings() {
        return settings;
    }

    /** Where the pages are, without a slash at its end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + settings.httpPort();
    }

    public int adminPort() {
        return settings.adminPort();
    }

    public String adminUser() {
        return "admin";
    }

    public String adminPassword() {
        return server.adminPassword();
    }

    /** Address of the database in use, with all its connection settings. */
    public String jdbcUrl() {
        return settings.externalDatabase()
                .map(ProductSettings.ExternalDatabase::jdbcUrl)
                .orElseGet(database::jdbcUrl);
    }

    public String databaseUser() {
        return settings.externalDatabase()
                .map(ProductSettings.ExternalDatabase::user)
                .orElse(EmbeddedDatabase.USER);
    }

    public String databasePassword() {
        return settings.externalDatabase()
                .map(ProductSettings.ExternalDatabase::password)
                .orElseGet(database::password);
    }

    public boolean usesEmbeddedDatabase() {
        return settings.externalDatabase().isEmpty();
    }

    /** Process id of the server's JVM, for measuring its CPU time. */
    public long serverPid() {
        return server.pid();
    }

    /** The server's log. */
    public Path logFile() {
        return server.logFile();
    }

    /** Where the application writes the demonstration accounts. */
    public Path demoAccountsFile() {
        return settings.home().resolve("demo-accounts.txt");
    }
}
