package vn.hocvuso.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.hocvuso.run.Product;
import vn.hocvuso.run.ProductSettings;
import vn.hocvuso.run.Progress;
import vn.hocvuso.run.StartException;

/**
 * The product all tests of a run share: fresh data, demonstration mode, the EAR that was just built. It is started once
 * and stopped when the run ends.
 */
public class ProductSession implements LauncherSessionListener {

    private static final int HTTP_PORT = 18080;
    private static final int ADMIN_PORT = 14848;
    private static final int DATABASE_PORT = 13306;

    private static Product product;
    private static RuntimeException refusal;

    /** The running product; started by the first who asks. */
    public static synchronized Product product() {
        if (refusal != null) {
            throw refusal;
        }
        if (product == null) {
            try {
                product = start();
            } catch (RuntimeException e) {
                refusal = e;
                throw e;
            }
        }
        return product;
    }

    private static Product start() {
        ProductSettings defaults = ProductSettings.fromEnvironment(databaseOf(System.getenv()));
        Path home = defaults.checkout().resolve("lms-it/target/lms-home");
        forgetEarlierRun(home);
        Product started = new Product(
                defaults.withHome(home)
                        .withPorts(
                                Integer.getInteger("lms.it.http.port", HTTP_PORT),
                                Integer.getInteger("lms.it.admin.port", ADMIN_PORT),
                                Integer.getInteger("lms.it.database.port", DATABASE_PORT))
                        .withDemo(true)
                        // The server lives for minutes: starting it costs more than the best machine code saves.
                        .withJvmOptions(List.of("-XX:TieredStopAtLevel=1")),
                new Progress(System.out));
        started.start();
        return started;
    }

    /** The tests bring their own database, unless {@code LMS_TEST_DB_URL} names an empty one of another make. */
    private static Map<String, String> databaseOf(Map<String, String> environment) {
        Map<String, String> database = new HashMap<>();
        for (String name : List.of("URL", "USER", "PASSWORD")) {
            String value = environment.get("LMS_TEST_DB_" + name);
            if (value != null) {
                database.put("LMS_DB_" + name, value);
            }
        }
        return database;
    }

    // The unpacked server and database programs may stay; whatever was stored may not.
    private static void forgetEarlierRun(Path home) {
        for (String kept : new String[] {"database/data", "requests", "keys", "files", "log", "demo-accounts.txt"}) {
            Path path = home.resolve(kept);
            if (!Files.exists(path)) {
                continue;
            }
            try (Stream<Path> paths = Files.walk(path)) {
                for (Path each : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("lms.it.eager")) {
            try {
                product();
            } catch (StartException toldToEveryTest) {
                System.out.println(toldToEveryTest.getMessage());
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static synchronized void stop() {
        if (product != null) {
            product.stop();
            product = null;
        }
    }
}
