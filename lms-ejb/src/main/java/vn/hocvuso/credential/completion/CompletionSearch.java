package vn.hocvuso.credential.completion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** The officer's question as a query: filter and scope, always both. */
final class CompletionSearch {

    /** Sort keys to attributes; everything else is refused. */
    static final Map<String, String> SORTS = Map.of(
            "fullName", "fullName",
            "birthDate", "birthDate",
            "group", "group",
            "unitName", "unitName",
            "percent", "percent",
            "achievedAt", "achievedAt",
            "identityLevel", "identityLevel",
            "status", "status");

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final CompletionFilter filter;
    private final List<Scope> scopes;

    CompletionSearch(EntityManager entities, CompletionFilter filter, List<Scope> scopes) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.filter = filter;
        this.scopes = scopes;
    }

    List<CompletionRecord> records(PageRequest page) {
        CriteriaQuery<CompletionRecord> query = builder.createQuery(CompletionRecord.class);
        Root<CompletionRecord> record = query.from(CompletionRecord.class);
        query.select(record).where(conditions(record)).orderBy(order(record, page));
        TypedQuery<CompletionRecord> typed = entities.createQuery(query);
        return typed.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }

    List<CompletionRecord> records(List<Long> ids) {
        CriteriaQuery<CompletionRecord> query = builder.createQuery(CompletionRecord.class);
        Root<CompletionRecord> record = query.from(CompletionRecord.class);
        query.select(record)
                .where(builder.and(conditions(record)), record.get("id").in(ids))
                .orderBy(order(record, PageRequest.first(1)));
        return entities.createQuery(query).getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<CompletionRecord> record = query.from(CompletionRecord.class);
        query.select(builder.count(record)).where(conditions(record));
        return entities.createQuery(query).getSingleResult();
    }

    /** How many records had their moment ({@code achievedAt}, {@code confirmedAt}) in each hour since an instant. */
    Map<Instant, Long> byHour(String moment, Instant since) {
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<CompletionRecord> record = query.from(CompletionRecord.class);
        // days and hours, not weeks: an expression with parameters could not be grouped by
        Expression<Long> days = builder.function("TO_DAYS", Long.class, record.get(moment));
        Expression<Long> hours = builder.function("HOUR", Long.class, record.get(moment));
        query.multiselect(days, hours, builder.count(record))
                .where(builder.and(conditions(record)), builder.greaterThanOrEqualTo(record.get(moment), since))
                .groupBy(days, hours);
        Map<Instant, Long> counts = new HashMap<>();
        for (Object[] row : entities.createQuery(query).getResultList()) {
            counts.put(
                    DeskWeeks.hour(((Number) row[0]).longValue(), ((Number) row[1]).longValue()),
                    ((Number) row[2]).longValue());
        }
        return counts;
    }

    /** How many were confirmed since an instant and still are. */
    long confirmedSince(Instant since) {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<CompletionRecord> record = query.from(CompletionRecord.class);
        query.select(builder.count(record))
                .where(
                        builder.and(conditions(record)),
                        builder.equal(record.get("status"), CompletionStatus.CONFIRMED),
                        builder.greaterThanOrEqualTo(record.get("confirmedAt"), since));
        return entities.createQuery(query).getSingleResult();
    }

    private List<Order> order(Root<CompletionRecord> record, PageRequest page) {
        String key = page.sort().isEmpty() ? "achievedAt" : page.sort();
        String attribute = SORTS.get(key);
        if (attribute == null) {
            throw new IllegalArgumentException("no sort key " + key);
        }
        Path<?> path = record.get(attribute);
        // the id makes the order total, so that no row is on two pages
        return List.of(page.descending() ? builder.desc(path) : builder.asc(path), builder.asc(record.get("id")));
    }

    private Predicate[] conditions(Root<CompletionRecord> record) {
        List<Predicate> all = new ArrayList<>();
        all.add(inScope(record));
        filter.status().ifPresent(status -> all.add(builder.equal(record.get("status"), status)));
        filter.unitCode().ifPresent(code -> all.add(below(record, "/" + code + "/")));
        filter.group().ifPresent(group -> all.add(builder.equal(record.get("group"), group)));
        filter.achievedFrom()
                .ifPresent(day -> all.add(builder.greaterThanOrEqualTo(record.get("achievedAt"), startOf(day))));
        filter.achievedTo()
                .ifPresent(day -> all.add(builder.lessThan(record.get("achievedAt"), startOf(day.plusDays(1)))));
        filter.identityLevel().ifPresent(level -> all.add(builder.equal(record.get("identityLevel"), level)));
        filter.assistance().ifPresent(help -> all.add(builder.equal(record.get("assistance"), help)));
        for (String word : SearchText.fold(filter.text()).split(" ")) {
            if (!word.isEmpty()) {
                all.add(builder.like(record.get("searchText"), "%" + word + "%"));
            }
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate inScope(Root<CompletionRecord> record) {
        return ScopeCondition.onPath(builder, scopes, record.get("unitPath"), record.get("organisationCode"));
    }

    private Predicate below(Root<CompletionRecord> record, String step) {
        return builder.like(record.get("unitPath"), "%" + step + "%");
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(AccountService.CIVIL_ZONE).toInstant();
    }
}
