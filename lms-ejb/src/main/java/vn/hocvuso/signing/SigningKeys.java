package vn.hocvuso.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.platform.KeyFiles;

/**
 * The installation's signing keys: for each purpose files {@code credential-signing-0001.key}, … The highest number
 * signs.
 */
@ApplicationScoped
public class SigningKeys {

    private static final String SUFFIX = ".key";

    /** How long a node may go on signing with the key before after another node has made a new one. */
    private static final Duration RECENT = Duration.ofMinutes(1);

    @Inject
    KeyFiles files;

    @Inject
    Clock clock;

    private final Map<KeyPurpose, Ring> rings = new EnumMap<>(KeyPurpose.class);

    /** The keys of a purpose by id, oldest first, as they were on disk at that time. */
    private record Ring(List<String> names, Map<String, SigningKey> keys, Instant at) {

        Optional<SigningKey> newest() {
            return keys.values().stream().filter(SigningKey::canSign).reduce((older, newer) -> newer);
        }
    }

    /** The key that signs now, also one that another node made meanwhile; made when there is none. */
    public SigningKey current(KeyPurpose purpose) {
        Ring ring = known(purpose);
        if (!files.names(purpose.prefix()).equals(ring.names())) {
            ring = reload(purpose);
        }
        return newest(purpose, ring);
    }

    /** The key that signs, or signed a minute ago: for what is signed so often that looking at the disk would count. */
    public SigningKey recent(KeyPurpose purpose) {
        Ring ring = known(purpose);
        return ring.at().plus(RECENT).isAfter(clock.instant()) && !ring.names().isEmpty()
                ? newest(purpose, ring)
                : newest(purpose, reload(purpose));
    }

    /** The key of that id, also one that another node made meanwhile. */
    public Optional<SigningKey> byId(KeyPurpose purpose, String id) {
        SigningKey key = known(purpose).keys().get(id);
        return Optional.ofNullable(key == null ? reload(purpose).keys().get(id) : key);
    }

    /** All keys that verify, oldest first. */
    public List<SigningKey> all(KeyPurpose purpose) {
        return List.copyOf(reload(purpose).keys().values());
    }

    /** Makes a new key, which signs from now on; what the others signed still verifies. */
    public void add(KeyPurpose purpose) {
        String prefix = purpose.prefix();
        // After the last one, not after their number: a file that was taken away must not be made again by its name.
        int number = files.names(prefix).stream()
                        .mapToInt(name ->
                                Integer.parseInt(name.substring(prefix.length(), name.length() - SUFFIX.length())))
                        .max()
                        .orElse(0)
                + 1;
        files.readOrCreate(
                String.format("%s%04d%s", prefix, number, SUFFIX),
                SigningKey.draw().getBytes(StandardCharsets.US_ASCII));
        reload(purpose);
    }

    private SigningKey newest(KeyPurpose purpose, Ring ring) {
        return ring.newest().orElseGet(() -> {
            add(purpose);
            return known(purpose).newest().orElseThrow(() -> new IllegalStateException("no key can sign"));
        });
    }

    private Ring known(KeyPurpose purpose) {
        synchronized (rings) {
            return rings.getOrDefault(purpose, new Ring(List.of(), Map.of(), Instant.MIN));
        }
    }

    private Ring reload(KeyPurpose purpose) {
        Map<String, SigningKey> keys = new LinkedHashMap<>();
        List<String> names = files.names(purpose.prefix());
        for (String name : names) {
            SigningKey key =
                    SigningKey.read(new String(files.readOrCreate(name, new byte[0]), StandardCharsets.US_ASCII));
            keys.put(key.id(), key);
        }
        Ring ring = new Ring(names, Collections.unmodifiableMap(keys), clock.instant());
        synchronized (rings) {
            rings.put(purpose, ring);
        }
        return ring;
    }
}
