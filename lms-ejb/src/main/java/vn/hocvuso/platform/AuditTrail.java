package vn.hocvuso.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
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

    /** What is recorded about one thing, newest first. Who may read it is the caller's question. */
    public List<AuditLine> linesAbout(String subjectType, String subjectId, int most) {
        return entities.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.subjectType = :type AND e.subjectId = :id ORDER BY e.id DESC",
                        AuditEntry.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    private static String actor() {
        Subject subject = ThreadContext.getSubject();
        return subject == null || subject.getPrincipal() == null
                ? "nobody"
                : subject.getPrincipal().toString();
    }
}
