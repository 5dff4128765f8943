package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.shared.NotAllowedException;

/** Holds persons, organisations and other people's scopes against the scopes of the caller. */
@Dependent
class CallerScopes {

    @Inject
    IdentityRepository repository;

    @Inject
    CurrentPerson caller;

    /** Whether one of the caller's scopes for the permission covers the person. */
    boolean covers(String permission, Person person) {
        String organisation = person.organisationCode() == null ? "" : person.organisationCode();
        return caller.scopesOf(permission).stream()
                .anyMatch(scope -> scope.covers(unitPath(person.unitCode()), organisation));
    }

    /** Refuses unless one of the caller's scopes for the permission covers the unit or organisation. */
    void require(String permission, String unitCode, String organisationCode) {
        caller.requireFor(permission, unitPath(unitCode), organisationCode);
    }

    /** Refuses unless the scope lies inside one of the caller's for the permission. */
    void requireWithin(String permission, Scope scope) {
        String seat = scope.kind() == Scope.Kind.ORGANISATION
                ? unitPath(repository
                        .organisation(scope.id())
                        .map(Organisation::unitCode)
                        .orElse(null))
                : "";
        if (caller.scopesOf(permission).stream().noneMatch(held -> held.contains(scope, seat))) {
            throw new NotAllowedException("platform.not-allowed");
        }
    }

    private String unitPath(String code) {
        return code == null ? "" : repository.unit(code).map(Unit::path).orElse("");
    }
}
