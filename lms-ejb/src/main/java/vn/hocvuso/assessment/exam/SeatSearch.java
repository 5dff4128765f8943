package vn.hocvuso.assessment.exam;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeCondition;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for the people of an exam as a query: filter and scope, always both. */
final class SeatSearch {

    private static final Map<String, String> SORTS = Map.of(
            "fullName", "searchName",
            "number", "number",
            "startedAt", "startedAt",
            "deadline", "deadline",
            "answered", "answered",
            "finishedAt", "finishedAt");

    private static final String ARRIVED = "arrivedAt";
    private static final String STARTED = "startedAt";
    private static final String SEEN = "lastSeenAt";
    private static final String FINISHED = "finishedAt";
    private static final char ESCAPE = '!';

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final Exam exam;
    private final SeatFilter filter;
    private final List<Scope> scopes;
    private final Instant silentSince;

    SeatSearch(EntityManager entities, Exam exam, SeatFilter filter, List<Scope> scopes, Instant now) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.exam = exam;
        this.filter = filter;
        this.scopes = scopes;
        this.silentSince = now.minus(ExamSeat.SILENCE);
    }

    List<ExamSeat> seats(PageRequest page) {
        CriteriaQuery<ExamSeat> query = builder.createQuery(ExamSeat.class);
        Root<ExamSeat> seat = query.from(ExamSeat.class);
        query.select(seat).where(conditions(seat)).orderBy(order(seat, page));
        return entities.createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** All seats of who has not finished. */
    List<ExamSeat> unfinished() {
        CriteriaQuery<ExamSeat> query = builder.createQuery(ExamSeat.class);
        Root<ExamSeat> seat = query.from(ExamSeat.class);
        query.select(seat).where(builder.and(conditions(seat)), builder.isNull(seat.get(FINISHED)));
        return entities.createQuery(query).getResultList();
    }

    long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<ExamSeat> seat = query.from(ExamSeat.class);
        query.select(builder.count(seat)).where(conditions(seat));
        return entities.createQuery(query).getSingleResult();
    }

    /** How many are in which state, in one pass. */
    SeatCounts counts() {
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<ExamSeat> seat = query.from(ExamSeat.class);
        query.multiselect(Stream.of(SeatState.values())
                        .<Selection<?>>map(state -> builder.sum(builder.<Integer>selectCase()
                                .when(is(seat, state), 1)
                                .otherwise(0)))
                        .toList())
                .where(conditions(seat));
        Object[] sums = entities.createQuery(query).getSingleResult();
        return new SeatCounts(
                number(sums, SeatState.ABSENT),
                number(sums, SeatState.WAITING),
                number(sums, SeatState.WORKING),
                number(sums, SeatState.STUCK),
                number(sums, SeatState.FINISHED));
    }

    private static long number(Object[] sums, SeatState state) {
        return sums[state.ordinal()] == null ? 0 : ((Number) sums[state.ordinal()]).longValue();
    }

    private List<Order> order(Root<ExamSeat> seat, PageRequest page) {
        String attribute = SORTS.get(page.sort().isEmpty() ? "fullName" : page.sort());
        if (attribute == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        Path<?> path = seat.get(attribute);
        // the id makes the order total, so that no row is on two pages
        return List.of(page.descending() ? builder.desc(path) : builder.asc(path), builder.asc(seat.get("id")));
    }

    private Predicate[] conditions(Root<ExamSeat> seat) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.equal(seat.get("examId"), exam.id()));
        all.add(ScopeCondition.onPath(builder, scopes, seat.get("unitPath"), seat.get("organisationCode")));
        filter.state().ifPresent(state -> all.add(is(seat, state)));
        List<Predicate> words = new ArrayList<>();
        for (String word : SearchText.fold(filter.words()).split(" ")) {
            if (!word.isEmpty()) {
                words.add(builder.like(seat.get("searchName"), "%" + word + "%"));
            }
        }
        String login = filter.words().strip().toLowerCase(Locale.ROOT);
        if (!login.isEmpty()) {
            Predicate named = words.isEmpty() ? builder.disjunction() : builder.and(words.toArray(Predicate[]::new));
            boolean isAscii = StandardCharsets.US_ASCII.newEncoder().canEncode(login);
            String typed = login.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            all.add(
                    isAscii
                            ? builder.or(named, builder.like(seat.get("loginName"), "%" + typed + "%", ESCAPE))
                            : named);
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate is(Root<ExamSeat> seat, SeatState state) {
        Predicate working = builder.and(builder.isNotNull(seat.get(STARTED)), builder.isNull(seat.get(FINISHED)));
        return switch (state) {
            case ABSENT -> builder.and(builder.isNull(seat.get(ARRIVED)), builder.isNull(seat.get(STARTED)));
            case WAITING -> builder.and(builder.isNotNull(seat.get(ARRIVED)), builder.isNull(seat.get(STARTED)));
            case WORKING -> builder.and(working, builder.greaterThanOrEqualTo(seat.<Instant>get(SEEN), silentSince));
            case STUCK -> builder.and(working, builder.lessThan(seat.<Instant>get(SEEN), silentSince));
            case FINISHED -> builder.isNotNull(seat.get(FINISHED));
        };
    }
}
