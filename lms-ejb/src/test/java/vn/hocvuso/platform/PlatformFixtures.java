package vn.hocvuso.platform;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;

/** Platform pieces for tests of other features. */
public final class PlatformFixtures {

    private PlatformFixtures() {}

    /** Key files below that folder. */
    public static KeyFiles keysIn(Path home) {
        KeyFiles keys = new KeyFiles();
        keys.settings = new Settings() {
            @Override
            public Path home() {
                return home;
            }
        };
        return keys;
    }

    /** An audit trail in that database. */
    public static AuditTrail auditIn(EntityManager entities, Clock clock) {
        AuditTrail audit = new AuditTrail();
        audit.entities = entities;
        audit.clock = clock;
        return audit;
    }

    /** An outbox in that database. */
    public static Outbox outboxIn(EntityManager entities, Clock clock) {
        Outbox outbox = new Outbox();
        outbox.entities = entities;
        outbox.clock = clock;
        return outbox;
    }
}
