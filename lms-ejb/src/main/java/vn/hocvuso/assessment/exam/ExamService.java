package vn.hocvuso.assessment.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.RosterQueries;
import vn.hocvuso.identity.RosterRow;
import vn.hocvuso.identity.ScopeQueries;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** Planning exams; for those who may, in their scope. Every deed is on record. */
@Stateless
@RequiresPermissions(ExamPolicy.MANAGE + ":" + SessionService.SOMEWHERE)
public class ExamService {

    private static final Pattern LOGIN = Pattern.compile("[^\\s,;]+");
    private static final int MOST_LINES = 5000;
    private static final int SHOWN = 60;

    @Inject
    ExamRepository repository;

    @Inject
    ExamPolicy policy;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    ExamQuizzes offers;

    @Inject
    ScopeQueries scopes;

    @Inject
    RosterQueries rosters;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Plans a new exam.
     *
     * @return its id
     * @throws NotFoundException when there is no such quiz, or not for exams of this caller
     * @throws RuleViolationException when the window is shorter than the exam, or over; when there is no such place
     * @throws vn.hocvuso.shared.NotAllowedException when the place is not within the caller's scope
     */
    public long plan(@NotNull @Valid PlanExam command) {
        Exam exam = new Exam(Ids.next(), Ids.code(), caller.id(), now());
        define(exam, command);
        repository.add(exam);
        note("assessment.exam-planned", exam, "");
        return exam.id();
    }

    /**
     * Changes an exam whose window has not come. Who waits before its door keeps their number.
     *
     * @throws vn.hocvuso.shared.StaleEditException when somebody changed it since it was seen
     * @throws RuleViolationException when it is not planned any more; and as {@link #plan}
     */
    public void change(@NotNull @Valid ChangeExam command) {
        Exam exam = planned(new SeenExam(command.id(), command.version()));
        define(exam, command.plan());
        repository.touch(exam);
        lineUpAgain(exam);
        note("assessment.exam-changed", exam, "");
    }

    /**
     * Begins a planned exam now; its window stays as long as it was.
     *
     * @throws RuleViolationException when it is not planned any more
     */
    public void openNow(@NotNull SeenExam seen) {
        Exam exam = planned(seen);
        exam.openNow(now());
        lineUpAgain(exam);
        note("assessment.exam-opened", exam, "");
    }

    /**
     * Lets nobody in any more; who is at work has until their deadline.
     *
     * @throws RuleViolationException when it is not open
     */
    public void close(@NotNull SeenExam seen) {
        Exam exam = policy.mayManage(seen);
        if (exam.statusAt(now()) != ExamStatus.OPEN) {
            throw new RuleViolationException("assessment.exam-not-open");
        }
        exam.closeNow(now());
        note("assessment.exam-closed", exam, "");
    }

    /**
     * The exam does not take place; those invited read why.
     *
     * @throws RuleViolationException when somebody has begun, or it is over
     */
    public void cancel(@NotNull @Valid CancelExam command) {
        Exam exam = policy.mayManage(command.exam());
        ExamStatus status = exam.statusAt(now());
        if (status == ExamStatus.CLOSED || status == ExamStatus.CANCELLED) {
            throw new RuleViolationException("assessment.exam-over");
        }
        if (repository.countBegun(exam) > 0) {
            throw new RuleViolationException("assessment.exam-begun");
        }
        exam.cancel(command.reason(), now());
        note("assessment.exam-cancelled", exam, "");
    }

    /** Another access code; the one before opens nothing any more. Who is in stays in. */
    public void renewAccessCode(@NotNull SeenExam seen) {
        Exam exam = policy.mayManage(seen);
        exam.renewAccessCode();
        note("assessment.exam-code-renewed", exam, "");
    }

    /**
     * Puts people of the caller's scope on the list of an exam.
     *
     * @throws RuleViolationException when the list is too long, or the exam is over
     */
    public ListReport list(@NotNull @Valid ListPeople command) {
        Exam exam = stillGoing(command.examId());
        Map<Integer, String> lines = lines(command.text());
        Map<String, RosterRow> found = rosters.find(List.copyOf(new LinkedHashSet<>(lines.values()))).stream()
                .collect(Collectors.toMap(RosterRow::loginName, row -> row));
        Map<PersonId, ExamSeat> seats = repository.seatsOf(exam);
        int added = 0;
        for (RosterRow person : found.values()) {
            ExamSeat seat = seats.get(person.person());
            if (seat == null) {
                repository.add(ExamSeat.of(Ids.next(), exam, person));
                added++;
            } else if (!seat.isListed()) {
                seat.list(person.loginName());
                added++;
            }
        }
        if (added > 0) {
            note("assessment.exam-listed", exam, "persons=" + added);
        }
        List<ListReport.Line> unknown = lines.entrySet().stream()
                .filter(line -> !found.containsKey(line.getValue()))
                .map(line -> new ListReport.Line(line.getKey(), cut(line.getValue())))
                .toList();
        return new ListReport(added, found.size() - added, unknown);
    }

    /**
     * Takes people off the list who have not come.
     *
     * @return how many
     */
    public int unlist(long examId, @NotNull Set<Long> seats) {
        Exam exam = stillGoing(examId);
        int removed = 0;
        for (long id : seats) {
            Optional<ExamSeat> seat = repository
                    .seat(id)
                    .filter(found -> found.examId() == exam.id() && !found.hasArrived() && !found.hasBegun());
            if (seat.isPresent()) {
                repository.remove(seat.get());
                removed++;
            }
        }
        if (removed > 0) {
            note("assessment.exam-unlisted", exam, "persons=" + removed);
        }
        return removed;
    }

    private Exam stillGoing(long examId) {
        Exam exam = policy.mayManage(examId);
        ExamStatus status = exam.statusAt(now());
        if (status == ExamStatus.CLOSED || status == ExamStatus.CANCELLED) {
            throw new RuleViolationException("assessment.exam-over");
        }
        return exam;
    }

    private Exam planned(SeenExam seen) {
        Exam exam = policy.mayManage(seen);
        if (exam.statusAt(now()) != ExamStatus.PLANNED) {
            throw new RuleViolationException("assessment.exam-not-planned");
        }
        return exam;
    }

    private void define(Exam exam, PlanExam plan) {
        if (!plan.window().isSound()) {
            throw new RuleViolationException("assessment.exam-window-short", plan.minutes());
        }
        if (!plan.closesAt().isAfter(now())) {
            throw new RuleViolationException("assessment.exam-window-over");
        }
        // an exam keeps a quiz that is not offered any more
        boolean isAllowed = plan.quizCode().equals(exam.quizCode()) || offers.isOffered(plan.quizCode());
        PublishedQuiz quiz = quizzes.current(plan.quizCode())
                .filter(found -> isAllowed)
                .orElseThrow(() -> new NotFoundException("assessment.quiz-unknown", plan.quizCode()));
        exam.plan(plan, scopes.within(ExamPolicy.MANAGE, plan.placeKind(), plan.placeId()), quiz);
    }

    private void lineUpAgain(Exam exam) {
        repository.lockLine(exam).lineUpAgain(exam);
        repository.seatsOf(exam).values().stream().filter(ExamSeat::hasArrived).forEach(seat -> seat.lineUpAgain(exam));
    }

    /** The login names of a list by the number of their line. */
    private static Map<Integer, String> lines(String text) {
        Map<Integer, String> lines = new TreeMap<>();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            Matcher first = LOGIN.matcher(all[i]);
            if (first.find()) {
                lines.put(i + 1, first.group().toLowerCase(Locale.ROOT));
            }
        }
        if (lines.size() > MOST_LINES) {
            throw new RuleViolationException("assessment.exam-list-long", MOST_LINES);
        }
        return lines;
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private void note(String action, Exam exam, String details) {
        audit.record(action, "exam", Long.toString(exam.id()), details);
    }

    /** The database keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
