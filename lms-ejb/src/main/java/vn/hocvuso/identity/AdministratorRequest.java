package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hocvuso.platform.SchemaReady;
import vn.hocvuso.platform.Settings;

/**
 * Makes the first administrator. Whoever can write the state directory of the installation may: the launcher leaves
 * {@code requests/create-admin.json} with {@code login} and {@code password}; it is done at the next start and removed.
 */
@Dependent
class AdministratorRequest {

    private static final Logger LOG = System.getLogger(AdministratorRequest.class.getName());

    @Inject
    Settings settings;

    @Inject
    AdministratorWriter writer;

    void on(@Observes SchemaReady ready) {
        Path request = settings.home().resolve("requests/create-admin.json");
        if (!Files.exists(request)) {
            return;
        }
        try {
            JsonObject asked;
            try (InputStream in = Files.newInputStream(request);
                    JsonReader reader = Json.createReader(in)) {
                asked = reader.readObject();
            }
            writer.create(asked.getString("login"), asked.getString("password"));
            Files.delete(request);
        } catch (IOException | JsonException | NullPointerException | ClassCastException unusable) {
            LOG.log(Level.ERROR, "administrator not made: " + request + " is not {login, password}", unusable);
        }
    }
}
