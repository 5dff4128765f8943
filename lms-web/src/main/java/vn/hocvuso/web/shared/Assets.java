package vn.hocvuso.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Stylesheets, scripts and pictures of our own ({@code WEB-INF/assets}), served under an address that contains their
 * fingerprint and may therefore be kept for ever.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/WEB-INF/assets/";

    @Inject
    ServletContext application;

    private final Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    /** One file, as it is and compressed. */
    record Asset(String fingerprint, String type, byte[] plain, byte[] gzip) {}

    /** The address of a file, for {@code href} and {@code src}. */
    public String of(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return "/assets/" + asset.fingerprint() + "/" + name;
    }

    Optional<Asset> find(String name) {
        return name.matches("[a-z0-9][a-z0-9.-]*") ? assets.computeIfAbsent(name, this::load) : Optional.empty();
    }

    private Optional<Asset> load(String name) {
        try (InputStream in = application.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] plain = in.readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            }
            return Optional.of(
                    new Asset(Digest.shortOf(plain), application.getMimeType(name), plain, packed.toByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
