package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.RuleViolationException;

/** The places a caller holds a permission for, by name. */
@Stateless
@RequiresAuthentication
public class ScopeQueries {

    @Inject
    IdentityRepository repository;

    @Inject
    CallerScopes scopes;

    @Inject
    CurrentPerson caller;

    /** Where the caller holds {@code thing:deed}. */
    public List<NamedScope> held(@NotNull String permission) {
        return caller.scopesOf(permission).stream()
                .map(scope -> named(scope.kind(), scope.id()))
                .toList();
    }

    /**
     * A place within the caller's scopes for {@code thing:deed}.
     *
     * @param id code of the unit or organisation; ignored for everywhere
     * @throws RuleViolationException when there is no such unit or organisation
     * @throws NotAllowedException when it is not within one of the caller's scopes
     */
    public NamedScope within(@NotNull String permission, @NotNull Scope.Kind kind, @NotNull String id) {
        NamedScope place = named(kind, id);
        scopes.requireWithin(permission, place.scope());
        return place;
    }

    private NamedScope named(Scope.Kind kind, String id) {
        return switch (kind) {
            case EVERYWHERE -> new NamedScope(Scope.EVERYWHERE, "", Scope.EVERYWHERE.path());
            case UNIT -> {
                Unit unit = repository.unit(id).orElseThrow(() -> new RuleViolationException("identity.unit-unknown"));
                yield new NamedScope(
                        new Scope(kind, unit.code(), unit.path()),
                        UnitNames.full(unit, code -> repository.unit(code).orElseThrow()),
                        unit.path());
            }
            case ORGANISATION -> {
                Organisation organisation = repository
                        .organisation(id)
                        .orElseThrow(() -> new RuleViolationException("identity.organisation-unknown"));
                yield new NamedScope(
                        new Scope(kind, organisation.code(), ""),
                        organisation.name(),
                        repository.unit(organisation.unitCode()).map(Unit::path).orElse(""));
            }
        };
    }
}
