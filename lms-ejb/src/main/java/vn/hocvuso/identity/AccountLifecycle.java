package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Closing, reopening and erasing: what the features above that handle requests about personal data, or decide about
 * persons, need done here. Joins the caller's transaction; who may ask is decided there.
 */
@Dependent
public class AccountLifecycle {

    /** Paths read {@code /15/02848/…}: the second code is the commune's. */
    private static final int COMMUNE = 2;

    @Inject
    IdentityRepository repository;

    @Inject
    Security security;

    @Inject
    CallerScopes scopes;

    @Inject
    SessionCache cache;

    @Inject
    Event<PersonErased> erased;

    @Inject
    Clock clock;

    /** Refuses when it is not the person's password. */
    public void requirePassword(PersonId person, String password) {
        Account account = repository.accountOfPerson(person.value()).orElseThrow(AccountLifecycle::unknown);
        if (!security.isPassword(account.loginName(), password)) {
            throw new RuleViolationException("identity.password-wrong");
        }
    }

    /** The guardian to write down for a child, who may not be missing; empty for others. */
    public Optional<String> guardian(PersonId person, String typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
        return Optional.ofNullable(GuardianRule.guardian(known(person).birthDate(), today, typed));
    }

    /** A person as lists for staff show them; empty when erased or unknown. */
    public Optional<PersonRow> row(PersonId id) {
        return repository
                .person(id.value())
                .filter(person -> !person.isErased())
                .map(person -> new PersonRow(
                        id,
                        person.fullName(),
                        person.birthDate(),
                        repository
                                .accountOfPerson(id.value())
                                .map(Account::loginName)
                                .orElse(""),
                        person.mainGroup(),
                        repository.unitOf(person).map(Unit::name).orElse(""),
                        person.identityLevel()));
    }

    /** Whether the person withdrew the consent or asked for deletion: nothing more may be decided about them. */
    public boolean isClosed(PersonId person) {
        return repository
                .accountOfPerson(person.value())
                .filter(Account::isClosed)
                .isPresent();
    }

    /** Path of the person's unit, empty when they named none. */
    public String unitPath(PersonId person) {
        return repository.unitOf(known(person)).map(Unit::path).orElse("");
    }

    /** Code of the person's organisation, empty when they named none. */
    public String organisationCode(PersonId person) {
        String code = known(person).organisationCode();
        return code == null ? "" : code;
    }

    /** Whether one of the caller's scopes for the permission covers the person. */
    public boolean isInScope(String permission, PersonId person) {
        return scopes.covers(permission, known(person));
    }

    /**
     * Closes the account because deletion was asked for.
     *
     * @throws RuleViolationException while the person holds a role
     */
    public void closeForDeletion(PersonId person) {
        if (!repository.grantsOf(person.value()).isEmpty()) {
            throw new RuleViolationException("identity.roles-held");
        }
        repository.accountOfPerson(person.value()).ifPresent(account -> account.deletionAsked(clock.instant()));
        cache.forgetPerson(person.value());
    }

    /** Opens the account again because deletion is no longer wanted. */
    public void reopenAfterCancelling(PersonId person) {
        repository.accountOfPerson(person.value()).ifPresent(Account::deletionCancelled);
        cache.forgetPerson(person.value());
    }

    /**
     * Removes the account and what can be removed here and, told by {@link PersonErased}, in every feature above. What
     * stays of the person carries the pseudonym. Erasing somebody erased changes nothing.
     */
    public void erase(PersonId id, String pseudonym) {
        Person person = known(id);
        if (person.isErased()) {
            return;
        }
        erased.fire(new PersonErased(id, pseudonym));
        repository.removeSessionsOf(id.value());
        repository.grantsOf(id.value()).forEach(repository::remove);
        repository.removeAccountOf(id.value());
        repository.forgetGuardiansOf(id.value());
        String commune = repository
                .unitOf(person)
                .map(unit -> unit.path().split("/"))
                .filter(codes -> codes.length > COMMUNE)
                .map(codes -> codes[COMMUNE])
                .orElse(person.unitCode());
        person.erase(pseudonym, commune, clock.instant());
        cache.forgetPerson(id.value());
    }

    private Person known(PersonId id) {
        return repository.person(id.value()).orElseThrow(AccountLifecycle::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("identity.person-unknown");
    }
}
