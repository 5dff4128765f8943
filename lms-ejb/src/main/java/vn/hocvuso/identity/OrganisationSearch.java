package vn.hocvuso.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for organisations as a query: words and scope, always both. */
final class OrganisationSearch {

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final String words;
    private final List<Scope> scopes;

    OrganisationSearch(EntityManager entities, String words, List<Scope> scopes) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.words = words;
        this.scopes = scopes;
    }

    List<Organisation> organisations(PageRequest page) {
        CriteriaQuery<Organisation> query = builder.createQuery(Organisation.class);
        Root<Organisation> organisation = query.from(Organisation.class);
        query.select(organisation)
                .where(conditions(organisation, query))
                .orderBy(builder.asc(organisation.get("searchName")), builder.asc(organisation.get("code")));
        return entities.createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Organisation> organisation = query.from(Organisation.class);
        query.select(builder.count(organisation)).where(conditions(organisation, query));
        return entities.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(Root<Organisation> organisation, CriteriaQuery<?> query) {
        List<Predicate> all = new ArrayList<>();
        all.add(inScope(organisation, query));
        for (String word : SearchText.fold(words).split(" ")) {
            if (!word.isEmpty()) {
                Predicate named = builder.like(organisation.get("searchName"), "%" + word + "%");
                all.add(
                        IdentityRepository.isAscii(word)
                                ? builder.or(named, builder.like(organisation.get("code"), "%" + word + "%"))
                                : named);
            }
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate inScope(Root<Organisation> organisation, CriteriaQuery<?> query) {
        return ScopeCondition.onUnit(builder, query, scopes, organisation.get("unitCode"), organisation.get("code"));
    }
}
