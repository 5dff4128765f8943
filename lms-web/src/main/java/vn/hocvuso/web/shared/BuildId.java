package vn.hocvuso.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.TreeSet;
import vn.hocvuso.platform.ProgramId;

/**
 * A fingerprint of pages, texts and classes, those of the features included: the same on every node that runs the same
 * build, another after each.
 */
@ApplicationScoped
class BuildId {

    private static final String LIBRARIES = "/WEB-INF/lib/";

    @Inject
    ServletContext application;

    @Inject
    ProgramId program;

    private volatile String id;

    String get() {
        if (id == null) {
            MessageDigest digest = Digest.sha256();
            digest.update(program.get().getBytes(StandardCharsets.UTF_8));
            add("/", digest);
            id = Digest.text(digest.digest()).substring(0, 12);
        }
        return id;
    }

    private void add(String folder, MessageDigest digest) {
        Set<String> paths = application.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            if (path.endsWith("/")) {
                add(path, digest);
            } else if (!path.startsWith(LIBRARIES)) {
                digest.update(bytes(path));
            }
        }
    }

    private byte[] bytes(String path) {
        try (InputStream in = application.getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
