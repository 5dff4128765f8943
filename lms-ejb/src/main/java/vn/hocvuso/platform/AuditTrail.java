package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import vn.hocvuso.shared.Ids;

/**
 * Append-only record of who did what to what. An entry is written in the transaction of the deed: both happen or
 * neither.
 */
@Dependent
public class AuditTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Writes one entry for the calling person (or the product itself).
     *
     * @param action what was done, {@code feature.verb}
     * @param subjectType kind of thing it was done to
     * @param subjectId its id
     * @param details ids and codes only, no personal data; at most 1000 characters
     */
    public void record(String action, String subjectType, String subjectId, String details) {
        entities.persist(new AuditEntry(Ids.next(), clock.instant(), actor(), action, subjectType, subjectId, details));
    }

    private static String actor() {
        Subject subject = ThreadContext.getSubject();
        return subject == null || subject.getPrincipal() == null
                ? "nobody"
                : subject.getPrincipal().toString();
    }
}
