package vn.hocvuso.rights;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;
import vn.hocvuso.shared.PageRequest;

/** The administrator's list as a query: state and scope, always both. */
final class DeletionSearch {

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final DeletionStatus status;
    private final List<Scope> scopes;

    DeletionSearch(EntityManager entities, DeletionStatus status, List<Scope> scopes) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.status = status;
        this.scopes = scopes;
    }

    List<DeletionRequest> requests(PageRequest page) {
        CriteriaQuery<DeletionRequest> query = builder.createQuery(DeletionRequest.class);
        Root<DeletionRequest> request = query.from(DeletionRequest.class);
        // open ones: the most urgent first; ended ones: the last first
        query.select(request)
                .where(conditions(request))
                .orderBy(
                        status == DeletionStatus.OPEN
                                ? builder.asc(request.get("dueOn"))
                                : builder.desc(request.get("endedAt")),
                        builder.asc(request.get("id")));
        return entities.createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<DeletionRequest> request = query.from(DeletionRequest.class);
        query.select(builder.count(request)).where(conditions(request));
        return entities.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(Root<DeletionRequest> request) {
        return new Predicate[] {
            builder.equal(request.get("status"), status),
            ScopeCondition.onPath(builder, scopes, request.get("unitPath"), request.get("organisationCode"))
        };
    }
}
