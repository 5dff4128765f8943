package vn.hocvuso.assessment.grading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.attempt.MarkedAnswers;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Reads for those who mark: answers of people of their scope, without names, never their own. */
@Stateless
@RequiresPermissions(GradingPolicy.WRITE + ":" + SessionService.SOMEWHERE)
public class GradingQueries {

    private static final int MOST_QUESTIONS = 50;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Inject
    GradingRepository repository;

    @Inject
    GradingPolicy policy;

    @Inject
    MarkedAnswers answers;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /** The answers asked for, those that wait longest first. Sort keys: {@code title, submittedAt, status}. */
    public Page<WorkRow> works(@NotNull @Valid WorkFilter filter, @NotNull PageRequest page) {
        Instant now = clock.instant();
        PersonId me = me();
        WorkSearch search = search(filter);
        List<GradingWork> found = search.works(page);
        Set<Long> mine =
                repository.markedBy(me, found.stream().map(GradingWork::id).toList());
        return new Page<>(
                found.stream()
                        .map(work -> new WorkRow(
                                work.id(),
                                work.title(),
                                work.submittedAt(),
                                work.markers(),
                                work.status(),
                                work.isKeptBy(me, now),
                                work.isKeptFrom(me, now) ? work.claimedUntil().orElse(null) : null,
                                mine.contains(work.id())))
                        .toList(),
                search.count());
    }

    /** The questions whose answers wait for the caller, the one that waits longest first; at most fifty. */
    public List<WaitingQuestion> questions() {
        return search(WorkFilter.OPEN).questions(clock.instant(), MOST_QUESTIONS);
    }

    /**
     * An answer with everything it is marked by.
     *
     * @throws NotFoundException when there is none of that id, not for this caller, or it is the caller's own
     */
    public WorkSheet sheet(long id) {
        GradingWork work = policy.visible(id);
        PersonId me = me();
        if (work.person().equals(me)) {
            throw GradingPolicy.unknown();
        }
        Instant now = clock.instant();
        MarkedAnswers.Answer answer =
                answers.answer(work.attemptId(), work.position()).orElseThrow(GradingPolicy::unknown);
        List<GradingMark> marks = repository.marks(id);
        boolean isMarkedByMe = marks.stream().anyMatch(mark -> mark.isBy(me.value()));
        boolean seesMarks = work.status() == WorkStatus.DONE
                || work.status() == WorkStatus.VOID
                || (work.status() == WorkStatus.DISPUTED && !isMarkedByMe);
        String text = answer.response() instanceof Response.Typed typed ? typed.text() : "";
        WorkFilter same = new WorkFilter("", Optional.empty(), work.questionCode());
        return new WorkSheet(
                work.id(),
                work.title(),
                work.questionCode(),
                answer.question(),
                text,
                words(text),
                work.submittedAt(),
                work.status(),
                work.status().isOpen() && !isMarkedByMe && work.isKeptBy(me, now),
                isMarkedByMe,
                work.claimedUntil().filter(until -> until.isAfter(now)).orElse(null),
                seesMarks ? marks.stream().map(GradingMark::given).toList() : List.of(),
                search(same).free(now, MOST_QUESTIONS).stream()
                        .filter(other -> other != id)
                        .count());
    }

    private WorkSearch search(WorkFilter filter) {
        return repository.search(filter, policy.scopes(), me());
    }

    /** Who asks; the product itself has no answers and no marks. */
    private PersonId me() {
        return caller.signedIn().map(signedIn -> signedIn.person()).orElse(new PersonId(0));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : SPACES.split(text.strip()).length;
    }
}
