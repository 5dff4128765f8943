package vn.hocvuso.assessment.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;

/** Sums over graded attempts of some scopes, answered by one index. */
final class FiguresSearch {

    private static final String CODE = "quizCode";
    private static final String PERCENT = "percent";

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final List<Scope> scopes;
    private final boolean isFirstTryOnly;

    /**
     * The sums of one quiz version.
     *
     * @param percents sum of the percents
     * @param squares sum of their squares
     */
    record Figures(
            String quizCode,
            long quizVersionId,
            long attempts,
            double percents,
            double squares,
            long passed,
            Instant newest) {}

    FiguresSearch(EntityManager entities, List<Scope> scopes, boolean isFirstTryOnly) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.scopes = scopes;
        this.isFirstTryOnly = isFirstTryOnly;
    }

    /** All quiz versions with attempts that count. */
    List<Figures> all() {
        return figures("");
    }

    /** The versions of one quiz with attempts that count. */
    List<Figures> of(String quizCode) {
        return figures(quizCode);
    }

    private List<Figures> figures(String quizCode) {
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<StoredItems> row = query.from(StoredItems.class);
        Expression<BigDecimal> percent = row.get(PERCENT);
        Expression<Integer> passed = builder.<Integer>selectCase()
                .when(builder.isTrue(row.get("passed")), 1)
                .otherwise(0);
        query.multiselect(
                        row.get(CODE),
                        row.get("quizVersionId"),
                        builder.count(row),
                        builder.sum(percent),
                        builder.sum(builder.prod(percent, percent)),
                        builder.sum(passed),
                        builder.greatest(row.<Instant>get("gradedAt")))
                .where(conditions(row, quizCode))
                .groupBy(row.get(CODE), row.get("quizVersionId"));
        return entities.createQuery(query).getResultList().stream()
                .map(sums -> new Figures(
                        (String) sums[0],
                        (Long) sums[1],
                        ((Number) sums[2]).longValue(),
                        ((Number) sums[3]).doubleValue(),
                        ((Number) sums[4]).doubleValue(),
                        ((Number) sums[5]).longValue(),
                        (Instant) sums[6]))
                .toList();
    }

    private Predicate[] conditions(Root<StoredItems> row, String quizCode) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCondition.onPath(builder, scopes, row.get("unitPath"), row.get("organisationCode")));
        all.add(builder.greaterThan(row.<Integer>get("answered"), 0));
        if (isFirstTryOnly) {
            all.add(builder.equal(row.get("tryNumber"), 1));
        }
        if (!quizCode.isEmpty()) {
            all.add(builder.equal(row.get(CODE), quizCode));
        }
        return all.toArray(Predicate[]::new);
    }
}
