package vn.hocvuso.credential.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.platform.KeyFiles;

/** The installation's signing keys: files {@code credential-signing-0001.key}, … The highest number signs. */
@ApplicationScoped
class SigningKeys {

    private static final String PREFIX = "credential-signing-";
    private static final String SUFFIX = ".key";

    @Inject
    KeyFiles files;

    private volatile Map<String, SigningKey> known = Map.of();
    private volatile List<String> read = List.of();

    /** The key that signs now, also one that another node made meanwhile; made when there is none. */
    public SigningKey current() {
        Map<String, SigningKey> keys = files.names(PREFIX).equals(read) ? known : reload();
        return newest(keys).orElseGet(() -> {
            add();
            return newest(known).orElseThrow(() -> new IllegalStateException("no key can sign"));
        });
    }

    /** The key of that id, also one that another node made meanwhile. */
    public Optional<SigningKey> byId(String id) {
        SigningKey key = known.get(id);
        return Optional.ofNullable(key == null ? reload().get(id) : key);
    }

    /** Makes a new key, which signs from now on; what the others signed still verifies. */
    public void add() {
        // After the last one, not after their number: a file that was taken away must not be made again by its name.
        int number = files.names(PREFIX).stream()
                        .mapToInt(name ->
                                Integer.parseInt(name.substring(PREFIX.length(), name.length() - SUFFIX.length())))
                        .max()
                        .orElse(0)
                + 1;
        files.readOrCreate(
                String.format("%s%04d%s", PREFIX, number, SUFFIX),
                SigningKey.draw().getBytes(StandardCharsets.US_ASCII));
        reload();
    }

    private Map<String, SigningKey> reload() {
        Map<String, SigningKey> keys = new LinkedHashMap<>();
        List<String> names = files.names(PREFIX);
        for (String name : names) {
            SigningKey key =
                    SigningKey.read(new String(files.readOrCreate(name, new byte[0]), StandardCharsets.US_ASCII));
            keys.put(key.id(), key);
        }
        known = Collections.unmodifiableMap(keys);
        read = names;
        return known;
    }

    private static Optional<SigningKey> newest(Map<String, SigningKey> keys) {
        return keys.values().stream().filter(SigningKey::canSign).reduce((older, newer) -> newer);
    }
}
