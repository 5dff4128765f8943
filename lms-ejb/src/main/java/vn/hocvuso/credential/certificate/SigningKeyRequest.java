package vn.hocvuso.credential.certificate;

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

/** At start-up: makes the first signing key, and a new one when {@code requests/rotate-signing-key} asks for it. */
@Dependent
class SigningKeyRequest {

    private static final Logger LOG = System.getLogger(SigningKeyRequest.class.getName());

    @Inject
    Settings settings;

    @Inject
    SigningKeys keys;

    void on(@Observes SchemaReady ready) {
        Path request = settings.home().resolve("requests/rotate-signing-key");
        try {
            if (Files.deleteIfExists(request)) {
                keys.add();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + request, failure);
        }
        LOG.log(
                Level.INFO,
                "credentials are signed with key {0}",
                keys.current().id());
    }
}
