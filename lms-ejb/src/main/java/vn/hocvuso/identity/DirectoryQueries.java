package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Finding persons and their roles; administrators only, the persons of their scope. */
@Stateless
@RequiresPermissions(DirectoryQueries.MANAGE + ":" + SessionService.SOMEWHERE)
public class DirectoryQueries {

    static final String MANAGE = "account:manage";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountLifecycle lifecycle;

    @Inject
    CurrentPerson caller;

    @Inject
    CallerScopes scopes;

    /**
     * The persons of the caller's scope with that name or login name. Sort keys: {@code fullName, birthDate, level}.
     */
    public Page<PersonRow> persons(@NotNull String words, @NotNull PageRequest page) {
        return new PersonSearch(entities, PersonFilter.ofWords(words), caller.scopesOf(MANAGE), true).page(page);
    }

    /**
     * A person of the caller's scope.
     *
     * @throws NotFoundException when there is none of that id, or not for this caller
     */
    public PersonRow person(@NotNull PersonId id) {
        Person person = entities.find(Person.class, id.value());
        if (person == null || person.isErased() || !scopes.covers(MANAGE, person)) {
            throw new NotFoundException("identity.person-unknown");
        }
        return lifecycle.row(id).orElseThrow(() -> new NotFoundException("identity.person-unknown"));
    }

    /** The roles a person holds, oldest first. */
    public List<GrantRow> grantsOf(@NotNull PersonId person) {
        person(person);
        return entities.createQuery(
                        "SELECT g FROM RoleGrant g WHERE g.personId = :person ORDER BY g.id", RoleGrant.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(grant -> new GrantRow(
                        grant.id(),
                        grant.role(),
                        grant.scope().kind(),
                        grant.scope().id(),
                        scopeName(grant.scope()),
                        grant.grantedAt()))
                .toList();
    }

    private String scopeName(Scope scope) {
        return switch (scope.kind()) {
            case EVERYWHERE -> "";
            case UNIT -> entities.find(Unit.class, scope.id()).name();
            case ORGANISATION -> entities.find(Organisation.class, scope.id()).name();
        };
    }
}
