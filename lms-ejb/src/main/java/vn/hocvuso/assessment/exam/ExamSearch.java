package vn.hocvuso.assessment.exam;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for exams as a query: filter and scope, always both. */
final class ExamSearch {

    private static final Map<String, String> SORTS =
            Map.of("title", "title", "placeName", "placeName", "opensAt", "opensAt", "closesAt", "closesAt");

    private static final String OPENS = "opensAt";
    private static final String CLOSES = "closesAt";
    private static final String CANCELLED = "cancelledAt";
    private static final String PATH = "unitPath";

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final ExamFilter filter;
    private final List<Scope> managed;
    private final List<Scope> watched;
    private final Instant now;

    /** Searches what may be planned or watched over in these scopes. */
    ExamSearch(EntityManager entities, ExamFilter filter, List<Scope> managed, List<Scope> watched, Instant now) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.filter = filter;
        this.managed = managed;
        this.watched = watched;
        this.now = now;
    }

    List<Exam> exams(PageRequest page) {
        CriteriaQuery<Exam> query = builder.createQuery(Exam.class);
        Root<Exam> exam = query.from(Exam.class);
        query.select(exam).where(conditions(exam)).orderBy(order(exam, page));
        return entities.createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Exam> exam = query.from(Exam.class);
        query.select(builder.count(exam)).where(conditions(exam));
        return entities.createQuery(query).getSingleResult();
    }

    private List<Order> order(Root<Exam> exam, PageRequest page) {
        String attribute = SORTS.get(page.sort().isEmpty() ? OPENS : page.sort());
        if (attribute == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        boolean descending = page.descending() || page.sort().isEmpty();
        Path<?> path = exam.get(attribute);
        // the id makes the order total, so that no row is on two pages
        return List.of(descending ? builder.desc(path) : builder.asc(path), builder.asc(exam.get("id")));
    }

    private Predicate[] conditions(Root<Exam> exam) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.or(
                ScopeCondition.onPath(builder, managed, exam.get(PATH), exam.get("organisationCode")),
                ScopeCondition.onPath(builder, watched, exam.get(PATH), exam.get("organisationCode")),
                isAround(exam)));
        for (String word : SearchText.fold(filter.words()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(exam.get("searchText"), "%" + word + "%"));
            }
        }
        filter.status().ifPresent(status -> all.add(is(exam, status)));
        return all.toArray(Predicate[]::new);
    }

    /** The exam of a larger place, of which a watched place is a part. */
    private Predicate isAround(Root<Exam> exam) {
        Predicate everywhere = builder.equal(exam.get("placeKind"), Scope.Kind.EVERYWHERE);
        return watched.stream()
                .map(scope -> scope.kind() == Scope.Kind.UNIT
                        ? builder.and(
                                builder.notEqual(exam.get("placeKind"), Scope.Kind.ORGANISATION),
                                builder.like(
                                        builder.literal(scope.path()), builder.concat(exam.<String>get(PATH), "%")))
                        : everywhere)
                .reduce(builder::or)
                .orElseGet(builder::disjunction);
    }

    private Predicate is(Root<Exam> exam, ExamStatus status) {
        Predicate goesOn = builder.isNull(exam.get(CANCELLED));
        return switch (status) {
            case CANCELLED -> builder.isNotNull(exam.get(CANCELLED));
            case PLANNED -> builder.and(goesOn, builder.greaterThan(exam.get(OPENS), now));
            case OPEN ->
                builder.and(
                        goesOn,
                        builder.lessThanOrEqualTo(exam.get(OPENS), now),
                        builder.greaterThan(exam.get(CLOSES), now));
            case CLOSED -> builder.and(goesOn, builder.lessThanOrEqualTo(exam.get(CLOSES), now));
        };
    }
}
