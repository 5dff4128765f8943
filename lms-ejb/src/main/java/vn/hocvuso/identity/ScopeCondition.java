package vn.hocvuso.identity;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.function.Function;

/** {@link Scope#covers} for rows of a criteria query: one of the scopes does; no scope covers nothing. */
public final class ScopeCondition {

    private ScopeCondition() {}

    /** For rows that carry the path of their unit and the code of their organisation. */
    public static Predicate onPath(
            CriteriaBuilder builder, List<Scope> scopes, Expression<String> unitPath, Expression<String> organisation) {
        return any(builder, scopes, organisation, path -> builder.like(unitPath, path + "%"));
    }

    /** For rows that carry the codes of their unit and organisation. */
    static Predicate onUnit(
            CriteriaBuilder builder,
            AbstractQuery<?> query,
            List<Scope> scopes,
            Expression<String> unitCode,
            Expression<String> organisation) {
        return any(builder, scopes, organisation, path -> {
            Subquery<String> units = query.subquery(String.class);
            Root<Unit> unit = units.from(Unit.class);
            units.select(unit.get("code")).where(builder.like(unit.get("path"), path + "%"));
            return unitCode.in(units);
        });
    }

    private static Predicate any(
            CriteriaBuilder builder,
            List<Scope> scopes,
            Expression<String> organisation,
            Function<String, Predicate> below) {
        return scopes.stream()
                .map(scope -> switch (scope.kind()) {
                    case EVERYWHERE -> builder.conjunction();
                    case UNIT -> below.apply(scope.path());
                    case ORGANISATION -> builder.equal(organisation, scope.id());
                })
                .reduce(builder::or)
                .orElseGet(builder::disjunction);
    }
}
