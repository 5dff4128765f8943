package vn.hocvuso.credential.completion;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.credential.certificate.CredentialIssuer;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.StaleEditException;

/** What officers decide about completion records, and what learners do with a returned one. */
@Stateless
public class CompletionService {

    private static final String SUBJECT = "completion";

    @Inject
    CompletionRepository repository;

    @Inject
    CompletionPolicy policy;

    @Inject
    RecordConfirmer confirmer;

    @Inject
    CredentialIssuer issuer;

    @Inject
    CurrentPerson caller;

    @Inject
    PersonQueries persons;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Confirms records by one decision, each in a transaction of its own, with its signed credential. What cannot be
     * confirmed is left as it was and named in the outcome; asking again answers {@code ALREADY_CONFIRMED}. For officers
     * of the scope.
     *
     * @return one outcome per record, in the order asked
     * @throws RuleViolationException when the decision is dated in the future
     */
    @RequiresPermissions("completion:confirm:" + SessionService.SOMEWHERE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction per record
    public List<ConfirmOutcome> confirm(@NotNull @Valid ConfirmRecords command) {
        if (command.decisionDate().isAfter(LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE))) {
            throw new RuleViolationException("credential.decision-in-future");
        }
        PersonCard officer = persons.me();
        String issuerName = officer.organisationName().isEmpty() ? officer.unitName() : officer.organisationName();
        List<ConfirmOutcome> outcomes = new ArrayList<>();
        for (ConfirmRecords.SeenRecord seen : command.records()) {
            outcomes.add(confirmer.confirm(seen, command, issuerName));
        }
        return outcomes;
    }

    /**
     * Sends a waiting record back with a reason. For officers of the scope, not for one's own record.
     *
     * @throws NotFoundException when there is no such record in the caller's scope
     * @throws StaleEditException when the record changed since the officer saw it
     * @throws RuleViolationException when it does not wait
     */
    @RequiresPermissions("completion:return:" + SessionService.SOMEWHERE)
    public void returnToLearner(@NotNull @Valid ReturnRecord command) {
        CompletionRecord completion = decidable(command.id(), command.version(), "completion:return");
        completion.returnToLearner(command.reason().strip(), caller.id(), clock.instant());
        audit.record("completion.returned", SUBJECT, Long.toString(completion.id()), "");
    }

    /**
     * Takes a confirmed record and its credential back, with a reason. For officers of the scope, not for one's own
     * record.
     *
     * @throws NotFoundException when there is no such record in the caller's scope
     * @throws StaleEditException when the record changed since the officer saw it
     * @throws RuleViolationException when it is not confirmed
     */
    @RequiresPermissions("completion:revoke:" + SessionService.SOMEWHERE)
    public void revoke(@NotNull @Valid RevokeRecord command) {
        CompletionRecord completion = decidable(command.id(), command.version(), "completion:revoke");
        completion.revoke(command.reason().strip(), caller.id(), clock.instant());
        issuer.revoke(completion.certificateCode());
        audit.record(
                "completion.revoked",
                SUBJECT,
                Long.toString(completion.id()),
                "certificate " + completion.certificateCode().value());
    }

    /**
     * The learner did what was asked for and hands a returned record in again; name, unit and identity are read anew. A
     * record that waits already is left as it is.
     *
     * @throws NotFoundException when it is not the caller's record
     * @throws RuleViolationException when it is decided
     */
    @RequiresAuthentication
    public void resubmit(long id) {
        CompletionRecord completion =
                repository.locked(id).filter(policy::isOwn).orElseThrow(CompletionPolicy::unknown);
        if (completion.status() != CompletionStatus.ACHIEVED) {
            completion.resubmit(persons.me());
            audit.record("completion.resubmitted", SUBJECT, Long.toString(id), "");
        }
    }

    private CompletionRecord decidable(long id, long version, String permission) {
        CompletionRecord completion =
                policy.inScope(repository.locked(id).orElseThrow(CompletionPolicy::unknown), permission);
        policy.notOwn(completion);
        if (completion.version() != version) {
            throw new StaleEditException();
        }
        return completion;
    }
}
