package vn.hocvuso.assessment.blueprint;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for blueprints: filter and scope, always both. */
final class BlueprintSearch {

    private static final String CHANGED = "changedAt";
    private static final Map<String, String> SORTS = Map.of(
            "title", "title", "place", "placeName", "questions", "questions", "edition", "edition", CHANGED, CHANGED);

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final BlueprintFilter filter;
    private final List<Scope> scopes;

    BlueprintSearch(EntityManager entities, BlueprintFilter filter, List<Scope> scopes) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.filter = filter;
        this.scopes = scopes;
    }

    List<StoredBlueprint> blueprints(PageRequest page) {
        CriteriaQuery<StoredBlueprint> query = builder.createQuery(StoredBlueprint.class);
        Root<StoredBlueprint> blueprint = query.from(StoredBlueprint.class);
        query.select(blueprint).where(conditions(blueprint)).orderBy(order(blueprint, page));
        return entities.createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<StoredBlueprint> blueprint = query.from(StoredBlueprint.class);
        query.select(builder.count(blueprint)).where(conditions(blueprint));
        return entities.createQuery(query).getSingleResult();
    }

    private List<Order> order(Root<StoredBlueprint> blueprint, PageRequest page) {
        String attribute = SORTS.get(page.sort().isEmpty() ? CHANGED : page.sort());
        if (attribute == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        Path<?> path = blueprint.get(attribute);
        boolean descending = page.descending() || page.sort().isEmpty();
        // the id makes the order total, so that no row is on two pages
        return List.of(descending ? builder.desc(path) : builder.asc(path), builder.asc(blueprint.get("id")));
    }

    private Predicate[] conditions(Root<StoredBlueprint> blueprint) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCondition.onPath(builder, scopes, blueprint.get("unitPath"), blueprint.get("organisationCode")));
        for (String word : SearchText.fold(filter.words()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(blueprint.get("searchText"), "%" + word + "%"));
            }
        }
        filter.status().ifPresent(status -> {
            Predicate hasEdition = builder.greaterThan(blueprint.<Integer>get("edition"), 0);
            all.add(
                    switch (status) {
                        case DRAFT -> builder.not(hasEdition);
                        case PUBLISHED -> builder.and(hasEdition, builder.isTrue(blueprint.get("published")));
                        case CHANGED -> builder.and(hasEdition, builder.isFalse(blueprint.get("published")));
                    });
        });
        return all.toArray(Predicate[]::new);
    }
}
