package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Finding persons and their roles; administrators only. */
@Stateless
@RequiresPermissions("account:manage:" + SessionService.SOMEWHERE)
public class DirectoryQueries {

    @PersistenceContext
    EntityManager entities;

    /** Persons with an account whose name or login name begins with or contains the text, by name. */
    public Page<PersonRow> persons(String text, PageRequest page) {
        String pattern =
                "%" + text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        List<PersonRow> rows = entities.createQuery(
                        """
                        SELECT new vn.hocvuso.identity.PersonRow(
                            p.id, p.fullName, p.birthDate, a.loginName, p.mainGroup, u.name)
                        FROM Person p LEFT JOIN Unit u ON u.code = p.unitCode, Account a
                        WHERE a.personId = p.id
                          AND (p.fullName LIKE :text ESCAPE '!' OR a.loginName LIKE :text ESCAPE '!')
                        ORDER BY p.fullName, p.id""",
                        PersonRow.class)
                .setParameter("text", pattern)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery(
                        """
                        SELECT COUNT(a) FROM Account a JOIN Person p ON p.id = a.personId
                        WHERE p.fullName LIKE :text ESCAPE '!' OR a.loginName LIKE :text ESCAPE '!'""",
                        Long.class)
                .setParameter("text", pattern)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /**
     * A person with an account.
     *
     * @throws NotFoundException when there is none of that id
     */
    public PersonRow person(PersonId id) {
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

    /** The roles a person holds, oldest first. */
    public List<GrantRow> grantsOf(PersonId person) {
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
