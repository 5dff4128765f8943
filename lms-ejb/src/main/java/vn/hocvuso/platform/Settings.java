package vn.hocvuso.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where this installation keeps things and how it was started; read from the environment of the server process
 * ({@code LMS_HOME}, {@code LMS_CONTENT}, {@code LMS_DEMO}, {@code LMS_BASE_URL}). The same-named system property in
 * lower case with dots ({@code lms.home}) wins, so that tests can set it.
 */
@ApplicationScoped
public class Settings {

    private static final int ONE_TIME_PASSWORD_DAYS = 14;

    /** State directory: keys, requests of the launcher, demonstration accounts. Never served. */
    public Path home() {
        return Path.of(value("LMS_HOME").orElse(".lms"));
    }

    /** Folder of courses, banks, frameworks, rule sets, localities. */
    public Path content() {
        return Path.of(value("LMS_CONTENT").orElse("content"));
    }

    /** Whether demonstration accounts and units are wanted. */
    public boolean isDemonstration() {
        return value("LMS_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** Address under which people reach the product, without a slash at the end; printed in QR codes. */
    public URI baseUrl() {
        return URI.create(value("LMS_BASE_URL").orElse("http://127.0.0.1:8080"));
    }

    /** For how many days after today a password that somebody else drew lets in. */
    public int oneTimePasswordDays() {
        return value("LMS_ONE_TIME_DAYS").map(Integer::parseInt).orElse(ONE_TIME_PASSWORD_DAYS);
    }

    private static Optional<String> value(String name) {
        String property =
                System.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property == null ? System.getenv(name) : property)
                .filter(text -> !text.isBlank());
    }
}
