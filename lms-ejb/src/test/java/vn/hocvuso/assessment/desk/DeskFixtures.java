package vn.hocvuso.assessment.desk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.identity.UnitQueries;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.testsupport.TestInstance;

/** The desk without a server, and people to sit at it. */
public final class DeskFixtures {

    /** A commune. */
    public static final Scope COMMUNE = new Scope(Scope.Kind.UNIT, "02848", "/15/02848/");

    /** Another one. */
    public static final Scope OTHER_COMMUNE = new Scope(Scope.Kind.UNIT, "11455", "/31/11455/");

    /** What a question for the final of citizens says. */
    public static final QuestionAim AIM =
            new QuestionAim("citizens", QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, "4.1", 2);

    /** The desk. */
    public final BankDesk desk = new BankDesk();

    /** What it shows. */
    public final BankDeskQueries queries = new BankDeskQueries();

    final DeskRepository repository = new DeskRepository();
    final BankLoadedListener files = new BankLoadedListener();
    final PersonErasedListener erased = new PersonErasedListener();
    final DeskData data = new DeskData();

    private final Map<String, List<Scope>> held = new HashMap<>();
    private long person;

    /** A desk on that entity manager. */
    public DeskFixtures(EntityManager entities, Clock clock) {
        CurrentPerson caller = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return Optional.of(new SignedIn(
                        new PersonId(person),
                        "Người " + person,
                        LearnerGroup.CITIZEN,
                        java.util.Set.of(),
                        Map.copyOf(held)));
            }
        };
        repository.entities = entities;
        DeskPolicy policy = new DeskPolicy();
        policy.repository = repository;
        policy.caller = caller;
        DeskWriter writer = new DeskWriter();
        writer.repository = repository;
        writer.policy = policy;
        writer.shelf = BankFixtures.shelf(entities, clock);
        writer.bank = BankFixtures.queries(entities);
        writer.frameworks = new FrameworkQueries() {
            @Override
            public Optional<Framework> newest() {
                return Optional.of(framework());
            }
        };
        writer.caller = caller;
        writer.audit = PlatformFixtures.auditIn(entities, clock);
        writer.clock = clock;
        desk.repository = repository;
        desk.policy = policy;
        desk.writer = writer;
        desk.audit = writer.audit;
        desk.step = new DeskStep();
        desk.step.writer = writer;
        desk.step.repository = repository;
        desk.step.policy = policy;
        queries.entities = entities;
        queries.repository = repository;
        queries.policy = policy;
        queries.bank = writer.bank;
        queries.caller = caller;
        queries.audit = writer.audit;
        queries.usage = new TestInstance<>(List.of());
        queries.exposure = new TestInstance<>(List.of());
        queries.units = new UnitQueries() {
            @Override
            public Optional<UnitOption> unit(String code) {
                return Optional.of(new UnitOption(code, "đơn vị " + code));
            }
        };
        files.repository = repository;
        files.clock = clock;
        erased.repository = repository;
        data.repository = repository;
    }

    /** From now on this person sits at the desk and may do all these things there. */
    public DeskFixtures as(long who, Scope scope, String... permissions) {
        person = who;
        held.clear();
        for (String permission : permissions) {
            held.computeIfAbsent(permission, key -> new ArrayList<>()).add(scope);
        }
        return this;
    }

    /** An instructor. */
    public DeskFixtures asWriter(long who, Scope scope) {
        return as(who, scope, "bank:view", "bank:write");
    }

    /** A reviewer who also writes. */
    public DeskFixtures asReviewer(long who, Scope scope) {
        return as(who, scope, "bank:view", "bank:write", "bank:approve");
    }

    private static Framework framework() {
        return new Framework(
                FrameworkQueries.MAIN,
                1,
                LocalizedText.vietnamese("Khung"),
                "",
                true,
                List.of(),
                List.of(new Domain(
                        "4",
                        LocalizedText.vietnamese("An toàn"),
                        List.of(new Component("4.1", LocalizedText.vietnamese("Bảo vệ thiết bị"), Map.of())))),
                List.of());
    }
}
