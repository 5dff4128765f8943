package vn.hocvuso.assessment.placement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.assessment.bank.AnswerInvalidException;
import vn.hocvuso.assessment.bank.AnswerTooLongException;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.bank.ResponseCheck;
import vn.hocvuso.identity.CurrentPerson;

/** Reads about the caller's own placements. */
@Stateless
@RequiresAuthentication
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // plain reads need no transaction
public class PlacementQueries {

    @Inject
    PlacementRepository repository;

    @Inject
    PlacementPolicy policy;

    @Inject
    PlacementBank bank;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * The question that waits for the caller's answer; empty when the placement is over. Two statements.
     *
     * @param sent fields of a form that was refused, to show it again as it was; empty when there was none
     * @throws vn.hocvuso.shared.NotFoundException when the placement is not the caller's
     */
    public Optional<PlacementPage> page(@NotNull PlacementCode code, @NotNull Map<String, List<String>> sent) {
        Placement placement = policy.mine(repository.find(code).orElseThrow(PlacementCode::unknown));
        if (!placement.isOpen()) {
            return Optional.empty();
        }
        AskedQuestion asked =
                repository.question(placement, placement.position()).orElseThrow();
        Question question = asked.copy()
                .questionOf(
                        bank.version(bank.stock(), asked.questionVersionId()).question());
        Response response = response(question, sent);
        return Optional.of(new PlacementPage(
                code,
                placement.position(),
                PlacementRules.MOST,
                question.view(response, asked.copy().partsOf(question)),
                response.isEmpty() ? ResponseCheck.EMPTY : question.check(response),
                placement.position() > PlacementRules.LEAST_TO_STOP));
    }

    /**
     * What a finished placement of the caller proposes; empty while it is open or was left. Two statements.
     *
     * @throws vn.hocvuso.shared.NotFoundException when the placement is not the caller's
     */
    public Optional<PlacementResult> result(@NotNull PlacementCode code) {
        return result(policy.mine(repository.find(code).orElseThrow(PlacementCode::unknown)));
    }

    /** Where the caller stands with placements. Two statements. */
    public MyPlacement mine() {
        List<Placement> mine = repository.of(caller.id());
        Instant now = clock.instant();
        Optional<Placement> open = mine.stream()
                .filter(placement -> placement.isOpen() && !placement.isStaleAt(now))
                .findFirst();
        return new MyPlacement(
                open.map(Placement::code),
                open.map(placement -> placement.position() - 1).orElse(0),
                mine.stream().filter(Placement::isFinished).findFirst().flatMap(this::result),
                mayBeginAt(mine).filter(now::isBefore),
                PlacementRules.MOST);
    }

    /** From when a new placement can be begun after these, newest first; empty when none was finished. */
    static Optional<Instant> mayBeginAt(List<Placement> before) {
        return before.stream().filter(Placement::isFinished).findFirst().map(last -> last.endedAt()
                .plus(PlacementRules.REPEAT));
    }

    private Optional<PlacementResult> result(Placement placement) {
        if (!placement.isFinished()) {
            return Optional.empty();
        }
        List<DomainLevel> levels = repository.levels(placement).stream()
                .map(ProposedLevel::asRecord)
                .toList();
        return Optional.of(new PlacementResult(
                placement.code(),
                placement.group(),
                placement.framework(),
                placement.endedAt(),
                levels.stream().mapToInt(DomainLevel::asked).sum(),
                levels));
    }

    private static Response response(Question question, Map<String, List<String>> sent) {
        try {
            return question.read(sent);
        } catch (AnswerInvalidException | AnswerTooLongException refused) {
            return question.read(Map.of());
        }
    }
}
