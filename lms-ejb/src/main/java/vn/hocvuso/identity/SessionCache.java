package vn.hocvuso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this node read about sessions in the last 30 seconds. Only faster, never truer: a sign-out on another node is
 * seen here at most 30 seconds later.
 */
@ApplicationScoped
class SessionCache {

    private static final Duration TRUSTED = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    @Inject
    Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(SignedIn person, Instant until) {}

    Optional<SignedIn> get(String tokenHash) {
        Known entry = known.get(tokenHash);
        return entry == null || clock.instant().isAfter(entry.until) ? Optional.empty() : Optional.of(entry.person);
    }

    void put(String tokenHash, SignedIn person) {
        Instant now = clock.instant();
        if (known.size() >= MOST) {
            known.values().removeIf(entry -> now.isAfter(entry.until));
        }
        if (known.size() < MOST) {
            known.put(tokenHash, new Known(person, now.plus(TRUSTED)));
        }
    }

    void forget(String tokenHash) {
        known.remove(tokenHash);
    }

    void forgetPerson(long personId) {
        known.values().removeIf(entry -> entry.person.person().value() == personId);
    }
}
