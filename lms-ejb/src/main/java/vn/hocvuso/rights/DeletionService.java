package vn.hocvuso.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.identity.AccountLifecycle;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.StaleEditException;

/** Asking for deletion, thinking better of it, and what administrators do about requests. */
@Stateless
public class DeletionService {

    private static final String HANDLE = "personal-data:handle";

    @Inject
    DeletionRepository repository;

    @Inject
    AccountLifecycle lifecycle;

    @Inject
    PersonEraser eraser;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The caller asks for deletion; the account is closed at once. Asking again changes nothing.
     *
     * @throws RuleViolationException when the box was not ticked, with a wrong password, without a guardian's name under
     *     16, or while the caller holds a role
     */
    @RequiresAuthentication
    public void request(@NotNull @Valid RequestDeletion command) {
        if (!command.decided()) {
            throw new RuleViolationException("rights.decision-needed");
        }
        PersonId me = caller.id();
        lifecycle.requirePassword(me, command.password());
        open(me, 0, command.guardianName());
    }

    /** The caller cancels the open request; without one nothing changes. */
    @RequiresAuthentication
    public void cancelMine() {
        repository
                .openOf(caller.id())
                .flatMap(request -> repository.locked(request.id()))
                .ifPresent(this::cancel);
    }

    /**
     * Writes down what somebody asked for in person; for administrators whose scope covers the person. Asking again changes
     * nothing.
     *
     * @throws NotFoundException when there is no such person within the caller's scope
     * @throws RuleViolationException without a guardian's name under 16, or while the person holds a role
     */
    @RequiresPermissions(HANDLE + ":" + SessionService.SOMEWHERE)
    public void record(@NotNull @Valid RecordDeletion command) {
        if (!lifecycle.isInScope(HANDLE, command.person())
                || lifecycle.row(command.person()).isEmpty()) {
            throw new NotFoundException("identity.person-unknown");
        }
        open(command.person(), caller.id().value(), command.guardianName());
    }

    /**
     * Cancels a request because the person said so; for administrators of the scope.
     *
     * @throws NotFoundException when there is none within the caller's scope
     * @throws RuleViolationException when it is ended
     */
    @RequiresPermissions(HANDLE + ":" + SessionService.SOMEWHERE)
    public void cancel(long id) {
        cancel(mine(id));
    }

    /**
     * Carries a request out; cannot be undone. For administrators of the scope, not for themselves.
     *
     * @throws NotFoundException when there is none within the caller's scope
     * @throws StaleEditException when it changed since it was seen
     * @throws RuleViolationException when it is ended, or its day has not come and the person does not insist
     */
    @RequiresPermissions(HANDLE + ":" + SessionService.SOMEWHERE)
    public void carryOut(@NotNull CarryOutDeletion command) {
        DeletionRequest request = mine(command.id());
        if (request.version() != command.version()) {
            throw new StaleEditException();
        }
        if (!command.wantedAtOnce() && !request.isPlannedBy(today())) {
            throw new RuleViolationException("rights.deletion-not-yet");
        }
        eraser.carryOut(request, caller.id().value());
    }

    private void open(PersonId person, long recordedBy, String guardianName) {
        Optional<String> guardian = lifecycle.guardian(person, guardianName);
        if (repository.openOf(person).isPresent()) {
            return;
        }
        lifecycle.closeForDeletion(person);
        Instant now = clock.instant();
        DeletionRequest request = new DeletionRequest(
                Ids.next(),
                person,
                lifecycle.unitPath(person),
                lifecycle.organisationCode(person),
                recordedBy,
                guardian.orElse(null),
                now,
                today(),
                repository.term(DataRight.DELETION, today()));
        repository.add(request);
        note("rights.deletion-asked", request);
    }

    private void cancel(DeletionRequest request) {
        request.cancel(caller.id().value(), clock.instant());
        lifecycle.reopenAfterCancelling(request.person());
        note("rights.deletion-cancelled", request);
    }

    private DeletionRequest mine(long id) {
        return repository
                .locked(id)
                .filter(request -> caller.scopesOf(HANDLE).stream()
                        .anyMatch(scope -> scope.covers(request.unitPath(), request.organisationCode())))
                .orElseThrow(() -> new NotFoundException("rights.deletion-unknown"));
    }

    private void note(String action, DeletionRequest request) {
        audit.record(action, "person", Long.toString(request.person().value()), "request " + request.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }
}
