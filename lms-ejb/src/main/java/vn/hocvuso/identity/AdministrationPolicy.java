package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;

/**
 * Whom and what an administrator administers: the persons and places of the own scope. Whoever is elsewhere does not
 * exist, and nobody gives, takes or takes over more than they hold themselves.
 */
@Dependent
class AdministrationPolicy {

    @Inject
    CurrentPerson caller;

    @Inject
    IdentityRepository repository;

    /** The person, if one of the caller's scopes for the permission covers them. */
    Person inScope(PersonId id, String permission) {
        return repository
                .person(id.value())
                .filter(person -> caller.scopesOf(permission).stream()
                        .anyMatch(scope -> scope.covers(pathOf(person.unitCode()), person.organisationCode())))
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
    }

    /** Refuses a role for more than the caller may appoint for. */
    void mayAppointFor(Scope wanted) {
        if (!holds("role:grant", wanted)) {
            throw new NotAllowedException("identity.scope-not-yours");
        }
    }

    /** Refuses the account of somebody who may more than the caller: its password would be a way up. */
    void mayTakeOver(Person person) {
        boolean within =
                repository.grantsOf(person.id()).stream().allMatch(grant -> holds("account:manage", grant.scope()));
        if (!within) {
            throw new NotAllowedException("identity.account-not-yours");
        }
    }

    private boolean holds(String permission, Scope wanted) {
        return caller.scopesOf(permission).stream().anyMatch(mine -> switch (wanted.kind()) {
            case EVERYWHERE -> mine.kind() == Scope.Kind.EVERYWHERE;
            case UNIT -> mine.covers(wanted.path(), "");
            case ORGANISATION -> mine.covers(seatOf(wanted.id()), wanted.id());
        });
    }

    private String seatOf(String organisationCode) {
        return repository
                .organisation(organisationCode)
                .map(organisation -> pathOf(organisation.unitCode()))
                .orElse("");
    }

    private String pathOf(String unitCode) {
        return unitCode == null ? "" : repository.unit(unitCode).map(Unit::path).orElse("");
    }
}
