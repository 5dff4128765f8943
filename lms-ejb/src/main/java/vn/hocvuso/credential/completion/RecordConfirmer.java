package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.hocvuso.credential.certificate.CertificateCode;
import vn.hocvuso.credential.certificate.CredentialIssuer;
import vn.hocvuso.credential.completion.ConfirmOutcome.Result;
import vn.hocvuso.identity.AccountLifecycle;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.platform.AuditTrail;

/** Confirms one record of a batch in a transaction of its own, together with its credential. */
@Dependent
class RecordConfirmer {

    @Inject
    CompletionRepository repository;

    @Inject
    CompletionPolicy policy;

    @Inject
    CredentialIssuer issuer;

    @Inject
    AccountLifecycle accounts;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ConfirmOutcome confirm(ConfirmRecords.SeenRecord seen, ConfirmRecords command, String issuerName) {
        Optional<CompletionRecord> found =
                repository.locked(seen.id()).filter(record -> policy.isInScope(record, "completion:confirm"));
        if (found.isEmpty()) {
            return ConfirmOutcome.refused(seen.id(), "", Result.UNKNOWN);
        }
        CompletionRecord completion = found.get();
        Optional<Result> refusal = refusal(completion, seen, command);
        if (refusal.isPresent()) {
            return ConfirmOutcome.refused(seen.id(), completion.fullName(), refusal.get());
        }
        completion.confirm(command.decisionNumber().strip(), command.decisionDate(), caller.id(), clock.instant());
        CertificateCode code =
                issuer.issue(completion.credential(issuerName, caller.get().displayName()));
        completion.holds(code);
        audit.record(
                "completion.confirmed",
                "completion",
                Long.toString(completion.id()),
                "decision " + command.decisionNumber().strip() + " of " + command.decisionDate() + ", certificate "
                        + code.value() + (completion.needsLookAtAssistance() ? ", assistance accepted" : ""));
        return new ConfirmOutcome(completion.id(), completion.fullName(), Result.CONFIRMED, code.value());
    }

    private Optional<Result> refusal(
            CompletionRecord completion, ConfirmRecords.SeenRecord seen, ConfirmRecords command) {
        if (policy.isOwn(completion)) {
            return Optional.of(Result.OWN_RECORD);
        }
        if (completion.status() == CompletionStatus.CONFIRMED) {
            return Optional.of(Result.ALREADY_CONFIRMED);
        }
        if (completion.status() != CompletionStatus.ACHIEVED) {
            return Optional.of(Result.NOT_WAITING);
        }
        if (completion.version() != seen.version()) {
            return Optional.of(Result.CHANGED_MEANWHILE);
        }
        if (!completion.hasVerifiedIdentity()) {
            return Optional.of(Result.IDENTITY_NOT_VERIFIED);
        }
        if (accounts.isClosed(completion.person())) {
            return Optional.of(Result.ACCOUNT_CLOSED);
        }
        if (completion.isAchievedAfter(command.decisionDate())) {
            return Optional.of(Result.DECISION_BEFORE_ACHIEVEMENT);
        }
        boolean decidedSingly = command.acceptsAssistance() && command.records().size() == 1;
        return completion.needsLookAtAssistance() && !decidedSingly
                ? Optional.of(Result.ASSISTANCE_TO_DECIDE)
                : Optional.empty();
    }
}
