package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hocvuso.assessment.attempt.AttemptChain;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.ReceiptQueries;
import vn.hocvuso.web.shared.SentFields;

/** The receipts of an attempt: its answers in the order they were stored, and whether the chain is whole. */
@Named("assessmentReceipts")
@RequestScoped
public class ReceiptsPage {

    @Inject
    ReceiptQueries receipts;

    @Inject
    SentFields sent;

    private AttemptChain chain;

    /** Reads the chain. */
    public void open() {
        chain = receipts.chain(AttemptCode.of(sent.one("attempt")));
    }

    public AttemptChain getChain() {
        return chain;
    }

    /** How the notice that says the verdict looks. */
    public String getTone() {
        return switch (chain.verdict().kind()) {
            case WHOLE -> "good";
            case NOTHING -> "warn";
            case BROKEN, SEAL_BROKEN -> "bad";
        };
    }
}
