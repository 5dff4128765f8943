package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Giving and taking roles; administrators only, to persons and for places of their own scope. Takes effect at once here,
 * within 30 seconds on other nodes.
 */
@Stateless
@RequiresPermissions("role:grant:" + SessionService.SOMEWHERE)
public class RoleService {

    @Inject
    IdentityRepository repository;

    @Inject
    SessionCache cache;

    @Inject
    CurrentPerson caller;

    @Inject
    CallerScopes scopes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Gives a role; giving one that the person holds already changes nothing.
     *
     * @throws NotFoundException when there is no such person in the caller's scope
     * @throws NotAllowedException when the scope is not within the caller's own
     */
    public void grant(@NotNull @Valid GrantRole command) {
        boolean isOfScope = repository
                .person(command.person().value())
                .filter(person -> !person.isErased() && scopes.covers("role:grant", person))
                .isPresent();
        if (!isOfScope) {
            throw new NotFoundException("identity.person-unknown");
        }
        Scope scope = scope(command);
        scopes.requireWithin("role:grant", scope);
        boolean held = repository.grantsOf(command.person().value()).stream()
                .anyMatch(
                        grant -> grant.role() == command.role() && grant.scope().equals(scope));
        if (held) {
            return;
        }
        repository.add(new RoleGrant(Ids.next(), command.person().value(), command.role(), scope, clock.instant()));
        note("identity.role-granted", command.person(), command.role() + " " + scope.permissionPart());
    }

    /**
     * Takes a role away; taking one that is gone changes nothing.
     *
     * @throws NotAllowedException when its scope is not within the caller's own
     * @throws RuleViolationException when administrators would take away their own administration
     */
    public void withdraw(long grantId) {
        repository.grant(grantId).ifPresent(grant -> {
            PersonId person = new PersonId(grant.personId());
            if (grant.role() == Role.ADMINISTRATOR && person.equals(caller.id())) {
                throw new RuleViolationException("identity.own-administration");
            }
            scopes.requireWithin("role:grant", grant.scope());
            repository.remove(grant);
            note(
                    "identity.role-withdrawn",
                    person,
                    grant.role() + " " + grant.scope().permissionPart());
        });
    }

    private Scope scope(GrantRole command) {
        return switch (command.scopeKind()) {
            case EVERYWHERE -> Scope.EVERYWHERE;
            case UNIT ->
                new Scope(
                        Scope.Kind.UNIT,
                        command.scopeId(),
                        repository
                                .unit(command.scopeId())
                                .orElseThrow(() -> new RuleViolationException("identity.unit-unknown"))
                                .path());
            case ORGANISATION ->
                new Scope(
                        Scope.Kind.ORGANISATION,
                        repository
                                .organisation(command.scopeId())
                                .orElseThrow(() -> new RuleViolationException("identity.organisation-unknown"))
                                .code(),
                        "");
        };
    }

    private void note(String action, PersonId person, String details) {
        cache.forgetPerson(person.value());
        audit.record(action, "person", Long.toString(person.value()), details);
    }
}
