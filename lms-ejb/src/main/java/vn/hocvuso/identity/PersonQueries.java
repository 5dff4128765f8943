package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.NotFoundException;

/** Reads about persons. */
@Stateless
@RequiresAuthentication
public class PersonQueries {

    private static final String NO_PERSON = "identity.person-unknown";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    /** The caller's own card. */
    public PersonCard me() {
        return read(caller.id());
    }

    /**
     * A person's card, for the person, for the product itself, and for officers whose scope covers the person.
     *
     * @throws NotFoundException when there is none, or not for this caller
     */
    public PersonCard card(PersonId id) {
        PersonCard card = read(id);
        boolean mine = caller.signedIn().filter(me -> me.person().equals(id)).isPresent();
        if (!mine
                && caller.scopesOf("completion:view").stream()
                        .noneMatch(scope -> scope.covers(card.unitPath(), card.organisationCode()))) {
            throw new NotFoundException(NO_PERSON);
        }
        return card;
    }

    /** The name of somebody who holds a role, for officers who see what that person decided; empty for all others. */
    @RequiresPermissions("completion:view:" + SessionService.SOMEWHERE)
    public String officerName(PersonId id) {
        boolean holdsRole = !entities.createQuery("SELECT g.id FROM RoleGrant g WHERE g.personId = :person")
                .setParameter("person", id.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return holdsRole ? entities.find(Person.class, id.value()).fullName() : "";
    }

    private PersonCard read(PersonId id) {
        Person person = entities.find(Person.class, id.value());
        if (person == null) {
            throw new NotFoundException(NO_PERSON);
        }
        Unit unit = person.unitCode() == null ? null : entities.find(Unit.class, person.unitCode());
        Organisation organisation =
                person.organisationCode() == null ? null : entities.find(Organisation.class, person.organisationCode());
        return new PersonCard(
                id,
                person.fullName(),
                person.birthDate(),
                person.mainGroup(),
                java.util.Set.copyOf(person.groups()),
                unit == null ? "" : unit.code(),
                unit == null ? "" : UnitNames.full(unit, code -> entities.find(Unit.class, code)),
                unit == null ? "" : unit.path(),
                organisation == null ? "" : organisation.code(),
                organisation == null ? "" : organisation.name(),
                person.identityLevel(),
                person.verifiedHow() == null ? "" : person.verifiedHow().name(),
                person.verifiedAt(),
                person.verifiedBy() == null ? 0 : person.verifiedBy());
    }
}
