package vn.hocvuso.assessment.attempt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.bank.ResponseJson;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.shared.OpenToEveryone;
import vn.hocvuso.signing.KeyPurpose;
import vn.hocvuso.signing.SigningKeys;

/** The receipts of an attempt: its chain of answers, checked, as a page and as a file that others can check. */
@Stateless
@RequiresAuthentication
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // plain reads need no transaction
public class ReceiptQueries {

    @Inject
    AttemptRepository repository;

    @Inject
    AttemptPolicy policy;

    @Inject
    AttemptCloser closer;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    ChainCheck check;

    @Inject
    SigningKeys keys;

    @Inject
    @Any
    Instance<KeyEmbargo> embargoes;

    @Inject
    Clock clock;

    /** The chain and whether it is whole, for the attempt's owner and for officers whose scope covers the owner. */
    public AttemptChain chain(AttemptCode code) {
        AttemptFrame frame = policy.mayInspect(code);
        Attempt attempt = upToDate(frame);
        List<AttemptState.Answer> answers = answers(frame);
        Map<Integer, AttemptState.Answer> counting = AttemptState.counting(answers);
        List<AttemptChain.Line> lines = answers.stream()
                .filter(AttemptState.Answer::isChained)
                .map(answer -> new AttemptChain.Line(
                        answer.link().number(),
                        answer.position(),
                        answer.receivedAt(),
                        answer.link().digest(),
                        AnswerReceipt.Proof.shortCode(answer.link().digest()),
                        ResponseJson.read(answer.response()).isEmpty(),
                        counting.get(answer.position()).link().equals(answer.link())))
                .toList();
        return new AttemptChain(
                attempt.row(),
                quiz(frame).title(),
                lines,
                answers.size() - lines.size(),
                check.verdict(frame, answers, attempt.seal()),
                policy.isMine(frame),
                attempt.seal().isPresent(),
                withheldUntil(attempt));
    }

    /**
     * The file with the whole chain (JSON), for the same people. While the attempt is not graded, or others still sit its exam,
     * it does not say what was asked.
     */
    public String document(AttemptCode code) {
        AttemptFrame frame = policy.mayInspect(code);
        Attempt attempt = upToDate(frame);
        Optional<Instant> withheld = withheldUntil(attempt);
        return ChainDocument.write(
                attempt,
                quiz(frame),
                answers(frame),
                keys.all(KeyPurpose.RECEIPT),
                attempt.isGraded() && withheld.isEmpty(),
                withheld);
    }

    /** The public keys that verify receipts, as a JSON Web Key Set. Open to everybody. */
    @OpenToEveryone
    public String keys() {
        return ChainDocument.keys(keys.all(KeyPurpose.RECEIPT));
    }

    private Attempt upToDate(AttemptFrame frame) {
        Attempt attempt = find(frame);
        if (attempt.isOpen() && attempt.isOverdueAt(clock.instant())) {
            closer.closeIfOverdue(frame.id());
            return find(frame);
        }
        return attempt;
    }

    private Attempt find(AttemptFrame frame) {
        return repository.find(frame.code()).orElseThrow(AttemptCode::unknown);
    }

    private List<AttemptState.Answer> answers(AttemptFrame frame) {
        return repository.chain(frame.id());
    }

    private PublishedQuiz quiz(AttemptFrame frame) {
        return quizzes.version(frame.quizVersionId()).orElseThrow();
    }

    private Optional<Instant> withheldUntil(Attempt attempt) {
        return embargoes.stream()
                .flatMap(embargo -> embargo.until(attempt.code(), attempt.person(), clock.instant()).stream())
                .findFirst();
    }
}
