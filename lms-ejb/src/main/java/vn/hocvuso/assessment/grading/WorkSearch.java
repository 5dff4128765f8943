package vn.hocvuso.assessment.grading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for works as a query: filter, scope and whose they are not, always all. */
final class WorkSearch {

    private static final String SUBMITTED = "submittedAt";
    private static final String TITLE = "title";
    private static final String QUESTION = "questionCode";
    private static final String STATUS = "status";
    private static final Map<String, String> SORTS = Map.of(TITLE, TITLE, SUBMITTED, SUBMITTED, STATUS, STATUS);

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final WorkFilter filter;
    private final List<Scope> scopes;
    private final long caller;

    WorkSearch(EntityManager entities, WorkFilter filter, List<Scope> scopes, PersonId caller) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.filter = filter;
        this.scopes = scopes;
        this.caller = caller.value();
    }

    List<GradingWork> works(PageRequest page) {
        CriteriaQuery<GradingWork> query = builder.createQuery(GradingWork.class);
        Root<GradingWork> work = query.from(GradingWork.class);
        query.select(work).where(all(conditions(work))).orderBy(order(work, page));
        return entities.createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<GradingWork> work = query.from(GradingWork.class);
        query.select(builder.count(work)).where(all(conditions(work)));
        return entities.createQuery(query).getSingleResult();
    }

    /** Those the caller can take up now, oldest first. */
    List<Long> free(Instant now, int most) {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<GradingWork> work = query.from(GradingWork.class);
        query.select(work.get("id"))
                .where(all(free(query, work, now)))
                .orderBy(builder.asc(work.get(SUBMITTED)), builder.asc(work.get("id")));
        return entities.createQuery(query).setMaxResults(most).getResultList();
    }

    /** How many the caller can take up now. */
    long countFree(Instant now) {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<GradingWork> work = query.from(GradingWork.class);
        query.select(builder.count(work)).where(all(free(query, work, now)));
        return entities.createQuery(query).getSingleResult();
    }

    /** The questions of which the caller can take up answers now, the one that waits longest first. */
    List<WaitingQuestion> questions(Instant now, int most) {
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<GradingWork> work = query.from(GradingWork.class);
        query.multiselect(
                        work.get(QUESTION),
                        builder.greatest(work.<String>get(TITLE)),
                        builder.count(work),
                        builder.least(work.<Instant>get(SUBMITTED)))
                .where(all(free(query, work, now)))
                .groupBy(work.get(QUESTION))
                .orderBy(builder.asc(builder.least(work.<Instant>get(SUBMITTED))));
        return entities.createQuery(query).setMaxResults(most).getResultList().stream()
                .map(row -> new WaitingQuestion(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Long.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    private List<Order> order(Root<GradingWork> work, PageRequest page) {
        String attribute = SORTS.get(page.sort().isEmpty() ? SUBMITTED : page.sort());
        if (attribute == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        Path<?> path = work.get(attribute);
        // the id makes the order total, so that no row is on two pages
        return List.of(page.descending() ? builder.desc(path) : builder.asc(path), builder.asc(work.get("id")));
    }

    private List<Predicate> free(AbstractQuery<?> query, Root<GradingWork> work, Instant now) {
        List<Predicate> all = conditions(work);
        all.add(work.get(STATUS).in(WorkStatus.OPEN));
        all.add(builder.or(
                builder.isNull(work.get("claimedUntil")),
                builder.lessThanOrEqualTo(work.get("claimedUntil"), now),
                builder.equal(work.get("claimedBy"), caller)));
        Subquery<Long> mine = query.subquery(Long.class);
        Root<GradingMark> mark = mine.from(GradingMark.class);
        mine.select(mark.get("id"))
                .where(builder.equal(mark.get("workId"), work.get("id")), builder.equal(mark.get("markerId"), caller));
        all.add(builder.not(builder.exists(mine)));
        return all;
    }

    private List<Predicate> conditions(Root<GradingWork> work) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCondition.onPath(builder, scopes, work.get("unitPath"), work.get("organisationCode")));
        all.add(builder.notEqual(work.get("personId"), caller));
        for (String word : SearchText.fold(filter.words()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(work.get("searchTitle"), "%" + word + "%"));
            }
        }
        all.add(filter.status()
                .map(status -> builder.equal(work.get(STATUS), status))
                .orElseGet(() -> work.get(STATUS).in(WorkStatus.OPEN)));
        if (!filter.question().isEmpty()) {
            all.add(builder.equal(work.get(QUESTION), filter.question()));
        }
        return all;
    }

    private static Predicate[] all(List<Predicate> conditions) {
        return conditions.toArray(Predicate[]::new);
    }
}
