package vn.hocvuso.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What a {@link Product} is started with. The {@code with...} methods return changed copies.
 *
 * @param checkout folder of the sources and of what was built from them
 * @param home state directory; everything that must survive a restart
 * @param httpPort where the pages are
 * @param adminPort where the server is administered
 * @param databasePort where the embedded database listens; not used with an external one
 * @param demo whether the application makes demonstration accounts
 * @param content folder with courses, question banks and the like
 * @param application the EAR
 * @param heap the server's memory, in the JVM's notation
 * @param jvmOptions further options for the server's JVM
 * @param baseUrl address that links in documents begin with, without a slash at its end
 * @param externalDatabase the database to use instead of the embedded one
 */
public record ProductSettings(
        Path checkout,
        Path home,
        int httpPort,
        int adminPort,
        int databasePort,
        boolean demo,
        Path content,
        Path application,
        String heap,
        List<String> jvmOptions,
        String baseUrl,
        Optional<ExternalDatabase> externalDatabase) {

    public static final int DEFAULT_HTTP_PORT = 8080;
    public static final int DEFAULT_ADMIN_PORT = 8848;
    public static final int DEFAULT_DATABASE_PORT = 8306;

    public ProductSettings {
        Objects.requireNonNull(checkout);
        Objects.requireNonNull(home);
        Objects.requireNonNull(content);
        Objects.requireNonNull(application);
        Objects.requireNonNull(heap);
        jvmOptions = List.copyOf(jvmOptions);
        Objects.requireNonNull(baseUrl);
        Objects.requireNonNull(externalDatabase);
        home = home.toAbsolutePath().normalize();
    }

    /** A database that somebody else runs. */
    public record ExternalDatabase(String jdbcUrl, String user, String password) {
        public ExternalDatabase {
            Objects.requireNonNull(jdbcUrl);
            Objects.requireNonNull(user);
            Objects.requireNonNull(password);
        }

        @Override
        public String toString() {
            return "ExternalDatabase[" + user + "]";
        }
    }

    /**
     * The settings of the environment variables {@code LMS_...}, defaults where they are not set.
     *
     * @throws StartException when a variable does not make sense
     */
    public static ProductSettings fromEnvironment(Map<String, String> environment) {
        return fromEnvironment(environment, findCheckout());
    }

    static ProductSettings fromEnvironment(Map<String, String> environment, Path checkout) {
        int httpPort = port(environment, "LMS_PORT", DEFAULT_HTTP_PORT);
        int adminPort = port(environment, "LMS_ADMIN_PORT", DEFAULT_ADMIN_PORT);
        int databasePort = port(environment, "LMS_DB_PORT", DEFAULT_DATABASE_PORT);
        if (httpPort == adminPort || httpPort == databasePort || adminPort == databasePort) {
            throw new StartException(
                    "LMS_PORT, LMS_ADMIN_PORT, LMS_DB_PORT: cần ba số khác nhau / must be three different"
                            + " numbers: " + httpPort + ", " + adminPort + ", " + databasePort);
        }
        requireDays(environment, "LMS_ONE_TIME_DAYS");
        Optional<ExternalDatabase> database = Optional.ofNullable(text(environment, "LMS_DB_URL"))
                .map(url -> new ExternalDatabase(
                        DatabaseUrl.complete(url),
                        environment.getOrDefault("LMS_DB_USER", "lms"),
                        environment.getOrDefault("LMS_DB_PASSWORD", "")));
        String demo = text(environment, "LMS_DEMO");
        String baseUrl = text(environment, "LMS_BASE_URL");
        return new ProductSettings(
                checkout,
                path(environment, "LMS_HOME", checkout.resolve(".lms")),
                httpPort,
                adminPort,
                databasePort,
                demo == null ? database.isEmpty() : flag("LMS_DEMO", demo),
                path(environment, "LMS_CONTENT", checkout.resolve("content")),
                path(environment, "LMS_EAR", checkout.resolve("lms-ear/target/lms.ear")),
                heap(environment),
                words(environment, "LMS_JVM_OPTIONS"),
                baseUrl == null ? "http://127.0.0.1:" + httpPort : baseUrl.replaceAll("/+$", ""),
                database);
    }

    public ProductSettings withHome(Path newHome) {
        return new ProductSettings(
                checkout,
                newHome,
                httpPort,
                adminPort,
                databasePort,
                demo,
                content,
                application,
                heap,
                jvmOptions,
                baseUrl,
                externalDatabase);
    }

    /** Other ports; the base address becomes that of the new http port. */
    public ProductSettings withPorts(int http, int admin, int database) {
        return new ProductSettings(
                checkout,
                home,
                http,
                admin,
                database,
                demo,
                content,
                application,
                heap,
                jvmOptions,
                "http://127.0.0.1:" + http,
                externalDatabase);
    }

    public ProductSettings withDemo(boolean newDemo) {
        return new ProductSettings(
                checkout,
                home,
                httpPort,
                adminPort,
                databasePort,
                newDemo,
                content,
                application,
                heap,
                jvmOptions,
                baseUrl,
                externalDatabase);
    }

    public ProductSettings withContent(Path newContent) {
        return new ProductSettings(
                checkout,
                home,
                httpPort,
                adminPort,
                databasePort,
                demo,
                newContent,
                application,
                heap,
                jvmOptions,
                baseUrl,
                externalDatabase);
    }

    public ProductSettings withApplication(Path ear) {
        return new ProductSettings(
                checkout,
                home,
                httpPort,
                adminPort,
                databasePort,
                demo,
                content,
                ear,
                heap,
                jvmOptions,
                baseUrl,
                externalDatabase);
    }

    /** Further options for the server's JVM, after those of the product. */
    public ProductSettings withJvmOptions(List<String> options) {
        return new ProductSettings(
                checkout,
                home,
                httpPort,
                adminPort,
                databasePort,
                demo,
                content,
                application,
                heap,
                options,
                baseUrl,
                externalDatabase);
    }

    public ProductSettings withEmbeddedDatabase() {
        return new ProductSettings(
                checkout,
                home,
                httpPort,
                adminPort,
                databasePort,
                demo,
                content,
                application,
                heap,
                jvmOptions,
                baseUrl,
                Optional.empty());
    }

    /** The server's distribution as the build left it. */
    Path serverZip() {
        return checkout.resolve("lms-run/target/payara-" + version("payara") + ".zip");
    }

    static String version(String of) {
        Properties versions = new Properties();
        try (InputStream in = ProductSettings.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(of);
    }

    /** The folder above {@code lms-run/target}, where this class was loaded from, wherever one stands. */
    static Path findCheckout() {
        try {
            Path here = Path.of(ProductSettings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = here; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("lms-run")) && Files.isDirectory(folder.resolve("lms-ear"))) {
                    return folder;
                }
            }
            throw new StartException(
                    "Không thấy thư mục của Học vụ số quanh / cannot find the checkout around " + here);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    private static List<String> words(Map<String, String> environment, String name) {
        String value = text(environment, name);
        return value == null ? List.of() : List.of(value.split("\\s+"));
    }

    private static Path path(Map<String, String> environment, String name, Path fallback) {
        String value = text(environment, name);
        return value == null ? fallback : Path.of(value).toAbsolutePath();
    }

    private static int port(Map<String, String> environment, String name, int fallback) {
        String value = text(environment, name);
        if (value == null) {
            return fallback;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new StartException(
                    name + "=" + value + ": cần một số từ 1 đến 65535 / must be a number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    // Read by the application; refused here, where somebody sees it.
    private static void requireDays(Map<String, String> environment, String name) {
        String value = text(environment, name);
        if (value != null && !value.matches("[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]")) {
            throw new StartException(
                    name + "=" + value + ": cần số ngày từ 1 đến 365 / must be a number of days from 1 to 365");
        }
    }

    private static boolean flag(String name, String value) {
        if (!value.matches("true|false")) {
            throw new StartException(name + "=" + value + ": cần true hoặc false / must be true or false");
        }
        return Boolean.parseBoolean(value);
    }

    private static String heap(Map<String, String> environment) {
        String value = text(environment, "LMS_HEAP");
        if (value == null) {
            return "1g";
        }
        if (!value.matches("\\d+[mMgG]")) {
            throw new StartException("LMS_HEAP=" + value + ": cần dạng 1g hoặc 1500m / write it like 1g or 1500m");
        }
        return value;
    }
}
