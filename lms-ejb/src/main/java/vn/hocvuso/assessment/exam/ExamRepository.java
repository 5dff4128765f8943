package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;

/** Exams, seats, lines, knocks. */
@Dependent
class ExamRepository {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entities;

    void add(Exam exam) {
        entities.persist(exam);
        // seats and line refer to it by id only, so EclipseLink does not know which row must be there first
        entities.flush();
        entities.persist(new ExamLine(exam.id()));
    }

    void add(ExamSeat seat) {
        entities.persist(seat);
    }

    void remove(ExamSeat seat) {
        entities.remove(seat);
    }

    /** The deed counts even when the caller changed nothing else of the exam: who saw the version before is overtaken. */
    void touch(Exam exam) {
        entities.lock(exam, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Optional<Exam> find(long id) {
        return Optional.ofNullable(entities.find(Exam.class, id));
    }

    Optional<Exam> find(String code) {
        return exam(code).getResultStream().findFirst();
    }

    /** The exam as it is now, and its line, which nobody else joins before the end of the transaction. */
    Optional<Exam> lock(String code) {
        return exam(code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The line of an exam, which nobody else joins before the end of the transaction. */
    ExamLine lockLine(Exam exam) {
        return entities.find(ExamLine.class, exam.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private TypedQuery<Exam> exam(String code) {
        return entities.createQuery("SELECT e FROM Exam e WHERE e.code = :code", Exam.class)
                .setParameter("code", code);
    }

    /** Whether anybody anywhere has an exam of the quiz that is not over and not cancelled. */
    boolean isAnyCurrent(String quizCode, Instant now) {
        return !entities.createQuery(
                        "SELECT e.id FROM Exam e WHERE e.quizCode = :quiz AND e.closesAt > :now"
                                + " AND e.cancelledAt IS NULL",
                        Long.class)
                .setParameter("quiz", quizCode)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The exams of a quiz that are not over and not cancelled and in which the person has a seat, with the seat. */
    Map<Exam, ExamSeat> currentSeats(PersonId person, String quizCode, Instant now) {
        return entities.createQuery(
                        "SELECT e, s FROM Exam e, ExamSeat s WHERE e.id = s.examId AND s.personId = :person"
                                + " AND e.quizCode = :quiz AND e.closesAt > :now AND e.cancelledAt IS NULL",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("quiz", quizCode)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Exam) row[0], row -> (ExamSeat) row[1]));
    }

    /**
     * The exams that close after that moment and may be for the person, the first to open first: of the places the person
     * lives in, of their organisation, and those with a seat of theirs.
     */
    List<Exam> closingAfter(Instant when, PersonCard person) {
        return entities.createQuery(
                        "SELECT e FROM Exam e WHERE e.closesAt > :when AND (e.unitPath IN :places"
                                + " OR (e.organisationCode <> '' AND e.organisationCode = :organisation)"
                                + " OR e.id IN (SELECT s.examId FROM ExamSeat s WHERE s.personId = :person))"
                                + " ORDER BY e.opensAt, e.id",
                        Exam.class)
                .setParameter("when", when)
                .setParameter("places", places(person.unitPath()))
                .setParameter("organisation", person.organisationCode())
                .setParameter("person", person.id().value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** {@code /}, {@code /15/}, {@code /15/02848/} of {@code /15/02848/}. */
    private static List<String> places(String unitPath) {
        List<String> places = new ArrayList<>(List.of("/"));
        for (int end = unitPath.indexOf('/', 1); end > 0; end = unitPath.indexOf('/', end + 1)) {
            places.add(unitPath.substring(0, end + 1));
        }
        return places;
    }

    Optional<ExamSeat> seat(long id) {
        return Optional.ofNullable(entities.find(ExamSeat.class, id));
    }

    /** The seat as it is now, its row locked until the end of the transaction. */
    ExamSeat lockSeat(long id) {
        return entities.find(ExamSeat.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ExamSeat> seat(Exam exam, PersonId person) {
        return seatQuery(exam.id(), person).getResultStream().findFirst();
    }

    /** The seat as it is now, its row locked until the end of the transaction. */
    Optional<ExamSeat> lockSeat(long examId, PersonId person) {
        return seatQuery(examId, person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ExamSeat> seatQuery(long examId, PersonId person) {
        return entities.createQuery(
                        "SELECT s FROM ExamSeat s WHERE s.examId = :exam AND s.personId = :person", ExamSeat.class)
                .setParameter("exam", examId)
                .setParameter("person", person.value());
    }

    /** The exam in which that attempt of the person is sat. */
    Optional<Exam> examOf(AttemptCode attempt, PersonId person) {
        return entities.createQuery(
                        "SELECT e FROM Exam e, ExamSeat s WHERE e.id = s.examId AND s.personId = :person"
                                + " AND s.attemptCode = :attempt",
                        Exam.class)
                .setParameter("person", person.value())
                .setParameter("attempt", attempt.value())
                .getResultStream()
                .findFirst();
    }

    /** The seats of a person, by exam. */
    Map<Long, ExamSeat> seatsOf(PersonId person) {
        return entities.createQuery("SELECT s FROM ExamSeat s WHERE s.personId = :person ORDER BY s.id", ExamSeat.class)
                .setParameter("person", person.value())
                .getResultStream()
                .collect(Collectors.toMap(ExamSeat::examId, seat -> seat));
    }

    /** The seats of an exam, by person. */
    Map<PersonId, ExamSeat> seatsOf(Exam exam) {
        return entities.createQuery("SELECT s FROM ExamSeat s WHERE s.examId = :exam", ExamSeat.class)
                .setParameter("exam", exam.id())
                .getResultStream()
                .collect(Collectors.toMap(ExamSeat::person, seat -> seat));
    }

    /** The seats of these attempts, their rows locked in a fixed order until the end of the transaction. */
    List<ExamSeat> lockSeatsOfAttempts(Collection<Long> attempts) {
        return entities.createQuery(
                        "SELECT s FROM ExamSeat s WHERE s.attemptId IN :attempts ORDER BY s.id", ExamSeat.class)
                .setParameter("attempts", attempts)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** These seats, their rows locked in a fixed order until the end of the transaction. */
    List<ExamSeat> lockSeats(Collection<Long> ids) {
        return entities.createQuery("SELECT s FROM ExamSeat s WHERE s.id IN :ids ORDER BY s.id", ExamSeat.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The seats of these scopes of who has not finished: those asked for, or all when none is. */
    List<ExamSeat> unfinished(Exam exam, Set<Long> asked, List<Scope> scopes, Instant now) {
        SeatSearch search = new SeatSearch(entities, exam, SeatFilter.everybody(), scopes, now);
        return search.unfinished().stream()
                .filter(seat -> asked.isEmpty() || asked.contains(seat.id()))
                .toList();
    }

    long countListed(Exam exam) {
        return entities.createQuery(
                        "SELECT COUNT(s) FROM ExamSeat s WHERE s.examId = :exam AND s.listed = TRUE", Long.class)
                .setParameter("exam", exam.id())
                .getSingleResult();
    }

    long countArrived(Exam exam) {
        return entities.createQuery(
                        "SELECT COUNT(s) FROM ExamSeat s WHERE s.examId = :exam AND s.arrivedAt IS NOT NULL",
                        Long.class)
                .setParameter("exam", exam.id())
                .getSingleResult();
    }

    long countBegun(Exam exam) {
        return entities.createQuery(
                        "SELECT COUNT(s) FROM ExamSeat s WHERE s.examId = :exam AND s.startedAt IS NOT NULL",
                        Long.class)
                .setParameter("exam", exam.id())
                .getSingleResult();
    }

    /** The caller's knocks, their row locked until the end of the transaction. */
    Optional<ExamKnock> lockKnock(PersonId person) {
        return Optional.ofNullable(entities.find(ExamKnock.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(ExamKnock knock) {
        entities.persist(knock);
    }

    void removeOf(PersonId person) {
        entities.createQuery("DELETE FROM ExamSeat s WHERE s.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("DELETE FROM ExamKnock k WHERE k.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
