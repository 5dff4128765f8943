package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import vn.hocvuso.platform.SchemaReady;
import vn.hocvuso.platform.Settings;
import vn.hocvuso.shared.Json;

/**
 * Makes administrators. Whoever can write the state directory of the installation may: the launcher leaves a file {@code
 * requests/create-admin-<login>.json} with {@code login} and {@code password}; it is done at the start or some seconds
 * after it appears, and removed.
 */
@Dependent
class AdministratorRequest {

    private static final Logger LOG = System.getLogger(AdministratorRequest.class.getName());

    @Inject
    Settings settings;

    @Inject
    AdministratorWriter writer;

    void on(@Observes SchemaReady ready) {
        fulfilAll(new HashSet<>());
    }

    /**
     * Does every request.
     *
     * @param reported files that are known to be of no use; those found now are added, so that the log names them once
     */
    void fulfilAll(Set<Path> reported) {
        Path folder = settings.home().resolve("requests");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "create-admin*.json")) {
            for (Path request : requests) {
                if (!reported.contains(request)) {
                    fulfil(request, reported);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("requests cannot be read", failure);
        }
    }

    private void fulfil(Path request, Set<Path> reported) {
        try {
            JsonObject asked;
            try (InputStream in = Files.newInputStream(request);
                    JsonReader reader = Json.createReader(in)) {
                asked = reader.readObject();
            }
            writer.create(asked.getString("login"), asked.getString("password"));
            Files.delete(request);
        } catch (IOException | JsonException | NullPointerException | ClassCastException unusable) {
            reported.add(request);
            LOG.log(
                    Level.ERROR,
                    "administrator not made: " + request + " cannot be read or is not {login, password}",
                    unusable);
        }
    }
}
