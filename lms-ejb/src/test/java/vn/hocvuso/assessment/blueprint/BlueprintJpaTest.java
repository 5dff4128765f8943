package vn.hocvuso.assessment.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.SittingSource;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.assessment.quiz.QuizFixtures;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeQueries;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.StaleEditException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestInstance;

/** Blueprints on the real database: writing, publishing, who may, forms, who may take the quiz. */
class BlueprintJpaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    private static final Scope COMMUNE = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");
    private static final Scope OTHER = new Scope(Scope.Kind.UNIT, "11455", "/31/11455/");
    private static Database database;

    private final EntityManager entities = database.entityManager();
    private final BlueprintService service = new BlueprintService();
    private final BlueprintAdmission admission = new BlueprintAdmission();
    private final List<String> trail = new ArrayList<>();
    private Scope held = COMMUNE;
    private String home = "/15/02848/02848-1/";
    private boolean sitting;

    @BeforeAll
    static void bank() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        StringBuilder gift = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            gift.append(String.format(
                    "// [id:b-%d] [tag:use=final] [tag:kind=knowledge] [tag:competence=4.%d] [tag:level=2]%n"
                            + "Câu %d? {=Đúng#a ~Sai#b####Chung}%n%n",
                    i, 1 + i % 2, i));
        }
        inTransaction(entities, () -> BankFixtures.load(entities, CLOCK, "citizens", gift.toString()));
        inTransaction(entities, () -> QuizFixtures.loadRules(entities, CLOCK, "citizens"));
    }

    BlueprintJpaTest() {
        CurrentPerson caller = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                List<Scope> scopes = List.of(held);
                return Optional.of(new SignedIn(
                        new PersonId(7),
                        "",
                        LearnerGroup.CITIZEN,
                        Set.of(),
                        Map.of("bank:view", scopes, "bank:write", scopes)));
            }
        };
        BlueprintRepository repository = new BlueprintRepository();
        repository.entities = entities;
        BlueprintPolicy policy = new BlueprintPolicy();
        policy.caller = caller;
        policy.repository = repository;
        policy.scopes = new ScopeQueries() {
            @Override
            public NamedScope within(String permission, Scope.Kind kind, String id) {
                return new NamedScope(held, "Xã", held.path());
            }
        };
        service.repository = repository;
        service.policy = policy;
        service.quizzes = QuizFixtures.live(entities, CLOCK);
        service.facilities = new SeenFacilities() {
            @Override
            Facilities read() {
                return new Facilities(Map.of());
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public void record(String action, String subjectType, String subjectId, String details) {
                trail.add(action + " " + details);
            }
        };
        service.clock = CLOCK;
        admission.repository = repository;
        admission.clock = CLOCK;
        admission.sittings = new TestInstance<SittingSource>(List.of((person, quiz, now) ->
                sitting ? Optional.of(new vn.hocvuso.assessment.attempt.Sitting(1, 1, now, 0)) : Optional.empty()));
        admission.persons = new PersonQueries() {
            @Override
            public PersonCard card(PersonId id) {
                return new PersonCard(
                        id,
                        "",
                        java.time.LocalDate.EPOCH,
                        LearnerGroup.CITIZEN,
                        Set.of(),
                        "",
                        "",
                        home,
                        "",
                        "",
                        IdentityLevel.DECLARED,
                        "",
                        null,
                        0);
            }
        };
    }

    @AfterEach
    void stop() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
    }

    private static BlueprintText text(String title, int... counts) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            sections.add(new Section(counts[i], Set.of(), Set.of(), i == 0 ? Set.of("4.1") : Set.of("4"), Set.of()));
        }
        return new BlueprintText(title, LearnerGroup.CITIZEN, sections, true, true, true, 15, 70, 2, 30, 50, 30);
    }

    private long create(int... counts) {
        return inTransaction(entities, () -> service.create(held.id(), text("Kiểm tra", counts)));
    }

    private StoredBlueprint stored(long id) {
        return service.repository.blueprint(id).orElseThrow();
    }

    private SeenBlueprint seen(long id) {
        entities.clear();
        return new SeenBlueprint(id, stored(id).version());
    }

    private int publish(long id) {
        SeenBlueprint seen = seen(id);
        return inTransaction(entities, () -> service.publish(seen));
    }

    private PublishedQuiz quiz(String code) {
        return QuizFixtures.published(entities).current(code).orElseThrow();
    }

    @Test
    void editionStays_whenTheTextIsWrittenOn() {
        long id = create(2, 3);
        assertThat(publish(id)).isEqualTo(1);
        assertThat(publish(id)).as("the same again").isEqualTo(1);
        PublishedQuiz first = quiz("blueprint/" + id);
        SeenBlueprint seen = seen(id);
        inTransaction(entities, () -> {
            service.save(seen, text("Kiểm tra lại", 1));
            return null;
        });

        entities.clear();
        assertThat(stored(id).row(true).published()).isFalse();
        assertThat(quiz("blueprint/" + id).blueprint().questionCount()).isEqualTo(5);
        assertThat(publish(id)).isEqualTo(2);
        PublishedQuiz second = quiz("blueprint/" + id);
        assertThat(second.blueprint().questionCount()).isEqualTo(1);
        assertThat(second.retakes().limit()).isEqualTo(2);
        assertThat(second.ruleSet().id()).isEqualTo("citizens");
        assertThat(QuizFixtures.published(entities)
                        .version(first.versionId())
                        .orElseThrow()
                        .blueprint()
                        .questionCount())
                .isEqualTo(5);
    }

    @Test
    void isNotPublished_whileTheBankCannotFillIt() {
        long id = create(5, 6);

        assertThatThrownBy(() -> publish(id))
                .isInstanceOfSatisfying(BlueprintShortException.class, refused -> assertThat(refused.args())
                        .containsExactly(1));
        assertThatThrownBy(() -> publish(create()))
                .isInstanceOf(RuleViolationException.class)
                .extracting(refused -> ((RuleViolationException) refused).code())
                .isEqualTo("blueprint.empty");
    }

    @Test
    void othersNeitherSeeNorChangeIt() {
        long id = create(2);
        SeenBlueprint seen = seen(id);
        SeenBlueprint old = new SeenBlueprint(id, seen.version() - 1);

        assertThatThrownBy(() -> inTransaction(entities, () -> service.publish(old)))
                .isInstanceOf(StaleEditException.class);
        held = OTHER;
        assertThatThrownBy(() -> inTransaction(entities, () -> service.publish(seen)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inTransaction(entities, () -> service.create("02848", text("Xã khác", 1))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void opensToLearnersOfItsPlace_andToWhoSitsItInAnExam() {
        long id = create(2);
        publish(id);
        String code = "blueprint/" + id;
        PersonId learner = new PersonId(9);

        assertThatThrownBy(() -> admission.mayStart(learner, code)).isInstanceOf(RuleViolationException.class);
        sitting = true;
        admission.mayStart(learner, code);
        sitting = false;
        SeenBlueprint seen = seen(id);
        inTransaction(entities, () -> {
            service.open(seen, true);
            return null;
        });
        admission.mayStart(learner, code);
        home = "/31/11455/";
        assertThatThrownBy(() -> admission.mayStart(learner, code)).isInstanceOf(RuleViolationException.class);
        admission.mayStart(learner, "final/citizens");
    }

    @Test
    void formsAreFixed_andCanBecomeQuizzesOfExams() {
        long id = create(2, 3);
        publish(id);
        SeenBlueprint seen = seen(id);
        assertThat(inTransaction(entities, () -> service.makeForms(seen))).isEqualTo(1);
        entities.clear();
        List<BlueprintForm> forms = service.repository.forms(stored(id));

        assertThat(forms).extracting(BlueprintForm::letter).containsExactly("A", "B");
        assertThat(forms)
                .allSatisfy(form ->
                        assertThat(form.sections()).extracting(List::size).containsExactly(2, 3));
        assertThat(forms.get(0).questions())
                .doesNotContainAnyElementsOf(forms.get(1).questions());
        long form = forms.get(0).id();
        inTransaction(entities, () -> {
            service.formForExams(seen, form);
            return null;
        });
        PublishedQuiz quiz = quiz("blueprint/" + id + "/1a");
        assertThat(quiz.pool().keySet())
                .containsExactlyInAnyOrderElementsOf(forms.get(0).questions());
        assertThat(quiz.blueprint().draw(quiz.pool().values(), 3)).hasSize(5);
        assertThat(quiz.retakes().limit()).isEqualTo(1);
        assertThat(quiz.live()).isEmpty();
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    service.removeForms(seen, 1);
                    return null;
                }))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    service.remove(seen);
                    return null;
                }))
                .isInstanceOf(RuleViolationException.class);
        assertThat(trail).contains("blueprint.published edition=1", "blueprint.forms-made pair=1");
    }
}
