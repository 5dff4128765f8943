package vn.hocvuso.assessment.exam;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.attempt.AttemptBegun;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.GrantExtraTime;
import vn.hocvuso.assessment.attempt.Sitting;
import vn.hocvuso.assessment.attempt.SittingAttempts;
import vn.hocvuso.assessment.attempt.StartAttempt;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.RosterQueries;
import vn.hocvuso.identity.RosterRow;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeQueries;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** One node of the product around exams, without a server: services, clock, caller; attempts are rows only. */
final class ExamFixtures {

    static final String QUIZ = "final/citizens";
    static final Scope COMMUNE = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");
    static final Scope ELSEWHERE = new Scope(Scope.Kind.UNIT, "11455", "/31/11455/");

    final EntityManager entities;
    final TestClock clock;
    final ExamRepository repository = new ExamRepository();
    final ExamService service = new ExamService();
    final ExamQueries queries = new ExamQueries();
    final ExamDoorService door = new ExamDoorService();
    final ExamDoorQueries doorQueries = new ExamDoorQueries();
    final InvigilationService invigilation = new InvigilationService();
    final InvigilationQueries watched = new InvigilationQueries();
    final ExamAdmission admission = new ExamAdmission();
    final SittingListener listener = new SittingListener();
    final SeatPulse pulse = new SeatPulse();
    final Map<PersonId, PersonCard> cards;
    private final PublishedQuizzes quizzes;
    private SignedIn caller;

    ExamFixtures(EntityManager entities, TestClock clock, Map<PersonId, PersonCard> cards) {
        this.entities = entities;
        this.clock = clock;
        this.cards = cards;
        quizzes = QuizFixtures.published(entities);
        CurrentPerson current = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.ofNullable(caller);
            }
        };
        PersonQueries persons = new PersonQueries() {
            @Override
            public PersonCard me() {
                return cards.get(current.id());
            }

            @Override
            public PersonCard card(PersonId id) {
                return cards.get(id);
            }
        };
        SittingAttempts attempts = new SittingAttempts() {
            @Override
            public Map<Long, Instant> grantExtraTime(GrantExtraTime command) {
                return command.attempts().stream().collect(Collectors.toMap(id -> id, id -> clock.instant()
                        .plus(Duration.ofMinutes(100 + command.minutes()))));
            }

            @Override
            public Instant reopen(long attemptId, int minutes) {
                return clock.instant().plus(Duration.ofMinutes(minutes));
            }

            @Override
            public Map<Long, Integer> answered(Collection<Long> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> 3));
            }
        };
        repository.entities = entities;
        ExamPolicy policy = new ExamPolicy();
        policy.caller = current;
        policy.repository = repository;
        service.repository = repository;
        service.policy = policy;
        service.quizzes = quizzes;
        service.offers = new ExamQuizzes() {
            @Override
            boolean isOffered(String code) {
                return code.startsWith("final/");
            }
        };
        service.caller = current;
        service.audit = PlatformFixtures.auditIn(entities, clock);
        service.clock = clock;
        service.scopes = new ScopeQueries() {
            @Override
            public NamedScope within(String permission, Scope.Kind kind, String id) {
                Scope place = kind == Scope.Kind.EVERYWHERE ? Scope.EVERYWHERE : COMMUNE;
                return new NamedScope(place, "Xã Lùng Phình, Tỉnh Lào Cai", place.path());
            }
        };
        service.rosters = new RosterQueries() {
            @Override
            public List<RosterRow> find(List<String> loginNames) {
                return cards.values().stream()
                        .filter(card -> loginNames.contains(login(card)))
                        .map(card -> new RosterRow(card.id(), login(card), card.fullName(), card.unitPath(), ""))
                        .toList();
            }
        };
        queries.entities = entities;
        queries.repository = repository;
        queries.policy = policy;
        queries.quizzes = quizzes;
        queries.caller = current;
        queries.audit = service.audit;
        queries.clock = clock;
        admission.repository = repository;
        admission.persons = persons;
        admission.clock = clock;
        listener.repository = repository;
        door.repository = repository;
        door.persons = persons;
        door.caller = current;
        door.clock = clock;
        door.attempts = new AttemptService() {
            @Override
            public AttemptCode start(StartAttempt command) {
                return attempt(admission
                        .of(current.id(), command.quizCode(), clock.instant())
                        .orElseThrow());
            }
        };
        doorQueries.repository = repository;
        doorQueries.quizzes = quizzes;
        doorQueries.persons = persons;
        doorQueries.caller = current;
        doorQueries.clock = clock;
        watched.entities = entities;
        watched.policy = policy;
        watched.quizzes = quizzes;
        watched.clock = clock;
        invigilation.repository = repository;
        invigilation.policy = policy;
        invigilation.attempts = attempts;
        invigilation.caller = current;
        invigilation.audit = service.audit;
        invigilation.clock = clock;
        pulse.repository = repository;
        pulse.attempts = attempts;
    }

    static String login(PersonCard card) {
        return "p" + card.id().value();
    }

    /** As a learner. */
    ExamFixtures as(PersonId person) {
        caller = new SignedIn(person, "", LearnerGroup.CITIZEN, Set.of(), Map.of());
        return this;
    }

    /** As somebody who plans and watches over exams of that scope. */
    ExamFixtures asStaff(PersonId person, Scope scope) {
        caller = new SignedIn(
                person,
                "",
                LearnerGroup.PUBLIC_SECTOR,
                Set.of(),
                Map.of("exam:manage", List.of(scope), "exam:invigilate", List.of(scope)));
        return this;
    }

    <T> T on(Callable<T> work) {
        return Database.inTransaction(entities, work);
    }

    /** A new person who lives there. */
    PersonId person(String name, String unitPath) {
        long id = Ids.next();
        on(() -> entities.createNativeQuery(
                        "INSERT INTO identity_person (id, version, full_name, birth_date, main_group, identity_level,"
                                + " created_at) VALUES (?1, 1, ?2, '1950-01-01', 'CITIZEN', 'DECLARED', '2026-11-22')")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate());
        PersonId person = new PersonId(id);
        cards.put(
                person,
                new PersonCard(
                        person,
                        name,
                        LocalDate.EPOCH,
                        LearnerGroup.CITIZEN,
                        Set.of(LearnerGroup.CITIZEN),
                        "",
                        "",
                        unitPath,
                        "",
                        "",
                        IdentityLevel.DECLARED,
                        "",
                        null,
                        0));
        return person;
    }

    /** Stands for the attempt that the product would begin under these terms. */
    private AttemptCode attempt(Sitting terms) {
        long id = Ids.next();
        AttemptCode code = new AttemptCode(Ids.code());
        PersonId person = caller.person();
        entities.createNativeQuery("INSERT INTO assessment_attempt (id, version, code, quiz_version_id, quiz_code,"
                        + " person_id, seed, items, started_at, extra_minutes, assistance, helper_name,"
                        + " helper_consent, status, max_score, sitting_id) VALUES (?1, 1, ?2, ?3, ?4, ?5, 1, '',"
                        + " '2026-11-22', 0, 'INDEPENDENT', '', 0, 'IN_PROGRESS', 5, ?6)")
                .setParameter(1, id)
                .setParameter(2, code.value())
                .setParameter(3, terms.quizVersionId())
                .setParameter(4, QUIZ)
                .setParameter(5, person.value())
                .setParameter(6, terms.id())
                .executeUpdate();
        listener.on(new AttemptBegun(terms.id(), person, id, code, 5, clock.instant(), terms.deadline()));
        return code;
    }
}
