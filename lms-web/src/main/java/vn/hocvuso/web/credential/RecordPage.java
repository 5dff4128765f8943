package vn.hocvuso.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptEvidence;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptResult;
import vn.hocvuso.credential.completion.CompletionDetail;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.CompletionService;
import vn.hocvuso.credential.completion.ConfirmOutcome;
import vn.hocvuso.credential.completion.ConfirmRecords;
import vn.hocvuso.credential.completion.ReturnRecord;
import vn.hocvuso.credential.completion.RevokeRecord;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.IdentityService;
import vn.hocvuso.identity.VerifyIdentity;
import vn.hocvuso.web.identity.CardForm;
import vn.hocvuso.web.shared.FacesMessages;

/** One record with its evidence, and what an officer may do with it. The version seen travels with the view. */
@Named("credentialRecord")
@ViewScoped
public class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "credential";

    @Inject
    transient CompletionQueries completions;

    @Inject
    transient CompletionService service;

    @Inject
    transient IdentityService identities;

    @Inject
    transient AttemptQueries attempts;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    private transient CompletionDetail detail;
    private transient AttemptEvidence evidence;
    private transient Optional<AttemptResult> result = Optional.empty();
    private final ConfirmForm confirmation = new ConfirmForm();
    private final CardForm identityCheck = new CardForm();
    private final ReasonForm reasons = new ReasonForm();

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        detail = completions.detail(id != null && id.matches("\\d{1,19}") ? Long.parseUnsignedLong(id) : 0);
        AttemptCode attempt = AttemptCode.of(detail.attemptCode());
        evidence = attempts.evidence(attempt);
        result = attempts.result(attempt);
    }

    /** The officer saw the card. */
    public String verifyIdentity() {
        if (!identityCheck.isCardSeen()) {
            messages.errorAt("cardSeen", FEATURE, "record.message.card-not-seen");
            return null;
        }
        identities.verify(new VerifyIdentity(detail.person(), identityCheck.getCitizenId()));
        messages.infoNext(FEATURE, "record.message.identity-verified");
        return here();
    }

    /** Confirms this record. */
    public String confirm() {
        ConfirmOutcome outcome = service.confirm(new ConfirmRecords(
                        List.of(new ConfirmRecords.SeenRecord(
                                detail.row().id(), detail.row().version())),
                        confirmation.getDecisionNumber(),
                        confirmation.getDecisionDate(),
                        confirmation.isAssistanceAccepted()))
                .get(0);
        if (outcome.result() != ConfirmOutcome.Result.CONFIRMED) {
            boolean tooEarly = outcome.result() == ConfirmOutcome.Result.DECISION_BEFORE_ACHIEVEMENT;
            messages.errorAt(tooEarly ? "decisionDate" : null, FEATURE, "Result." + outcome.result());
            load();
            return null;
        }
        messages.infoNext(FEATURE, "record.message.confirmed");
        return here();
    }

    /** Sends it back. */
    public String sendBack() {
        service.returnToLearner(new ReturnRecord(detail.row().id(), detail.row().version(), reasons.getReturnReason()));
        messages.infoNext(FEATURE, "record.message.returned");
        return here();
    }

    /** Takes it and its certificate back. */
    public String revoke() {
        service.revoke(new RevokeRecord(detail.row().id(), detail.row().version(), reasons.getRevocationReason()));
        messages.infoNext(FEATURE, "record.message.revoked");
        return here();
    }

    private String here() {
        return "/credential/record?faces-redirect=true&id=" + detail.row().id();
    }

    public CompletionDetail getDetail() {
        return detail;
    }

    public AttemptEvidence getEvidence() {
        return evidence;
    }

    public AttemptResult getResult() {
        return result.orElse(null);
    }

    public ConfirmForm getConfirmation() {
        return confirmation;
    }

    public CardForm getIdentityCheck() {
        return identityCheck;
    }

    public ReasonForm getReasons() {
        return reasons;
    }

    /** Whether it is the officer's own record, about which somebody else decides. */
    public boolean isOwn() {
        return caller.id().equals(detail.person());
    }

    public boolean isIdentityVerified() {
        return detail.identity().level() != IdentityLevel.DECLARED;
    }
}
