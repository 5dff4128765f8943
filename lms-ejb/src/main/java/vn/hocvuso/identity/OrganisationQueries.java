package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** The organisations of an administrator's scope, closed ones too. */
@Stateless
@RequiresPermissions("unit:manage:" + SessionService.SOMEWHERE)
public class OrganisationQueries {

    private static final String MANAGE = "unit:manage";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentPerson caller;

    @Inject
    CallerScopes scopes;

    /** The organisations whose name or code fits, with or without diacritics, by name. */
    public Page<OrganisationRow> organisations(@NotNull String words, @NotNull PageRequest page) {
        OrganisationSearch search = new OrganisationSearch(entities, words, caller.scopesOf(MANAGE));
        return new Page<>(search.organisations(page).stream().map(this::row).toList(), search.count());
    }

    /**
     * One organisation.
     *
     * @throws NotFoundException when there is none of that code
     */
    public OrganisationRow organisation(@NotNull String code) {
        Organisation organisation = IdentityRepository.isAscii(code) ? entities.find(Organisation.class, code) : null;
        if (organisation == null) {
            throw new NotFoundException("identity.organisation-unknown");
        }
        scopes.require(MANAGE, organisation.unitCode(), code);
        return row(organisation);
    }

    private OrganisationRow row(Organisation organisation) {
        return new OrganisationRow(
                organisation.code(),
                organisation.name(),
                organisation.unitCode(),
                UnitNames.full(
                        entities.find(Unit.class, organisation.unitCode()), code -> entities.find(Unit.class, code)),
                organisation.closedOn());
    }
}
