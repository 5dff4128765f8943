package vn.hocvuso.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.hocvuso.platform.SchemaReady;
import vn.hocvuso.platform.Settings;

/** At start-up: makes the first key of each purpose, and a new one when a file in {@code requests/} asks for it. */
@Dependent
class SigningKeyRequest {

    private static final Logger LOG = System.getLogger(SigningKeyRequest.class.getName());

    @Inject
    Settings settings;

    @Inject
    SigningKeys keys;

    void on(@Observes SchemaReady ready) {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            Path request = settings.home().resolve("requests").resolve(purpose.request());
            try {
                if (Files.deleteIfExists(request)) {
                    keys.add(purpose);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + request, failure);
            }
            LOG.log(
                    Level.INFO,
                    "{0}: signed with key {1}",
                    purpose,
                    keys.current(purpose).id());
        }
    }
}
