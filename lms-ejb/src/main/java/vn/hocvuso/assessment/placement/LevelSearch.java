package vn.hocvuso.assessment.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.List;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;

/** Counts the levels of everybody's last finished placement in some scopes. */
final class LevelSearch {

    private static final String PERSON = "personId";
    private static final String STATUS = "status";
    private static final String ENDED = "endedAt";

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final List<Scope> scopes;

    /** How many people were proposed that level. */
    record Count(String domain, int level, long people) {}

    LevelSearch(EntityManager entities, List<Scope> scopes) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.scopes = scopes;
    }

    List<Count> counts() {
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<ProposedLevel> level = query.from(ProposedLevel.class);
        Root<Placement> placement = query.from(Placement.class);
        query.multiselect(level.get("domain"), level.get("level"), builder.count(level))
                .where(
                        builder.equal(level.get("placementId"), placement.get("id")),
                        builder.equal(placement.get(STATUS), PlacementStatus.FINISHED),
                        ScopeCondition.onPath(
                                builder, scopes, placement.get("unitPath"), placement.get("organisationCode")),
                        builder.not(builder.exists(later(query, placement))))
                .groupBy(level.get("domain"), level.get("level"));
        return entities.createQuery(query).getResultList().stream()
                .map(row -> new Count((String) row[0], (Integer) row[1], (Long) row[2]))
                .toList();
    }

    private Subquery<Long> later(CriteriaQuery<Object[]> query, Root<Placement> placement) {
        Subquery<Long> later = query.subquery(Long.class);
        Root<Placement> other = later.from(Placement.class);
        return later.select(other.get("id"))
                .where(
                        builder.equal(other.get(PERSON), placement.get(PERSON)),
                        builder.equal(other.get(STATUS), PlacementStatus.FINISHED),
                        builder.greaterThan(other.<Instant>get(ENDED), placement.<Instant>get(ENDED)));
    }
}
