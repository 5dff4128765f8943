package vn.hocvuso.assessment.attempt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.bank.AnswerInvalidException;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.assessment.bank.ResponseJson;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** What a person does with their attempts. */
@Stateless
@RequiresAuthentication
public class AttemptService {

    private static final Pattern EVENT_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject
    AttemptRepository repository;

    @Inject
    AttemptPolicy policy;

    @Inject
    AttemptCloser closer;

    @Inject
    AnswerLog answers;

    @Inject
    UnstoredAnswers unstored;

    @Inject
    ChainHeads heads;

    @Inject
    ReceiptSigner signer;

    @Inject
    Drawing drawing;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    @Any
    Instance<QuizAdmission> admissions;

    @Inject
    @Any
    Instance<SittingSource> sources;

    @Inject
    Event<AttemptBegun> begun;

    @Inject
    AttemptPulse pulse;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * Begins an attempt of the caller. Asking again while it is open, also from another device, gives the same attempt;
     * an open attempt whose time is over is ended first. Where a {@link SittingSource} gives terms, they count: which
     * version of the quiz, and until when.
     *
     * @throws NotFoundException when there is no such quiz
     * @throws HelperMissingException when a helper operates the device and is not named or not agreed to
     * @throws NoRetakesLeftException when the rule set allows no further attempt
     * @throws PoolShrunkException when a live quiz can be drawn no more, because questions were retired
     * @throws RuleViolationException when an attempt of that quiz is open that was begun under other terms
     * @throws vn.hocvuso.shared.BusinessException when a {@link QuizAdmission} refuses
     */
    public AttemptCode start(StartAttempt command) {
        PersonId person = caller.id();
        Optional<Sitting> sitting = sources.stream()
                .flatMap(source -> source.of(person, command.quizCode(), now()).stream())
                .findFirst();
        Optional<Long> open = repository.openAttempt(person, command.quizCode());
        if (open.isPresent()) {
            Attempt attempt = repository.lock(open.get());
            if (attempt.isOpen() && !attempt.isOverdueAt(now())) {
                if (sitting.isPresent() && sitting.get().id() != attempt.sitting()) {
                    throw new RuleViolationException("assessment.other-attempt-open");
                }
                return attempt.code();
            }
            closer.closeIfOverdue(open.get());
        }
        PublishedQuiz quiz = sitting.map(
                        terms -> quizzes.version(terms.quizVersionId()).orElseThrow())
                .orElseGet(() -> current(command.quizCode()));
        if (command.assistance() == Assistance.HELPER_OPERATED
                && (command.helper().name().isBlank() || !command.helper().hasConsent())) {
            throw new HelperMissingException();
        }
        admit(person, quiz);
        long seed = SEEDS.nextLong();
        List<DrawnItem> items = drawing.draw(person, quiz, seed, now());
        repository.open(person, quiz, command, seed, items, sitting, now());
        AttemptRepository.Opened opened = repository.opened(person, command.quizCode());
        sitting.ifPresent(terms -> begun.fire(new AttemptBegun(
                terms.id(), person, opened.id(), opened.code(), items.size(), opened.startedAt(), opened.deadline())));
        return opened.code();
    }

    /**
     * Why {@link #start} would refuse the caller now; empty when it would not. No attempt is begun.
     *
     * @throws NotFoundException when there is no such quiz
     */
    public Optional<StartRefusal> refusal(String quizCode) {
        PublishedQuiz quiz = current(quizCode);
        try {
            admit(caller.id(), quiz);
            return Optional.empty();
        } catch (BusinessException refused) {
            return Optional.of(StartRefusal.of(refused));
        }
    }

    /**
     * Stores an answer of the caller's attempt; the latest at a position counts. Sending the same event again changes
     * nothing, also after the end: who never saw the receipt learns that the answer was in time. An answer that is new
     * after the end or the deadline is not stored, and an attempt past its deadline is ended on the spot: everything
     * acknowledged before counts.
     *
     * @throws NotFoundException when the attempt is not the caller's or has no such position
     * @throws AnswerInvalidException when the fields do not belong to the question
     * @throws vn.hocvuso.assessment.bank.AnswerTooLongException when a typed answer is over the limit
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AnswerReceipt answer(SaveAnswer command) {
        AttemptFrame attempt = policy.mine(command.attempt());
        Question question = question(attempt, command.position());
        if (!EVENT_ID.matcher(command.eventId()).matches()) {
            throw new AnswerInvalidException();
        }
        Response response = question.read(command.fields());
        ResponseCheck check = question.check(response);
        String stored = ResponseJson.write(response);
        Instant now = now();
        Stored outcome = store(attempt, command, stored, now);
        pulse.beat(attempt, now);
        return new AnswerReceipt(
                command.attempt(),
                command.position(),
                command.eventId(),
                outcome.status(),
                check,
                outcome.answer().map(AttemptState.Answer::receivedAt).orElse(now),
                outcome.answer()
                        .filter(AttemptState.Answer::isChained)
                        .map(answer -> proof(command.attempt(), answer)));
    }

    /** Ends the caller's attempt and grades it. Asking again gives the same result. */
    public AttemptRow submit(AttemptCode code) {
        return closer.submit(policy.mine(code).id());
    }

    private PublishedQuiz current(String quizCode) {
        return quizzes.current(quizCode).orElseThrow(() -> new NotFoundException("assessment.quiz-unknown", quizCode));
    }

    private void admit(PersonId person, PublishedQuiz quiz) {
        admissions.forEach(admission -> admission.mayStart(person, quiz.code()));
        int limit = quiz.retakes().limit();
        if (limit > 0 && !quiz.retakes().allowAfter(repository.countAttempts(person, quiz.code()))) {
            throw new NoRetakesLeftException(limit);
        }
    }

    /** What became of an answer, and the answer as it is stored. */
    private record Stored(AnswerReceipt.Status status, Optional<AttemptState.Answer> answer) {}

    private Stored store(AttemptFrame attempt, SaveAnswer command, String stored, Instant now) {
        UnstoredAnswers.Verdict verdict = UnstoredAnswers.Verdict.sendAs(command.eventId(), heads.of(attempt));
        while (verdict.status().isEmpty()) {
            AttemptState.Answer answer = signed(attempt, verdict, command.position(), stored, now);
            if (answers.add(attempt, answer)) {
                heads.moved(attempt.id(), answer.link());
                return new Stored(AnswerReceipt.Status.SAVED, Optional.of(answer));
            }
            verdict = unstored.judge(attempt, command.eventId(), stored, now);
        }
        return new Stored(verdict.status().get(), verdict.stored());
    }

    private AttemptState.Answer signed(
            AttemptFrame attempt, UnstoredAnswers.Verdict verdict, int position, String stored, Instant now) {
        ChainLink link = AnswerChain.next(verdict.head(), attempt.code(), verdict.eventId(), position, stored, now);
        byte[] signature = signer.sign(link, attempt.code(), verdict.eventId(), position, now);
        return new AttemptState.Answer(verdict.eventId(), position, stored, now, link, signature);
    }

    private static AnswerReceipt.Proof proof(AttemptCode attempt, AttemptState.Answer answer) {
        return new AnswerReceipt.Proof(
                answer.link().number(), answer.link().digest(), ReceiptSigner.receipt(attempt, answer));
    }

    private Question question(AttemptFrame attempt, int position) {
        if (position < 1 || position > attempt.items().size()) {
            throw new NotFoundException("assessment.no-such-question", position);
        }
        return quizzes.version(attempt.quizVersionId())
                .orElseThrow()
                .question(attempt.items().get(position - 1));
    }

    /** The database keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
