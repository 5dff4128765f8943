package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Finding the people of a class list; the persons of the caller's scope only. */
@Stateless
@RequiresPermissions(RosterQueries.MANAGE + ":" + SessionService.SOMEWHERE)
public class RosterQueries {

    static final String MANAGE = "exam:manage";
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    /** Who has one of these login names and lives or works in the caller's scope; who does not is left out. */
    public List<RosterRow> find(@NotNull List<String> loginNames) {
        List<String> names = loginNames.stream()
                .filter(IdentityRepository::isAscii)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<RosterRow> rows = new ArrayList<>();
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            entities.createQuery(
                            "SELECT a, p FROM Account a, Person p WHERE p.id = a.personId AND p.erasedAt IS NULL"
                                    + " AND a.loginName IN :names ORDER BY p.searchName, p.id",
                            Object[].class)
                    .setParameter("names", names.subList(from, Math.min(names.size(), from + AT_ONCE)))
                    .getResultList()
                    .forEach(found -> rows.add(row((Account) found[0], (Person) found[1])));
        }
        List<Scope> scopes = caller.scopesOf(MANAGE);
        return rows.stream()
                .filter(row -> scopes.stream().anyMatch(scope -> scope.covers(row.unitPath(), row.organisationCode())))
                .toList();
    }

    private RosterRow row(Account account, Person person) {
        Unit unit = person.unitCode() == null ? null : entities.find(Unit.class, person.unitCode());
        return new RosterRow(
                new PersonId(person.id()),
                account.loginName(),
                person.fullName(),
                unit == null ? "" : unit.path(),
                person.organisationCode() == null ? "" : person.organisationCode());
    }
}
