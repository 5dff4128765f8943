package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptChain.Verdict;

/** Checks a stored chain: digests, the signatures of receipts, the seal. */
@Dependent
class ChainCheck {

    @Inject
    ReceiptSigner signer;

    /**
     * What checking gives.
     *
     * @param answers with their signatures, in order of the chain
     */
    Verdict verdict(AttemptFrame attempt, List<AttemptState.Answer> answers, Optional<String> seal) {
        List<AttemptState.Answer> chained =
                answers.stream().filter(AttemptState.Answer::isChained).toList();
        int broken = AnswerChain.firstBroken(attempt, chained);
        int forged = chained.stream()
                .filter(answer -> !signer.isSigned(ReceiptSigner.receipt(attempt.code(), answer)))
                .map(answer -> answer.link().number())
                .findFirst()
                .orElse(0);
        if (broken > 0 || forged > 0) {
            int first = broken == 0 || (forged > 0 && forged < broken) ? forged : broken;
            return new Verdict(Verdict.Kind.BROKEN, first);
        }
        if (seal.filter(signed -> !fits(signed, attempt, answers)).isPresent()) {
            return new Verdict(Verdict.Kind.SEAL_BROKEN, 0);
        }
        return new Verdict(chained.isEmpty() ? Verdict.Kind.NOTHING : Verdict.Kind.WHOLE, 0);
    }

    private boolean fits(String seal, AttemptFrame attempt, List<AttemptState.Answer> answers) {
        if (!signer.isSigned(seal)) {
            return false;
        }
        JsonObject says = ReceiptSigner.payload(seal);
        ChainLink head = AnswerChain.head(attempt, answers);
        return says.getString("attempt").equals(attempt.code().value())
                && says.getString("head").equals(head.digest())
                && says.getInt("length") == head.number();
    }
}
