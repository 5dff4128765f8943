package vn.hocvuso.assessment.exam;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** What those who watch over an exam see: the people of their scope. */
@Stateless
@RequiresPermissions(ExamPolicy.INVIGILATE + ":" + SessionService.SOMEWHERE)
public class InvigilationQueries {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ExamPolicy policy;

    @Inject
    PublishedQuizzes quizzes;

    @Inject
    Clock clock;

    /**
     * The exam with how many are in which state.
     *
     * @throws vn.hocvuso.shared.NotFoundException when there is none of that id, or not for this caller
     */
    public WatchedExam exam(long id) {
        Exam exam = policy.mayInvigilate(id);
        Instant now = clock.instant();
        return new WatchedExam(
                exam.id(),
                exam.title(),
                quizzes.version(exam.quizVersionId()).orElseThrow().title(),
                exam.placeName(),
                exam.window().opensAt(),
                exam.window().closesAt(),
                exam.window().minutes(),
                exam.statusAt(now),
                exam.accessCode(),
                search(exam, SeatFilter.everybody(), now).counts(),
                now);
    }

    /**
     * The people of an exam, by name unless sorted otherwise. Sort keys: {@code fullName, number, startedAt, deadline,
     * answered, finishedAt}.
     *
     * @throws vn.hocvuso.shared.NotFoundException when there is none of that id, or not for this caller
     */
    public Page<SeatRow> seats(long id, @NotNull @Valid SeatFilter filter, @NotNull PageRequest page) {
        Instant now = clock.instant();
        SeatSearch search = search(policy.mayInvigilate(id), filter, now);
        return new Page<>(search.seats(page).stream().map(seat -> seat.row(now)).toList(), search.count());
    }

    private SeatSearch search(Exam exam, SeatFilter filter, Instant now) {
        return new SeatSearch(entities, exam, filter, policy.watchedScopes(), now);
    }
}
