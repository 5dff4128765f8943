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

    private static final long NEEDED_BYTES = 2_000_000_000L;

    private final ProductSettings settings;
    private final Progress progress;
    private final Secrets secrets;
    private final EmbeddedDatabase database;
    private final PayaraServer server;
    private final Gate gate = new Gate();
    private volatile HomeLock lock;

    public Product(ProductSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.secrets = new Secrets(settings.home().resolve("secrets.properties"));
        this.database = new EmbeddedDatabase(settings.home(), settings.databasePort(), secrets, gate);
        this.server = new PayaraServer(settings, secrets, gate);
    }

    /**
     * Starts everything and returns when the pages answer. What an earlier start left behind is used again; what a
     * killed launcher left running is stopped first.
     *
     * @throws StartException one sentence for the person at the console; nothing is left running
     */
    public void start() {
        lock = HomeLock.take(settings.home());
        gate.open();
        boolean started = false;
        try {
            server.requirePorts();
            if (usesEmbeddedDatabase()) {
                database.requirePort();
            }
            requireSpace();
            Files.createDirectories(settings.home().resolve("log"));
            CompletableFuture<Void> databaseStart = CompletableFuture.runAsync(this::prepareDatabase);
            prepareServer();
            databaseStart.join();
            startServer();
            started = true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartException refusal) {
                throw refusal;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!started) {
                stop();
            }
        }
    }

    private void requireSpace() {
        if (server.isUnpacked() && (!usesEmbeddedDatabase() || database.isInstalled())) {
            return;
        }
        try {
            long free = Files.getFileStore(settings.home()).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new StartException("Ổ đĩa chỉ còn " + free / 1_000_000 + " MB, cần khoảng 2000 MB ở / only "
                        + free / 1_000_000 + " MB of disk are free, about 2000 MB are needed in " + settings.home());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepareServer() {
        if (!server.isUnpacked()) {
            progress.phase("giải nén máy chủ ứng dụng / unpacking the application server", server::unpack);
        }
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
        String what = server.isUnpacked() && server.isDeployed()
                ? "khởi động ứng dụng / starting the application"
                : "cài và khởi động ứng dụng / deploying and starting the application";
        progress.phase(what, () -> server.start(jdbcUrl(), databaseUser(), databasePassword()));
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
