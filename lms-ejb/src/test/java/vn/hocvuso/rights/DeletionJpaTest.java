package vn.hocvuso.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.identity.IdentityFixtures.DO_SON;
import static vn.hocvuso.identity.IdentityFixtures.LUNG_PHINH;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.identity.IdentityFixtures;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Role;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.StaleEditException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;
import vn.hocvuso.testsupport.TestInstance;

/** Deletion from the request to what is left, and the copy. */
class DeletionJpaTest {

    private static final PersonId ADMINISTRATOR = new PersonId(800);
    private static final String PASSWORD = "mat-khau-thu-2026";

    private static Database database;
    private static int persons;

    @TempDir
    static Path home;

    // half past eleven in the evening here: the civil day counts
    private final TestClock clock = new TestClock("2026-11-21T16:30:00Z");
    private final EntityManager entities = database.entityManager();
    private final IdentityFixtures identity = new IdentityFixtures(entities, clock, home);
    private final DeletionService service = new DeletionService();
    private final DeletionQueries queries = new DeletionQueries();
    private final DeletionClock timer = new DeletionClock();
    private final DataCopyQueries copies = new DataCopyQueries();
    private PersonId me;

    @BeforeAll
    static void start() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        IdentityFixtures.places(entities);
        entities.close();
    }

    @BeforeEach
    void wire() {
        DeletionRepository repository = new DeletionRepository();
        repository.entities = entities;
        PersonEraser eraser = new PersonEraser() {
            @Override
            void carryOutPlanned(long id) {
                inTransaction(entities, () -> {
                    super.carryOutPlanned(id);
                    return null;
                });
            }
        };
        eraser.repository = repository;
        eraser.lifecycle = identity.lifecycle;
        eraser.audit = identity.audit;
        eraser.clock = clock;
        service.repository = repository;
        service.lifecycle = identity.lifecycle;
        service.eraser = eraser;
        service.caller = identity.caller;
        service.audit = identity.audit;
        service.clock = clock;
        queries.entities = entities;
        queries.repository = repository;
        queries.lifecycle = identity.lifecycle;
        queries.caller = identity.caller;
        queries.clock = clock;
        timer.repository = repository;
        timer.eraser = eraser;
        timer.clock = clock;
        IdentityData data = new IdentityData();
        data.queries = identity.mine;
        data.deletions = queries;
        data.audit = identity.audit;
        copies.sources = new TestInstance<>(List.of(data));
        copies.caller = identity.caller;
        copies.audit = identity.audit;
        copies.clock = clock;
        inTransaction(entities, () -> entities.createNativeQuery("DELETE FROM rights_deletion_request")
                .executeUpdate());
        me = identity.registered("Giàng Thị Mẫu", "xoa" + ++persons, LocalDate.of(1962, 3, 8), "02848-1");
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void deadlineIsStoredAndShown_whenDeletionIsAskedFor() {
        request();
        request();

        assertThat(on(queries::mine)).hasValueSatisfying(row -> {
            assertThat(row.status()).isEqualTo(DeletionStatus.OPEN);
            assertThat(row.plannedOn()).isEqualTo(LocalDate.of(2026, 11, 28));
            assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(row.source()).contains("356/2025");
            assertThat(row.late()).isFalse();
        });
        assertThat(on(queries::term).days()).isEqualTo(10);
    }

    @Test
    void passwordAndTickAreAskedFor() {
        refused("identity.password-wrong", () -> act(() -> service.request(new RequestDeletion(true, "sai", ""))));
        refused("rights.decision-needed", () -> act(() -> service.request(new RequestDeletion(false, PASSWORD, ""))));
        me = identity.registered("Lò Văn Bé", "be" + persons, LocalDate.of(2014, 5, 1), "02848-1");
        refused("identity.guardian-needed", () -> request());
        assertThat(on(queries::mine)).isEmpty();
    }

    @Test
    void nothingHappens_untilTheDayHasCome() {
        request();
        clock.pass(Duration.ofDays(6));

        timer.carryOutPlanned();

        assertThat(identity.hasAccount(me)).isTrue();
        assertThat(identity.stored(me)).startsWith("Giàng Thị Mẫu");
    }

    @Test
    void onlyAPseudonymAndTheCommuneStay_whenTheDayHasCome() {
        identity.verified(me);
        request();
        clock.pass(Duration.ofDays(7));

        timer.carryOutPlanned();
        timer.carryOutPlanned();

        assertThat(identity.hasAccount(me)).isFalse();
        assertThat(identity.stored(me)).matches("#[0-9A-Z]{8} 1900-01-01 02848");
        assertThat(count("identity_session")).isZero();
        assertThat(count("identity_consent")).isOne();
        identity.as(ADMINISTRATOR, Role.ADMINISTRATOR, LUNG_PHINH);
        assertThat(requests(DeletionStatus.OPEN)).isEmpty();
        assertThat(requests(DeletionStatus.DONE)).singleElement().satisfies(row -> {
            assertThat(row.name()).startsWith("#");
            assertThat(row.loginName()).isEmpty();
            assertThat(row.endedAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void accountIsBack_whenTheRequestIsCancelled() {
        request();

        act(service::cancelMine);
        act(service::cancelMine);
        clock.pass(Duration.ofDays(30));
        timer.carryOutPlanned();

        assertThat(on(queries::mine)).isEmpty();
        assertThat(identity.hasAccount(me)).isTrue();
        request();
        assertThat(on(queries::mine)).isPresent();
    }

    @Test
    void oneThatFailsHoldsUpNoOther() {
        request();
        PersonId other = identity.registered("Vàng A Pỏ", "xoab" + persons, LocalDate.of(1990, 1, 1), "02848");
        act(() -> service.request(new RequestDeletion(true, PASSWORD, "")));
        clock.pass(Duration.ofDays(8));
        identity.failingErasureOf(me);

        timer.carryOutPlanned();

        assertThat(identity.hasAccount(me)).isTrue();
        assertThat(identity.hasAccount(other)).isFalse();
        identity.failingErasureOf(new PersonId(0));
        timer.carryOutPlanned();
        assertThat(identity.hasAccount(me)).isFalse();
    }

    @Test
    void administratorSeesTheMostUrgentFirst_andWhatIsLate() {
        request();
        clock.pass(Duration.ofDays(3));
        identity.registered("Vàng A Pỏ", "xoac" + persons, LocalDate.of(1990, 1, 1), "02848");
        act(() -> service.request(new RequestDeletion(true, PASSWORD, "")));
        clock.pass(Duration.ofDays(8));
        identity.as(ADMINISTRATOR, Role.ADMINISTRATOR, LUNG_PHINH);

        assertThat(requests(DeletionStatus.OPEN))
                .extracting(DeletionRow::name, DeletionRow::late)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Giàng Thị Mẫu", true),
                        org.assertj.core.groups.Tuple.tuple("Vàng A Pỏ", false));
    }

    @Test
    void administratorCarriesOut_earlyOnlyWhenThePersonInsists() {
        request();
        identity.as(ADMINISTRATOR, Role.ADMINISTRATOR, LUNG_PHINH);
        DeletionRow row = requests(DeletionStatus.OPEN).get(0);

        refused(
                "rights.deletion-not-yet",
                () -> act(() -> service.carryOut(new CarryOutDeletion(row.id(), row.version(), false))));
        assertThatThrownBy(() -> act(() -> service.carryOut(new CarryOutDeletion(row.id(), row.version() + 1, true))))
                .isInstanceOf(StaleEditException.class);
        act(() -> service.carryOut(new CarryOutDeletion(row.id(), row.version(), true)));

        assertThat(identity.hasAccount(me)).isFalse();
        refused("rights.deletion-ended", () -> act(() -> service.cancel(row.id())));
    }

    @Test
    void administratorOfAnotherPlaceSeesAndTouchesNothing() {
        request();
        identity.as(ADMINISTRATOR, Role.ADMINISTRATOR, LUNG_PHINH);
        DeletionRow row = requests(DeletionStatus.OPEN).get(0);
        identity.as(ADMINISTRATOR, Role.ADMINISTRATOR, DO_SON);

        assertThat(requests(DeletionStatus.OPEN)).isEmpty();
        assertThatThrownBy(() -> act(() -> service.cancel(row.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(() -> service.carryOut(new CarryOutDeletion(row.id(), row.version(), true))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> act(() -> service.record(new RecordDeletion(me, ""))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void administratorWritesDownWhatWasAskedInPerson() {
        identity.as(ADMINISTRATOR, Role.ADMINISTRATOR, Scope.EVERYWHERE);

        act(() -> service.record(new RecordDeletion(me, "")));

        assertThat(requests(DeletionStatus.OPEN)).singleElement().satisfies(row -> {
            assertThat(row.channel()).isEqualTo(vn.hocvuso.identity.Channel.OFFICER);
            assertThat(row.person()).isEqualTo(me);
        });
    }

    @Test
    void copyHoldsWhatIdentityKeeps() {
        request();

        DataCopy copy = on(copies::mine);

        assertThat(copy.parts())
                .extracting(PersonalData::kind)
                .containsExactly("person", "consents", "sign-ins", "deletion", "audit");
        assertThat(copy.parts().get(0).rows().get(0).fields())
                .contains(new PersonalData.Field("full-name", "Giàng Thị Mẫu"));
        assertThat(copy.toString()).doesNotContain("Giàng");
    }

    private void request() {
        act(() -> service.request(new RequestDeletion(true, PASSWORD, "")));
    }

    private List<DeletionRow> requests(DeletionStatus status) {
        return on(() -> queries.requests(status, PageRequest.first(10))).rows();
    }

    private long count(String table) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE person_id = ?1")
                        .setParameter(1, me.value())
                        .getSingleResult())
                .longValue();
    }

    private void act(Runnable work) {
        inTransaction(entities, () -> {
            work.run();
            return null;
        });
    }

    private <T> T on(Callable<T> work) {
        return inTransaction(entities, work);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
