package vn.hocvuso.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.SearchText;

/** Looking for persons as a query: filter and scope, always both. Erased persons are nobody's to find. */
final class PersonSearch {

    /** Sort keys to attributes; everything else is refused. */
    private static final Map<String, String> SORTS =
            Map.of("fullName", "searchName", "birthDate", "birthDate", "level", "identityLevel");

    private static final char ESCAPE = '!';

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final PersonFilter filter;
    private final List<Scope> scopes;
    private final boolean withClosed;

    /** Searches; closed accounts are found only by those who manage accounts. */
    PersonSearch(EntityManager entities, PersonFilter filter, List<Scope> scopes, boolean withClosed) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.filter = filter;
        this.scopes = scopes;
        this.withClosed = withClosed;
    }

    Page<PersonRow> page(PageRequest page) {
        CriteriaQuery<Person> query = builder.createQuery(Person.class);
        Root<Person> person = query.from(Person.class);
        query.select(person).where(conditions(person, query)).orderBy(order(person, page));
        TypedQuery<Person> typed = entities.createQuery(query);
        List<Person> found =
                typed.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        Map<Long, String> logins = logins(found);
        return new Page<>(
                found.stream()
                        .map(one -> row(one, logins.getOrDefault(one.id(), "")))
                        .toList(),
                count());
    }

    private long count() {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Person> person = query.from(Person.class);
        query.select(builder.count(person)).where(conditions(person, query));
        return entities.createQuery(query).getSingleResult();
    }

    private Map<Long, String> logins(List<Person> persons) {
        Map<Long, String> logins = new HashMap<>();
        if (!persons.isEmpty()) {
            entities.createQuery("SELECT a FROM Account a WHERE a.personId IN :persons", Account.class)
                    .setParameter("persons", persons.stream().map(Person::id).toList())
                    .getResultStream()
                    .forEach(account -> logins.put(account.personId(), account.loginName()));
        }
        return logins;
    }

    private PersonRow row(Person person, String loginName) {
        Unit unit = person.unitCode() == null ? null : entities.find(Unit.class, person.unitCode());
        return new PersonRow(
                new PersonId(person.id()),
                person.fullName(),
                person.birthDate(),
                loginName,
                person.mainGroup(),
                unit == null ? "" : unit.name(),
                person.identityLevel());
    }

    private List<Order> order(Root<Person> person, PageRequest page) {
        String attribute = SORTS.get(page.sort().isEmpty() ? "fullName" : page.sort());
        if (attribute == null) {
            throw new IllegalArgumentException("no sort key " + page.sort());
        }
        Path<?> path = person.get(attribute);
        // the id makes the order total, so that no row is on two pages
        return List.of(page.descending() ? builder.desc(path) : builder.asc(path), builder.asc(person.get("id")));
    }

    private Predicate[] conditions(Root<Person> person, CriteriaQuery<?> query) {
        List<Predicate> all = new ArrayList<>();
        all.add(builder.isNull(person.get("erasedAt")));
        all.add(inScope(person, query));
        if (!withClosed) {
            all.add(builder.not(hasAccount(person, query, this::isClosed)));
        }
        if (!filter.words().isBlank()) {
            all.add(named(person, query));
        }
        filter.birthDate().ifPresent(day -> all.add(builder.equal(person.get("birthDate"), day)));
        filter.level().ifPresent(level -> all.add(builder.equal(person.get("identityLevel"), level)));
        return all.toArray(Predicate[]::new);
    }

    private Predicate named(Root<Person> person, CriteriaQuery<?> query) {
        List<Predicate> words = new ArrayList<>();
        for (String word : SearchText.fold(filter.words()).split(" ")) {
            if (!word.isEmpty()) {
                words.add(builder.like(person.get("searchName"), "%" + word + "%"));
            }
        }
        String login = IdentityRepository.normalised(filter.words());
        if (!IdentityRepository.isAscii(login)) {
            return words.isEmpty() ? builder.disjunction() : builder.and(words.toArray(Predicate[]::new));
        }
        String typed = login.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        Predicate byLogin =
                hasAccount(person, query, account -> builder.like(account.get("loginName"), "%" + typed + "%", ESCAPE));
        return words.isEmpty() ? byLogin : builder.or(builder.and(words.toArray(Predicate[]::new)), byLogin);
    }

    private Predicate inScope(Root<Person> person, CriteriaQuery<?> query) {
        return ScopeCondition.onUnit(builder, query, scopes, person.get("unitCode"), person.get("organisationCode"));
    }

    private Predicate hasAccount(Root<Person> person, CriteriaQuery<?> query, AccountCondition condition) {
        Subquery<Long> accounts = query.subquery(Long.class);
        Root<Account> account = accounts.from(Account.class);
        accounts.select(account.get("personId"))
                .where(builder.equal(account.get("personId"), person.get("id")), condition.of(account));
        return builder.exists(accounts);
    }

    private Predicate isClosed(Root<Account> account) {
        return builder.or(
                builder.isNotNull(account.get("consentWithdrawnAt")),
                builder.isNotNull(account.get("deletionAskedAt")));
    }

    @FunctionalInterface
    private interface AccountCondition {
        Predicate of(Root<Account> account);
    }
}
