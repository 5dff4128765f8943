package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** The persons of an officer's scope, and the places in it. Outside the scope nobody and nothing is there. */
@Stateless
public class RegistryQueries {

    private static final String FIND = "person:find";
    private static final String REGISTER = "person:register";

    @PersistenceContext
    EntityManager entities;

    @Inject
    IdentityRepository repository;

    @Inject
    PersonQueries persons;

    @Inject
    CallerScopes scopes;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /** The persons of the scope who fit, by name. Sort keys: {@code fullName, birthDate, level}. */
    @RequiresPermissions(FIND + ":" + SessionService.SOMEWHERE)
    public Page<PersonRow> persons(@NotNull PersonFilter filter, @NotNull PageRequest page) {
        return new PersonSearch(entities, filter, caller.scopesOf(FIND), false).page(page);
    }

    /**
     * One person of the scope.
     *
     * @throws NotFoundException when there is none, or not for this caller
     */
    @RequiresPermissions(FIND + ":" + SessionService.SOMEWHERE)
    public RegistryPerson person(@NotNull PersonId id) {
        Optional<Account> account = repository.accountOfPerson(id.value());
        Person person = repository
                .person(id.value())
                .filter(found -> !found.isErased() && scopes.covers(FIND, found))
                .filter(found -> account.filter(Account::isClosed).isEmpty())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
        return new RegistryPerson(
                persons.card(id),
                account.map(Account::loginName).orElse(""),
                person.verifiedBy() == null ? "" : persons.officerName(new PersonId(person.verifiedBy())),
                person.citizenIdSealed() != null);
    }

    /** Where the caller may register people: the units of the scope, uppermost only; for the whole country the provinces. */
    @RequiresPermissions(REGISTER + ":" + SessionService.SOMEWHERE)
    public List<Place> places() {
        return caller.scopesOf(REGISTER).stream()
                .flatMap(this::uppermost)
                .distinct()
                .toList();
    }

    /** The open units directly below one of the scope. */
    @RequiresPermissions(REGISTER + ":" + SessionService.SOMEWHERE)
    public List<Place> places(@NotNull String below) {
        return place(below).isEmpty()
                ? List.of()
                : entities.createQuery("SELECT u FROM Unit u WHERE u.parentCode = :parent ORDER BY u.name", Unit.class)
                        .setParameter("parent", below)
                        .getResultStream()
                        .filter(unit -> unit.isOpenOn(today()))
                        .map(RegistryQueries::place)
                        .toList();
    }

    /** An open unit of the scope; empty when it is none. */
    @RequiresPermissions(REGISTER + ":" + SessionService.SOMEWHERE)
    public Optional<Place> place(@NotNull String code) {
        return repository
                .unit(code)
                .filter(unit -> unit.isOpenOn(today()))
                .filter(unit -> caller.scopesOf(REGISTER).stream().anyMatch(scope -> isIn(unit, scope)))
                .map(RegistryQueries::place);
    }

    private Stream<Place> uppermost(Scope scope) {
        return switch (scope.kind()) {
            case EVERYWHERE ->
                entities.createQuery("SELECT u FROM Unit u WHERE u.parentCode IS NULL ORDER BY u.name", Unit.class)
                        .getResultStream()
                        .filter(unit -> unit.isOpenOn(today()))
                        .map(RegistryQueries::place);
            case UNIT -> place(scope.id()).stream();
            case ORGANISATION ->
                repository.organisation(scope.id()).map(Organisation::unitCode).flatMap(repository::unit).stream()
                        .map(RegistryQueries::place);
        };
    }

    /** People of an organisation live anywhere around its seat. */
    private boolean isIn(Unit unit, Scope scope) {
        if (scope.kind() != Scope.Kind.ORGANISATION) {
            return scope.covers(unit.path(), "");
        }
        return repository
                .organisation(scope.id())
                .flatMap(organisation -> repository.unit(organisation.unitCode()))
                .filter(seat -> unit.path().startsWith(seat.path()))
                .isPresent();
    }

    private static Place place(Unit unit) {
        return new Place(unit.code(), unit.name(), unit.isProvince());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }
}
