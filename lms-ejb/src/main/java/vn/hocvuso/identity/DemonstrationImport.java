package vn.hocvuso.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.hocvuso.platform.ContentLoad;
import vn.hocvuso.platform.Settings;

/**
 * In demonstration mode only: example units, organisations and accounts of {@code demo/demo.yaml}. The one password of
 * all of them is drawn at the first start and written to {@code demo-accounts.txt} in the state directory.
 */
@Dependent
class DemonstrationImport {

    private static final Logger LOG = System.getLogger(DemonstrationImport.class.getName());
    private static final String ACCOUNTS_FILE = "demo-accounts.txt";
    private static final int PASSWORD_NUMBERS = 1_000_000;

    @Inject
    Settings settings;

    @Inject
    DemonstrationWriter writer;

    void on(@Observes @Priority(60) ContentLoad load) {
        Path file = load.root().resolve("demo/demo.yaml");
        if (!settings.isDemonstration() || !Files.exists(file)) {
            return;
        }
        try {
            Map<String, List<Map<String, Object>>> demo =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            Path accounts = settings.home().resolve(ACCOUNTS_FILE);
            String password = Files.exists(accounts) ? "" : password();
            List<String> lines = writer.write(demo, password);
            if (!password.isEmpty() && !lines.isEmpty()) {
                writePrivately(accounts, lines);
            }
        } catch (MarkedYAMLException wrong) {
            load.report().problem(file, wrong.getProblemMark().getLine() + 1, wrong.getProblem());
        } catch (IOException failure) {
            LOG.log(Level.ERROR, "demonstration accounts not made: cannot read " + file, failure);
        }
    }

    private static String password() {
        return String.format("hocvuso-%06d", new SecureRandom().nextInt(PASSWORD_NUMBERS));
    }

    private static void writePrivately(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
