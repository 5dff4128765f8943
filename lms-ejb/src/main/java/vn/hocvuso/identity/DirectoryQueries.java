package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Finding persons and their roles; administrators only, the persons of their scope. */
@Stateless
@RequiresPermissions(DirectoryQueries.MANAGE + ":" + SessionService.SOMEWHERE)
public class DirectoryQueries {

    static final String MANAGE = "account:manage";

    /** {@link Scope#covers} for persons p who live in u: one of the caller's grants with the permission does. */
    private static final String IN_SCOPE =
            """
             AND (:everybody = TRUE OR EXISTS (
                 SELECT g.id FROM RoleGrant g
                 WHERE g.personId = :caller AND g.role IN :roles
                   AND (g.scopeKind = vn.hocvuso.identity.Scope.Kind.EVERYWHERE
                        OR (g.scopeKind = vn.hocvuso.identity.Scope.Kind.UNIT AND u.path LIKE CONCAT(g.scopePath, '%'))
                        OR (g.scopeKind = vn.hocvuso.identity.Scope.Kind.ORGANISATION
                            AND g.scopeId = p.organisationCode))))
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    AdministrationPolicy policy;

    /** Persons of the caller's scope with an account whose name or login name contains the text, by name. */
    public Page<PersonRow> persons(String text, PageRequest page) {
        String pattern =
                "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        List<PersonRow> rows = inScope(entities.createQuery(
                        """
                        SELECT new vn.hocvuso.identity.PersonRow(
                            p.id, p.fullName, p.birthDate, a.loginName, p.mainGroup, u.name)
                        FROM Person p LEFT JOIN Unit u ON u.code = p.unitCode, Account a
                        WHERE a.personId = p.id
                          AND (p.fullName LIKE :text ESCAPE '!' OR a.loginName LIKE :text ESCAPE '!')
                        """
                                + IN_SCOPE + "ORDER BY p.fullName, p.id",
                        PersonRow.class))
                .setParameter("text", pattern)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = inScope(entities.createQuery(
                        """
                        SELECT COUNT(a) FROM Person p LEFT JOIN Unit u ON u.code = p.unitCode, Account a
                        WHERE a.personId = p.id
                          AND (p.fullName LIKE :text ESCAPE '!' OR a.loginName LIKE :text ESCAPE '!')
                        """
                                + IN_SCOPE,
                        Long.class))
                .setParameter("text", pattern)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /**
     * A person of the caller's scope with an account.
     *
     * @throws NotFoundException when there is none of that id
     */
    public PersonRow person(PersonId id) {
        policy.inScope(id, MANAGE);
        return entities.createQuery(
                        """
                        SELECT new vn.hocvuso.identity.PersonRow(
                            p.id, p.fullName, p.birthDate, a.loginName, p.mainGroup, u.name)
                        FROM Person p LEFT JOIN Unit u ON u.code = p.unitCode, Account a
                        WHERE a.personId = p.id AND p.id = :id""",
                        PersonRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
    }

    /**
     * The roles a person of the caller's scope holds, oldest first.
     *
     * @throws NotFoundException when there is no such person
     */
    public List<GrantRow> grantsOf(PersonId person) {
        policy.inScope(person, MANAGE);
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

    private <T> TypedQuery<T> inScope(TypedQuery<T> query) {
        Optional<SignedIn> person = caller.signedIn();
        return query.setParameter("everybody", person.isEmpty())
                .setParameter("caller", person.map(me -> me.person().value()).orElse(0L))
                .setParameter(
                        "roles",
                        Stream.of(Role.values())
                                .filter(role -> role.permissions().contains(MANAGE))
                                .toList());
    }

    private String scopeName(Scope scope) {
        return switch (scope.kind()) {
            case EVERYWHERE -> "";
            case UNIT -> entities.find(Unit.class, scope.id()).name();
            case ORGANISATION -> entities.find(Organisation.class, scope.id()).name();
        };
    }
}
