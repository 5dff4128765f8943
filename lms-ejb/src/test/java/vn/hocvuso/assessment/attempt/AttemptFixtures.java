package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.hocvuso.assessment.quiz.PublishedQuizzes;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.signing.SigningFixtures;
import vn.hocvuso.signing.SigningKeys;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.RecordingEvent;
import vn.hocvuso.testsupport.TestClock;
import vn.hocvuso.testsupport.TestInstance;

/** One node of the product around attempts, without a server: services, clock, caller, graded events. */
final class AttemptFixtures {

    final EntityManager entities;
    /** When the tests begin. */
    static final String START = "2026-11-22T01:00:00Z";

    private static final SigningKeys KEYS = SigningFixtures.keysIn(folder());

    final TestClock clock;
    private final RecordingEvent<AttemptGraded> events = new RecordingEvent<>(this::observed);
    final List<AttemptGraded> graded = events.fired();
    private final RecordingEvent<ItemsGraded> itemEvents = new RecordingEvent<>();
    final List<ItemsGraded> itemsGraded = itemEvents.fired();
    final List<QuizAdmission> admissions = new ArrayList<>();
    final AttemptService service = new AttemptService();
    final AttemptQueries queries = new AttemptQueries();
    final AttemptClock timer = new AttemptClock();
    final AttemptRepository repository = new AttemptRepository();
    final ExposureRepository exposures = new ExposureRepository();
    final ExposureCounter counter = new ExposureCounter();
    final Drawing drawing = new Drawing();
    final List<String> trail = new ArrayList<>();
    final SittingAttempts sittings = new SittingAttempts();
    final AttemptPulse pulse = new AttemptPulse();
    final MarkedAnswers marked = new MarkedAnswers();
    private final RecordingEvent<AnswersWait> waits = new RecordingEvent<>();
    final List<AnswersWait> waiting = waits.fired();
    private final RecordingEvent<AttemptBegun> beginnings = new RecordingEvent<>();
    final List<AttemptBegun> begun = beginnings.fired();
    private final RecordingEvent<SittingEnded> endings = new RecordingEvent<>();
    final List<SittingEnded> ended = endings.fired();
    private final RecordingEvent<AttemptReopened> reopenings = new RecordingEvent<>();
    final List<AttemptReopened> reopened = reopenings.fired();
    final ReceiptQueries receipts = new ReceiptQueries();
    /** How often an answer was not stored at once. */
    final AtomicInteger judged = new AtomicInteger();
    /** Until when keys are withheld. */
    Optional<Instant> embargo = Optional.empty();
    /** The terms of what is begun from now on. */
    Optional<Sitting> sitting = Optional.empty();

    final GradedAttempts gradedAttempts = new GradedAttempts();
    Consumer<AttemptGraded> observer = event -> {};
    private Optional<PersonId> caller = Optional.empty();

    AttemptFixtures(Database database, TestClock clock) {
        this(database, database.entityManager(), clock);
    }

    AttemptFixtures(Database database, EntityManager entities, TestClock clock) {
        this.entities = entities;
        this.clock = clock;
        repository.entities = entities;
        CurrentPerson current = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return caller.map(id -> new SignedIn(id, "", LearnerGroup.CITIZEN, Set.of(), Map.of()));
            }

            @Override
            public boolean isPermitted(String permission) {
                return caller.isEmpty();
            }
        };
        AttemptPolicy policy = new AttemptPolicy();
        policy.caller = current;
        policy.persons = new Neighbours();
        policy.frames = new AttemptFrames();
        policy.repository = repository;
        PublishedQuizzes quizzes = QuizFixtures.published(entities);
        ReceiptSigner signer = new ReceiptSigner();
        signer.keys = KEYS;
        ChainHeads heads = new ChainHeads();
        AttemptSealer sealer = new AttemptSealer();
        sealer.signer = signer;
        sealer.questions = new QuestionDigests();
        ChainCheck chains = new ChainCheck();
        chains.signer = signer;
        exposures.entities = entities;
        ItemExposure exposure = new ItemExposure();
        exposure.repository = exposures;
        drawing.quizzes = quizzes;
        drawing.repository = repository;
        drawing.exposure = exposure;
        drawing.audit = new AuditTrail() {
            @Override
            public void record(String action, String subjectType, String subjectId, String details) {
                trail.add(action + " " + details);
            }
        };
        counter.repository = exposures;
        counter.clock = clock;
        AttemptCloser closer = new AttemptCloser();
        closer.sealer = sealer;
        closer.repository = repository;
        closer.quizzes = quizzes;
        closer.clock = clock;
        closer.graded = events;
        closer.itemsGraded = itemEvents;
        closer.ended = endings;
        closer.waiting = waits;
        marked.repository = repository;
        marked.quizzes = quizzes;
        marked.closer = closer;
        gradedAttempts.repository = repository;
        gradedAttempts.quizzes = quizzes;
        AnswerLog answers = new AnswerLog();
        answers.database = database.connections();
        UnstoredAnswers unstored = new UnstoredAnswers() {
            @Override
            Verdict judge(AttemptFrame attempt, String eventId, String stored, Instant now) {
                judged.incrementAndGet();
                return Database.inTransaction(entities, () -> super.judge(attempt, eventId, stored, now));
            }
        };
        unstored.repository = repository;
        unstored.closer = closer;
        service.repository = repository;
        service.answers = answers;
        service.unstored = unstored;
        service.heads = heads;
        service.signer = signer;
        service.policy = policy;
        service.closer = closer;
        service.quizzes = quizzes;
        service.drawing = drawing;
        service.admissions = admissions();
        service.sources = new TestInstance<>(List.of((person, quiz, now) -> sitting));
        service.begun = beginnings;
        service.pulse = pulse;
        service.caller = current;
        service.clock = clock;
        queries.entities = entities;
        queries.repository = repository;
        queries.policy = policy;
        queries.closer = closer;
        queries.heads = heads;
        queries.chains = chains;
        queries.quizzes = quizzes;
        queries.pulse = pulse;
        queries.caller = current;
        queries.clock = clock;
        receipts.repository = repository;
        receipts.policy = policy;
        receipts.closer = closer;
        receipts.quizzes = quizzes;
        receipts.check = chains;
        receipts.keys = KEYS;
        receipts.embargoes = new TestInstance<>(List.of((attempt, owner, now) -> embargo));
        receipts.clock = clock;
        timer.repository = repository;
        timer.closer = closer;
        timer.clock = clock;
        sittings.repository = repository;
        sittings.caller = current;
        sittings.reopened = reopenings;
        sittings.clock = clock;
        sittings.audit = new AuditTrail() {
            @Override
            public void record(String action, String subjectType, String subjectId, String details) {
                // tests of the trail are the platform's
            }
        };
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("keys");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void observed(AttemptGraded event) {
        observer.accept(event);
    }

    AttemptFixtures as(PersonId person) {
        caller = Optional.of(person);
        return this;
    }

    /** Everybody lives in one hamlet. */
    private static final class Neighbours extends PersonQueries {

        @Override
        public PersonCard card(PersonId id) {
            return new PersonCard(
                    id,
                    "",
                    LocalDate.EPOCH,
                    LearnerGroup.CITIZEN,
                    Set.of(),
                    "02848-1",
                    "",
                    "/15/02848/02848-1/",
                    "",
                    "",
                    IdentityLevel.DECLARED,
                    "",
                    null,
                    0);
        }
    }

    @SuppressWarnings("unchecked")
    private Instance<QuizAdmission> admissions() {
        return (Instance<QuizAdmission>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, args) -> {
                    if (!method.getName().equals("forEach")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    admissions.forEach((Consumer<QuizAdmission>) args[0]);
                    return null;
                });
    }

    /** Gives that one connection to everybody, and leaves it open. */
    static DataSource alwaysTheSame(Connection connection) {
        Connection kept = proxy(
                Connection.class,
                (method, args) -> method.getName().equals("close") ? null : method.invoke(connection, args));
        return proxy(DataSource.class, (method, args) -> kept);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> call.of(method, args)));
    }

    @FunctionalInterface
    private interface Call {
        Object of(Method method, Object[] args) throws Throwable;
    }
}
