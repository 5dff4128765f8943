package vn.hocvuso.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Payara Server with the application in it. Its domain folder is made from the distribution's whenever the application
 * or the configuration changed, so nothing in it is ever worth keeping.
 */
final class PayaraServer {

    private static final Duration START_PATIENCE = Duration.ofSeconds(600);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);
    private static final Duration OPEN_PATIENCE = Duration.ofSeconds(60);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(3);
    private static final String DOMAIN = "lms";

    private final ProductSettings settings;
    private final Secrets secrets;
    private final Gate gate;
    private final Path folder;
    private final Path logs;
    private final Path pidFile;
    private volatile ChildProcess process;
    // Fingerprint of the domain folder that was just made and holds no application yet.
    private String preparedAs = "";

    PayaraServer(ProductSettings settings, Secrets secrets, Gate gate) {
        this.settings = settings;
        this.secrets = secrets;
        this.gate = gate;
        this.folder = settings.home().resolve("server");
        this.logs = settings.home().resolve("log");
        this.pidFile = settings.home().resolve("server.pid");
    }

    private Path installation() {
        return folder.resolve("payara-" + ProductSettings.version("payara"));
    }

    private Path domain() {
        return folder.resolve("domains").resolve(DOMAIN);
    }

    private Path fingerprintFile() {
        return folder.resolve("domains").resolve(DOMAIN + ".fingerprint");
    }

    private Path commandLineFile() {
        return folder.resolve("domains").resolve(DOMAIN + ".command");
    }

    String adminPassword() {
        return secrets.get("server.admin.password");
    }

    boolean isUnpacked() {
        return Files.isDirectory(installation());
    }

    /** Unpacks the distribution; once for each version. */
    void unpack() {
        Path zip = settings.serverZip();
        if (!Files.exists(zip)) {
            throw new StartException("Chưa dựng: thiếu / not built yet: missing " + zip + " (mvn package)");
        }
        Path draft = folder.resolve("unpacking");
        PrivateFiles.deleteTree(draft);
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip), 1 << 16))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = draft.resolve(entry.getName()).normalize();
                if (!target.startsWith(draft)) {
                    throw new StartException("Tệp nén hỏng / broken archive: " + zip);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            PrivateFiles.move(draft.resolve("payara6"), installation());
            PrivateFiles.deleteTree(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the domain folder holds this very application and configuration. */
    boolean isDeployed() {
        return isDeployed(fingerprint());
    }

    private boolean isDeployed(String wanted) {
        try {
            return Files.exists(fingerprintFile())
                    && Files.exists(commandLineFile())
                    && Files.readString(fingerprintFile()).equals(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops a server that a killed launcher left behind; refuses an administration port that somebody else uses. */
    void requirePort() {
        ChildProcess.stopLeftover(pidFile, STOP_PATIENCE);
        Ports.requireFree(settings.adminPort(), "LMS_ADMIN_PORT");
    }

    /** Makes the domain folder when it is not the right one. */
    void prepare() {
        String wanted = fingerprint();
        if (!isDeployed(wanted)) {
            makeDomain();
            preparedAs = wanted;
        }
    }

    /**
     * Starts the server; deploys the application when it is not there yet. Waits until the application is ready; the
     * port of its pages is still closed, see {@link #openPages()}.
     */
    void start(String databaseUrl, String databaseUser, String databasePassword) {
        requirePort();
        String wanted = fingerprint();
        boolean deployed = isDeployed(wanted);
        if (deployed) {
            closePages();
        } else if (!wanted.equals(preparedAs)) {
            makeDomain();
        }
        preparedAs = "";
        List<String> command = commandLine();
        if (!deployed) {
            command.addAll(List.of("-postbootcommandfile", deploymentFile().toString()));
        }
        ServerLog log = new ServerLog(logFile());
        process = gate.pass(() -> ChildProcess.start(
                command,
                environment(databaseUrl, databaseUser, databasePassword),
                domain().resolve("config"),
                consoleFile(),
                pidFile));
        awaitApplication(log, deployed);
        if (!deployed) {
            PrivateFiles.write(fingerprintFile(), wanted);
        }
    }

    private void closePages() {
        Path configuration = domain().resolve("config/domain.xml");
        try {
            PrivateFiles.write(configuration, DomainXml.closed(Files.readString(configuration)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the port of the pages and waits until they answer. */
    void openPages() {
        try {
            administration().setPagesOpen(true, OPEN_PATIENCE);
        } catch (IOException e) {
            throw fail("Không mở được cổng của trang, xem / cannot open the port of the pages, see " + logFile());
        }
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw fail("Ứng dụng không trả lời, xem / the application does not answer, see " + logFile());
            }
            Waiting.briefly();
        }
    }

    private AdminCommand administration() {
        return new AdminCommand(settings.adminPort(), adminPassword());
    }

    private void awaitApplication(ServerLog log, boolean deployed) {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!(log.isUp()
                && (deployed ? log.hasApplication() : !log.deployment().isEmpty()))) {
            if (deployed && log.hasFailedApplication()) {
                // It may be the folder's fault; the next start makes a new one.
                forgetDeployment();
                throw fail("Ứng dụng không khởi động được, xem / the application does not start, see " + logFile());
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw fail("Máy chủ ứng dụng không khởi động được, xem / the application server does not start, see "
                        + logFile());
            }
            Waiting.briefly();
        }
        if (!deployed && !log.deployment().equals("SUCCESS")) {
            throw fail("Ứng dụng không khởi động được / the application does not start: " + log.deployment() + " ("
                    + logFile() + ")");
        }
    }

    private StartException fail(String message) {
        process.kill();
        return new StartException(message);
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + settings.httpPort() + "/")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20_000);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void forgetDeployment() {
        try {
            Files.deleteIfExists(fingerprintFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeDomain() {
        forgetDeployment();
        StartTuning.addApiImports(installation());
        PrivateFiles.deleteTree(domain());
        PrivateFiles.copyTree(installation().resolve("glassfish/domains/domain1"), domain());
        try {
            Path driver = driver();
            Files.copy(
                    driver, domain().resolve("lib").resolve(driver.getFileName().toString()));
            Path configuration = domain().resolve("config/domain.xml");
            Files.writeString(configuration, configure(Files.readString(configuration)));
            Files.writeString(domain().resolve("config/start-only-code.json"), StartTuning.compilerDirectives());
            Path logging = domain().resolve("config/logging.properties");
            Files.writeString(logging, LoggingProperties.forProduct(Files.readString(logging), logFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFiles.write(domain().resolve("config/admin-keyfile"), adminKey(adminPassword()));
        PrivateFiles.write(deploymentFile(), deployment(settings.application()));
        PrivateFiles.write(commandLineFile(), String.join("\n", dryRun()));
    }

    private Path deploymentFile() {
        return domain().resolve("config/deployment.txt");
    }

    /** The command that puts the application in place, in the server's administration language. */
    static String deployment(Path application) {
        String path = application.toString().replace('\\', '/');
        return "deploy --name lms --force=true " + (path.contains(" ") ? '"' + path + '"' : path) + "\n";
    }

    private List<String> commandLine() {
        try {
            return CommandLine.of(Files.readAllLines(commandLineFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The server composes its own command line from its configuration; it is asked once and remembered.
    private List<String> dryRun() {
        Path output = logs.resolve("server-command.txt");
        List<String> command = List.of(
                java(),
                "-jar",
                installation().resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--dry-run",
                "--domaindir",
                domain().getParent().toString(),
                DOMAIN);
        try {
            Process asking = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            asking.getOutputStream().close();
            if (!asking.waitFor(60, TimeUnit.SECONDS) || asking.exitValue() != 0) {
                asking.destroyForcibly();
                throw new StartException(
                        "Máy chủ ứng dụng hỏng, xem / the application server is broken, see " + output);
            }
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", ChildProcess.isWindows() ? "java.exe" : "java")
                .toString();
    }

    private Map<String, String> environment(String databaseUrl, String databaseUser, String databasePassword) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LMS_HOME", settings.home().toString());
        environment.put("LMS_CONTENT", settings.content().toString());
        environment.put("LMS_DEMO", Boolean.toString(settings.demo()));
        environment.put("LMS_BASE_URL", settings.baseUrl());
        environment.put("LMS_DB_URL", databaseUrl);
        environment.put("LMS_DB_USER", databaseUser);
        environment.put("LMS_DB_PASSWORD", databasePassword);
        if (System.getProperty("os.name").startsWith("Linux")) {
            // Without it a server started by cron or a container cannot open files with Vietnamese names.
            environment.put("LC_ALL", "C.UTF-8");
        }
        return environment;
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Stops the application and the server. Does nothing when it is not running. */
    void stop() {
        if (!isRunning()) {
            return;
        }
        try {
            // While it undeploys it would answer with error pages of its own.
            administration().setPagesOpen(false, CLOSE_PATIENCE);
        } catch (IOException notThatFar) {
            // It is still starting, or stuck: the signal is what counts.
        }
        process.stop(STOP_PATIENCE);
    }

    void kill() {
        process.kill();
    }

    long pid() {
        return process.pid();
    }

    Path logFile() {
        return logs.resolve("server.log");
    }

    /** What the process prints before and beside its log. */
    Path consoleFile() {
        return logs.resolve("server-console.log");
    }

    private String configure(String original) {
        return DomainXml.forProduct(
                original, settings.httpPort(), settings.adminPort(), settings.heap(), settings.jvmOptions());
    }

    private static Path driver() {
        try {
            return Path.of(com.mysql.cj.jdbc.MysqlDataSource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint() {
        MessageDigest digest = sha256();
        try {
            String configuration =
                    configure(Files.readString(installation().resolve("glassfish/domains/domain1/config/domain.xml")))
                            + StartTuning.compilerDirectives()
                            + domain()
                            + driver().getFileName()
                            + java()
                            + adminPassword();
            digest.update(configuration.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(settings.application()), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The line of the server's key file for the administrator: salted SHA-256 repeated a hundred times. */
    static String adminKey(String password) {
        byte[] salt = new byte[8];
        new SecureRandom().nextBytes(salt);
        MessageDigest digest = sha256();
        digest.update(password.getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(salt);
        for (int round = 2; round <= 100; round++) {
            hash = digest.digest(hash);
        }
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        key.writeBytes(hash);
        key.writeBytes(salt);
        return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(key.toByteArray()) + ";asadmin\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
