package vn.hocvuso.assessment.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.assessment.bank.ResponseJson;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** What a person does with their placements. */
@Stateless
@RequiresAuthentication
public class PlacementService {

    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject
    PlacementRepository repository;

    @Inject
    PlacementPolicy policy;

    @Inject
    PlacementBank bank;

    @Inject
    PersonQueries persons;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * Begins a placement of the caller. Asking again while one is open, also from another device, gives the same; one that
     * was left open for a month is left, and another begun.
     *
     * @throws RuleViolationException when the last one was finished a few days ago, or the bank has no questions at all
     * @throws NotFoundException when no framework is loaded
     */
    public PlacementCode begin() {
        PersonId person = caller.id();
        Instant now = now();
        // no lock on a row that is not there: two at once would wait for each other
        Optional<Placement> open = repository.findOpen(person);
        if (open.isPresent() && !open.get().isStaleAt(now)) {
            return open.get().code();
        }
        open.flatMap(stale -> repository.lock(stale.code()))
                .filter(Placement::isOpen)
                .ifPresent(stale -> stale.leave(now));
        repository.flush();
        List<Placement> before = repository.of(person);
        PlacementQueries.mayBeginAt(before).filter(now::isBefore).ifPresent(when -> {
            throw new RuleViolationException("placement.too-soon", PlacementRules.REPEAT.toDays());
        });
        PlacementBank.Stock stock = bank.stock();
        PlacementPool pool = stock.pool(caller.get().group());
        long id = Ids.next();
        repository.open(
                id, persons.me(), caller.get().group(), stock.framework().reference(), SEEDS.nextLong(), now);
        Placement placement = repository.lockOpen(person).orElseThrow();
        if (placement.id() == id) {
            Progress progress = new Progress(pool, List.of());
            PoolItem first = NextItem.after(progress, repository.seenBefore(placement), placement.seed())
                    .orElseThrow(() -> new RuleViolationException("placement.no-questions"));
            ask(placement, progress, first, stock);
        }
        return placement.code();
    }

    /**
     * Stores the answer to the question that waits, then chooses the next one or ends the placement, in one transaction.
     * Answering a question that is answered changes nothing: a form sent twice, the browser's way back. At most seven
     * statements; the one that ends a placement inserts its levels, too.
     *
     * @throws NotFoundException when the placement is not the caller's or has no such question
     * @throws RuleViolationException when nothing was answered, or not everything the question asks for; nothing is stored
     * @throws vn.hocvuso.assessment.bank.AnswerInvalidException when the fields do not belong to the question
     */
    public PlacementReceipt answer(@NotNull AnswerPlacement command) {
        Placement placement = policy.mine(repository.lock(command.placement()).orElseThrow(PlacementCode::unknown));
        if (command.position() < 1 || command.position() > placement.position()) {
            throw new NotFoundException("placement.no-such-question", command.position());
        }
        if (!placement.isOpen() || command.position() < placement.position()) {
            return new PlacementReceipt(placement.code(), false, !placement.isOpen());
        }
        PlacementBank.Stock stock = bank.stock();
        List<AskedQuestion> questions = repository.questions(placement);
        store(questions.get(questions.size() - 1), command, stock);
        Progress progress = progress(placement, questions, stock);
        Optional<PoolItem> next = NextItem.after(progress, repository.seenBefore(placement), placement.seed());
        if (next.isPresent()) {
            placement.goOn();
            ask(placement, progress, next.get(), stock);
        } else {
            finish(placement, progress);
        }
        return new PlacementReceipt(placement.code(), true, next.isEmpty());
    }

    /**
     * Ends the placement with what was answered so far; the question that waits does not count. Asking again changes
     * nothing.
     *
     * @throws NotFoundException when the placement is not the caller's
     * @throws RuleViolationException when too little was answered to say anything
     */
    public void stop(@NotNull PlacementCode code) {
        Placement placement = policy.mine(repository.lock(code).orElseThrow(PlacementCode::unknown));
        if (!placement.isOpen()) {
            return;
        }
        if (placement.position() <= PlacementRules.LEAST_TO_STOP) {
            throw new RuleViolationException("placement.too-early-to-stop", PlacementRules.LEAST_TO_STOP);
        }
        finish(placement, progress(placement, repository.questions(placement), bank.stock()));
    }

    private void store(AskedQuestion asked, AnswerPlacement command, PlacementBank.Stock stock) {
        if (command.unknown()) {
            asked.answer(null, AnswerOutcome.UNKNOWN, now());
            return;
        }
        Question question = asked.copy()
                .questionOf(bank.version(stock, asked.questionVersionId()).question());
        Response response = question.read(command.fields());
        ResponseCheck check = question.check(response);
        if (check != ResponseCheck.COMPLETE) {
            throw new RuleViolationException(
                    switch (check) {
                        case EMPTY -> "placement.nothing-answered";
                        case WRONG_FORMAT -> "placement.wrong-format";
                        default -> "placement.answer-incomplete";
                    });
        }
        boolean isRight = question.grade(response).outcome() == Outcome.RIGHT;
        asked.answer(ResponseJson.write(response), isRight ? AnswerOutcome.RIGHT : AnswerOutcome.WRONG, now());
    }

    private Progress progress(Placement placement, List<AskedQuestion> questions, PlacementBank.Stock stock) {
        return new Progress(
                stock.pool(placement.group()),
                questions.stream()
                        .filter(AskedQuestion::isAnswered)
                        .map(question -> new Progress.Given(
                                question.item(situation(stock, question)), question.outcome() == AnswerOutcome.RIGHT))
                        .toList());
    }

    private String situation(PlacementBank.Stock stock, AskedQuestion question) {
        return bank.situation(bank.version(stock, question.questionVersionId()));
    }

    private void ask(Placement placement, Progress progress, PoolItem item, PlacementBank.Stock stock) {
        Random random = new Random(placement.seed() + item.versionId());
        Question question = bank.version(stock, item.versionId()).question();
        repository.add(new AskedQuestion(
                Ids.next(),
                placement.id(),
                placement.position(),
                item,
                progress.ability(item.domain()),
                DrawnCopy.of(question, random)));
    }

    private void finish(Placement placement, Progress progress) {
        progress.proposal().forEach(level -> repository.add(new ProposedLevel(Ids.next(), placement.id(), level)));
        placement.finish(now());
    }

    /** The database keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
