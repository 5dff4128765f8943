package vn.hocvuso.assessment.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.assessment.quiz.QuizCard;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** Reads about exams for those who plan them. */
@Stateless
public class ExamQueries {

    private static final int LINES = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ExamRepository repository;

    @Inject
    ExamPolicy policy;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    ExamQuizzes offers;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What the caller can plan exams with: finals first, then what blueprints of the caller's places make. */
    @RequiresPermissions(ExamPolicy.MANAGE + ":" + SessionService.SOMEWHERE)
    public List<QuizCard> quizzes() {
        return offers.offered();
    }

    /**
     * The exams that the caller may plan or watch over, the last to open first unless sorted otherwise. Sort keys: {@code
     * title, placeName, opensAt, closesAt}.
     */
    @RequiresPermissions(
            value = {
                ExamPolicy.MANAGE + ":" + SessionService.SOMEWHERE,
                ExamPolicy.INVIGILATE + ":" + SessionService.SOMEWHERE
            },
            logical = Logical.OR)
    public Page<ExamRow> exams(@NotNull @Valid ExamFilter filter, @NotNull PageRequest page) {
        Instant now = clock.instant();
        ExamSearch search =
                new ExamSearch(entities, filter, caller.scopesOf(ExamPolicy.MANAGE), policy.watchedScopes(), now);
        return new Page<>(
                search.exams(page).stream()
                        .map(exam -> new ExamRow(
                                exam.id(),
                                exam.title(),
                                quiz(exam).title(),
                                exam.placeName(),
                                exam.window().opensAt(),
                                exam.window().closesAt(),
                                exam.statusAt(now),
                                policy.isManageable(exam)))
                        .toList(),
                search.count());
    }

    /**
     * An exam of the caller's scope, with everything.
     *
     * @throws vn.hocvuso.shared.NotFoundException when there is none of that id, or not for this caller
     */
    @RequiresPermissions(ExamPolicy.MANAGE + ":" + SessionService.SOMEWHERE)
    public ExamDetail exam(long id) {
        Exam exam = policy.mayManage(id);
        PublishedQuiz quiz = quiz(exam);
        boolean isOld = quizzes.current(exam.quizCode())
                .filter(current -> current.versionId() != exam.quizVersionId())
                .isPresent();
        return new ExamDetail(
                exam.id(),
                exam.version(),
                exam.asPlanned(),
                exam.placeName(),
                quiz.title(),
                quiz.number(),
                isOld,
                exam.accessCode(),
                exam.statusAt(clock.instant()),
                exam.cancelReason(),
                repository.countListed(exam),
                repository.countArrived(exam),
                audit.linesAbout("exam", Long.toString(id), LINES));
    }

    /**
     * The people on the list of an exam of the caller's scope, and those who came without being on it. Sort keys: {@code
     * fullName, number, startedAt, deadline, answered, finishedAt}.
     */
    @RequiresPermissions(ExamPolicy.MANAGE + ":" + SessionService.SOMEWHERE)
    public Page<SeatRow> people(long id, @NotNull @Valid SeatFilter filter, @NotNull PageRequest page) {
        Instant now = clock.instant();
        SeatSearch search = new SeatSearch(entities, policy.mayManage(id), filter, List.of(Scope.EVERYWHERE), now);
        return new Page<>(search.seats(page).stream().map(seat -> seat.row(now)).toList(), search.count());
    }

    private PublishedQuiz quiz(Exam exam) {
        return quizzes.version(exam.quizVersionId()).orElseThrow();
    }
}
