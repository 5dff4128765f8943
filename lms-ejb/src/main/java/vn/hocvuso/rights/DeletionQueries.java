package vn.hocvuso.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.identity.AccountLifecycle;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonRow;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Reads about deletion requests. */
@Stateless
public class DeletionQueries {

    private static final String HANDLE = "personal-data:handle";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeletionRepository repository;

    @Inject
    AccountLifecycle lifecycle;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /** The caller's open request; empty when there is none. */
    @RequiresAuthentication
    public Optional<DeletionRow> mine() {
        return repository.openOf(caller.id()).map(this::row);
    }

    /** The time for deletion as of today. */
    @RequiresAuthentication
    public TermRow term() {
        return repository.term(DataRight.DELETION, today()).row();
    }

    /** The requests of the caller's scope in that state: open ones by deadline, ended ones by the time of their end. */
    @RequiresPermissions(HANDLE + ":" + SessionService.SOMEWHERE)
    public Page<DeletionRow> requests(@NotNull DeletionStatus status, @NotNull PageRequest page) {
        DeletionSearch search = new DeletionSearch(entities, status, caller.scopesOf(HANDLE));
        return new Page<>(search.requests(page).stream().map(this::row).toList(), search.count());
    }

    /**
     * One request of the caller's scope.
     *
     * @throws NotFoundException when there is none, or not for this caller
     */
    @RequiresPermissions(HANDLE + ":" + SessionService.SOMEWHERE)
    public DeletionRow request(long id) {
        DeletionRequest request = entities.find(DeletionRequest.class, id);
        if (request == null
                || caller.scopesOf(HANDLE).stream()
                        .noneMatch(scope -> scope.covers(request.unitPath(), request.organisationCode()))) {
            throw new NotFoundException("rights.deletion-unknown");
        }
        return row(request);
    }

    private DeletionRow row(DeletionRequest request) {
        Optional<PersonRow> person = lifecycle.row(request.person());
        return request.row(
                person.map(PersonRow::fullName).orElse(""),
                person.map(PersonRow::loginName).orElse(""),
                today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }
}
