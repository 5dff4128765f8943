package vn.hocvuso.credential.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.credential.completion.CompletionFixtures.DO_SON;
import static vn.hocvuso.credential.completion.CompletionFixtures.GRADED;
import static vn.hocvuso.credential.completion.CompletionFixtures.LUNG_PHINH;
import static vn.hocvuso.credential.completion.CompletionFixtures.aPassedFinalOf;
import static vn.hocvuso.credential.completion.CompletionFixtures.aPerson;
import static vn.hocvuso.credential.completion.CompletionFixtures.aVillager;
import static vn.hocvuso.credential.completion.CompletionFixtures.anOfficer;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.credential.certificate.CertificateFixtures;
import vn.hocvuso.credential.certificate.CredentialQueries;
import vn.hocvuso.credential.certificate.VerificationStatus;
import vn.hocvuso.credential.completion.ConfirmOutcome.Result;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityFixtures;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.UnitFixtures;
import vn.hocvuso.platform.PlatformFixtures;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.shared.StaleEditException;
import vn.hocvuso.testsupport.Database;

class CompletionJpaTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 19);
    private static final long OFFICER = 900;

    private static Database database;

    @TempDir
    Path home;

    private EntityManager entities;
    private final PersonCard mau = aVillager(11, "Giàng Thị Mẫu");

    @BeforeAll
    static void start() {
        database = Database.fresh();
    }

    @BeforeEach
    void empty() {
        entities = database.entityManager();
        inTransaction(entities, () -> {
            for (String table : List.of(
                    "credential_completion",
                    "credential_certificate_pdf",
                    "credential_certificate",
                    "platform_outbox",
                    "platform_audit_entry",
                    "identity_person_group",
                    "identity_account",
                    "identity_person")) {
                entities.createNativeQuery("DELETE FROM " + table).executeUpdate();
            }
            for (long id : new long[] {11, 12, 13, OFFICER}) {
                entities.createNativeQuery(
                                "INSERT INTO identity_person (id, version, full_name, birth_date, main_group,"
                                        + " identity_level, created_at) VALUES (?1, 1, 'x', '1980-01-01', 'CITIZEN', 'DECLARED',"
                                        + " '2026-01-01')")
                        .setParameter(1, id)
                        .executeUpdate();
            }
            return null;
        });
    }

    @Test
    void oneRecordLives_whenTheFinalIsPassedTwice() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(mau, "again", Assistance.INDEPENDENT, GRADED.plusSeconds(60)));

        assertThat(queue(CompletionFilter.everything(), LUNG_PHINH))
                .singleElement()
                .satisfies(row -> assertThat(row.achievedAt()).isEqualTo(GRADED));
    }

    @Test
    void databaseRefuses_whenTwoLivingRecordsWouldExist() {
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    entities.persist(new CompletionRecord(1, aPassedFinalOf(mau)));
                    entities.persist(
                            new CompletionRecord(2, aPassedFinalOf(mau, "other", Assistance.INDEPENDENT, GRADED)));
                    return null;
                }))
                .hasStackTraceContaining("credential_completion_living");
    }

    @Test
    void nothingIsConfirmed_whileTheLearnerHasWithdrawnTheConsent() {
        record(aPassedFinalOf(mau));
        inTransaction(entities, () -> entities.createNativeQuery(
                        "INSERT INTO identity_account (id, version, person_id, login_name, password_hash, failures,"
                                + " consent_withdrawn_at) VALUES (11, 1, 11, 'mau', 'x', 0, '2026-11-19')")
                .executeUpdate());
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).get(0);

        assertThat(confirm(row, false, LUNG_PHINH).result()).isEqualTo(Result.ACCOUNT_CLOSED);

        inTransaction(
                entities, () -> entities.createNativeQuery("UPDATE identity_account SET consent_withdrawn_at = NULL")
                        .executeUpdate());
        assertThat(confirm(row, false, LUNG_PHINH).result()).isEqualTo(Result.CONFIRMED);
    }

    @Test
    void onlyWhatWasAchievedByThenIsConfirmed_whenOneDecisionNamesMany() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(
                aVillager(12, "Vàng A Muộn"), "late", Assistance.INDEPENDENT, Instant.parse("2026-11-20T02:00:00Z")));

        assertThat(result("Giàng Thị Mẫu", false, LUNG_PHINH)).isEqualTo(Result.CONFIRMED);
        assertThat(result("Vàng A Muộn", false, LUNG_PHINH)).isEqualTo(Result.DECISION_BEFORE_ACHIEVEMENT);
        assertThat(queue(CompletionFilter.everything(), LUNG_PHINH))
                .filteredOn(row -> row.fullName().equals("Vàng A Muộn"))
                .singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(CompletionStatus.ACHIEVED));
    }

    @Test
    void aNewRecordMayLive_whenTheOldOneIsRevoked() {
        record(aPassedFinalOf(mau));
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).get(0);
        confirm(row, false, LUNG_PHINH);
        inTransaction(entities, () -> {
            service(LUNG_PHINH).revoke(new RevokeRecord(row.id(), versionOf(row), "Cấp nhầm"));
            return null;
        });

        record(aPassedFinalOf(mau, "again", Assistance.INDEPENDENT, GRADED.plusSeconds(60)));

        assertThat(queue(CompletionFilter.everything(), LUNG_PHINH))
                .extracting(CompletionRow::status)
                .containsExactlyInAnyOrder(CompletionStatus.REVOKED, CompletionStatus.ACHIEVED);
    }

    @Test
    void queueShowsOnlyTheScope_whenAnotherCommuneHasRecordsToo() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(aPerson(12, "Vũ Văn Biển", "11455", "/31/11455/", IdentityLevel.VERIFIED)));

        assertThat(queue(CompletionFilter.everything(), LUNG_PHINH))
                .extracting(CompletionRow::fullName)
                .containsExactly("Giàng Thị Mẫu");
        assertThat(queue(CompletionFilter.everything(), DO_SON))
                .extracting(CompletionRow::fullName)
                .containsExactly("Vũ Văn Biển");
        assertThat(queue(CompletionFilter.everything())).isEmpty();
    }

    @Test
    void chosenRecordsAreThoseOfTheScope_whenOthersAreNamedToo() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(aPerson(12, "Vũ Văn Biển", "11455", "/31/11455/", IdentityLevel.VERIFIED)));
        List<Long> all = List.of(
                queue(CompletionFilter.everything(), LUNG_PHINH).get(0).id(),
                queue(CompletionFilter.everything(), DO_SON).get(0).id());

        assertThat(queries(LUNG_PHINH).rows(all))
                .extracting(CompletionRow::fullName)
                .containsExactly("Giàng Thị Mẫu");
    }

    @Test
    void recordGoesToTheOfficersAbove_whenTheUnitIsClosedWhileTheLearnerIsTakingTheFinal() {
        UnitFixtures.storeLungPhinh(entities);
        PersonId learner = UnitFixtures.settle(entities, 14, "Lù Thị Xã Cũ", "02848-1");
        UnitFixtures.close(entities, "02848", LocalDate.of(2026, 11, 17));

        record(aPassedFinalOf(UnitFixtures.card(entities, learner)));

        Scope province = new Scope(Scope.Kind.UNIT, "15", "/15/");
        assertThat(queue(CompletionFilter.everything(), province))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fullName()).isEqualTo("Lù Thị Xã Cũ");
                    assertThat(row.unitName()).contains("Xã Lùng Phình");
                });
        assertThat(queue(CompletionFilter.everything(), DO_SON)).isEmpty();
    }

    @Test
    void queueIsFiltered_whenFiltersAreSet() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(
                aPerson(12, "Vàng A Phù", "02848-2", "/15/02848/02848-2/", IdentityLevel.DECLARED),
                "helped",
                Assistance.HELPER_OPERATED,
                Instant.parse("2026-11-19T17:00:00Z"))); // 20 November in Vietnam

        assertThat(names(filter(Optional.empty(), Optional.empty(), "giang mau")))
                .containsExactly("Giàng Thị Mẫu");
        assertThat(names(filter(Optional.empty(), Optional.empty(), "100%_"))).isEmpty();
        assertThat(names(filter(Optional.of("02848-2"), Optional.empty(), ""))).containsExactly("Vàng A Phù");
        assertThat(names(filter(Optional.of("02848"), Optional.empty(), ""))).hasSize(2);
        assertThat(names(filter(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 20)), "")))
                .containsExactly("Vàng A Phù");
        assertThat(names(new CompletionFilter(
                        Optional.of(CompletionStatus.ACHIEVED),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 19)),
                        Optional.of(IdentityLevel.VERIFIED),
                        Optional.of(Assistance.INDEPENDENT),
                        "")))
                .containsExactly("Giàng Thị Mẫu");
    }

    @Test
    void deskCountsTheScope_whenRecordsWaitReturnAndAreConfirmed() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(
                aPerson(12, "Vàng A Phù", "02848-2", "/15/02848/02848-2/", IdentityLevel.DECLARED),
                "old",
                Assistance.INDEPENDENT,
                Instant.parse("2026-10-01T02:00:00Z")));
        record(aPassedFinalOf(
                aVillager(OFFICER, "Phạm Thị Xác Nhận"),
                "eight days",
                Assistance.INDEPENDENT,
                Instant.parse("2026-11-12T16:59:59Z"))); // 12 November in Vietnam
        record(aPassedFinalOf(aPerson(13, "Vũ Văn Biển", "11455", "/31/11455/", IdentityLevel.VERIFIED)));

        assertThat(queries(LUNG_PHINH).desk()).satisfies(desk -> {
            assertThat(desk.waiting()).extracting(DeskSummary.Waiting::records).containsExactly(1L, 1L, 1L);
            assertThat(desk.waitingRecords()).isEqualTo(3);
            assertThat(desk.identityMissing()).isEqualTo(1);
            assertThat(desk.returned()).isZero();
            assertThat(desk.confirmedThisMonth()).isZero();
        });

        CompletionRow row = queue(filter(Optional.empty(), Optional.empty(), "giang"), LUNG_PHINH)
                .get(0);
        confirm(row, false, LUNG_PHINH);

        assertThat(queries(LUNG_PHINH).desk()).satisfies(desk -> {
            assertThat(desk.waiting()).extracting(DeskSummary.Waiting::records).containsExactly(1L, 1L, 0L);
            assertThat(desk.confirmedThisMonth()).isEqualTo(1);
            assertThat(desk.weeks()).last().isEqualTo(new DeskSummary.Week(LocalDate.of(2026, 11, 16), 1, 1));
            assertThat(desk.weeks()).extracting(DeskSummary.Week::achieved).containsSequence(1L, 1L);
            assertThat(desk.weeks()).hasSize(12);
        });
        assertThat(queries(DO_SON).desk().waitingRecords()).isEqualTo(1);
        assertThat(queries().desk().hasHistory()).isFalse();
    }

    @Test
    void sortKeyIsRefused_whenItIsNotOnTheList() {
        assertThatThrownBy(() -> queries(LUNG_PHINH)
                        .queue(CompletionFilter.everything(), new PageRequest(0, 10, "personId", false)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CompletionSearch.SORTS.keySet()).allSatisfy(key -> assertThat(queries(LUNG_PHINH)
                        .queue(CompletionFilter.everything(), new PageRequest(0, 10, key, true))
                        .rows())
                .isEmpty());
    }

    @Test
    void credentialIsSignedAndVerifies_whenConfirmed() {
        record(aPassedFinalOf(mau));
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).get(0);

        ConfirmOutcome outcome = confirm(row, false, LUNG_PHINH);

        assertThat(outcome.result()).isEqualTo(Result.CONFIRMED);
        var verification = credentials().verify(outcome.certificateCode());
        assertThat(verification.status()).isEqualTo(VerificationStatus.VALID);
        assertThat(verification.statement()).hasValueSatisfying(says -> {
            assertThat(says.maskedName()).isEqualTo("Giàng T. M.");
            assertThat(says.birthYear()).isEqualTo(1962);
            assertThat(says.decisionNumber()).isEqualTo("12/QĐ-UBND");
        });
    }

    @Test
    void pdfIsStoredOnce_whenTheOutboxRepeatsItsRow() {
        record(aPassedFinalOf(mau));
        String code = confirm(queue(CompletionFilter.everything(), LUNG_PHINH).get(0), false, LUNG_PHINH)
                .certificateCode();
        String payload = (String) entities.createNativeQuery("SELECT payload FROM platform_outbox")
                .getSingleResult();
        assertThat(credentials().pdf(code)).isEmpty();

        for (int i = 0; i < 2; i++) {
            inTransaction(entities, () -> {
                CertificateFixtures.printerIn(entities, CLOCK).handle(payload);
                return null;
            });
        }

        assertThat(credentials().pdf(code))
                .hasValueSatisfying(pdf -> assertThat(pdf).startsWith('%', 'P', 'D', 'F'));
        assertThat(credentials().certificate(code).pdfReady()).isTrue();
    }

    @Test
    void certificateIsUnknown_whenSomebodyElseAsks() {
        record(aPassedFinalOf(mau));
        String code = confirm(queue(CompletionFilter.everything(), LUNG_PHINH).get(0), false, LUNG_PHINH)
                .certificateCode();
        CredentialQueries others = CertificateFixtures.queriesIn(entities, CLOCK, home, anOfficer(12, DO_SON));

        assertThatThrownBy(() -> others.certificate(code)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> others.pdf(code)).isInstanceOf(NotFoundException.class);
        assertThat(CertificateFixtures.queriesIn(entities, CLOCK, home, anOfficer(11))
                        .certificate(code)
                        .holderName())
                .isEqualTo("Giàng Thị Mẫu");
    }

    @Test
    void strangerIsToldRevokedUnknownOrBroken_whenItIsSo() {
        record(aPassedFinalOf(mau));
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).get(0);
        String code = confirm(row, false, LUNG_PHINH).certificateCode();
        inTransaction(entities, () -> entities.createNativeQuery(
                        "UPDATE credential_certificate SET payload = REPLACE(payload, 'Mẫu', 'Mậu')")
                .executeUpdate());
        assertThat(credentials().verify(code).status()).isEqualTo(VerificationStatus.BROKEN_SIGNATURE);
        inTransaction(entities, () -> entities.createNativeQuery(
                        "UPDATE credential_certificate SET payload = REPLACE(payload, 'Mậu', 'Mẫu')")
                .executeUpdate());

        inTransaction(entities, () -> {
            service(LUNG_PHINH).revoke(new RevokeRecord(row.id(), versionOf(row), "Cấp nhầm"));
            return null;
        });

        assertThat(credentials().verify(code).status()).isEqualTo(VerificationStatus.REVOKED);
        assertThat(credentials().verify("0".repeat(17)).status()).isEqualTo(VerificationStatus.UNKNOWN);
        assertThat(credentials().verify(code.substring(1)).status()).isEqualTo(VerificationStatus.MISTYPED);
    }

    @Test
    void nothingHappens_whenTheOfficerMayNotOrCannot() {
        record(aPassedFinalOf(mau));
        record(aPassedFinalOf(aVillager(OFFICER, "Phạm Thị Xác Nhận")));
        record(aPassedFinalOf(aPerson(12, "Vàng A Phù", "02848-2", "/15/02848/02848-2/", IdentityLevel.DECLARED)));
        record(aPassedFinalOf(aVillager(13, "Lò Thị Giúp"), "helped", Assistance.HELPER_OPERATED, GRADED));

        assertThat(result("Giàng Thị Mẫu", false, DO_SON)).isEqualTo(Result.UNKNOWN);
        assertThat(result("Phạm Thị Xác Nhận", false, LUNG_PHINH)).isEqualTo(Result.OWN_RECORD);
        assertThat(result("Vàng A Phù", false, LUNG_PHINH)).isEqualTo(Result.IDENTITY_NOT_VERIFIED);
        assertThat(result("Lò Thị Giúp", false, LUNG_PHINH)).isEqualTo(Result.ASSISTANCE_TO_DECIDE);
        assertThat(entities.createNativeQuery("SELECT COUNT(*) FROM credential_certificate")
                        .getSingleResult())
                .isEqualTo(0L);
        assertThat(result("Lò Thị Giúp", true, LUNG_PHINH)).isEqualTo(Result.CONFIRMED);
    }

    @Test
    void returnIsRefused_whenTheRecordIsElsewhereOrChanged() {
        record(aPassedFinalOf(mau));
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).get(0);

        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    service(DO_SON).returnToLearner(new ReturnRecord(row.id(), row.version(), "x"));
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    service(LUNG_PHINH).returnToLearner(new ReturnRecord(row.id(), row.version() - 1, "x"));
                    return null;
                }))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void secondOfficerIsToldPolitely_whenTwoConfirmAtOnce() throws Exception {
        record(aPassedFinalOf(mau));
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).get(0);
        EntityManager first = database.entityManager();
        ExecutorService secondOfficer = Executors.newSingleThreadExecutor();
        try {
            first.getTransaction().begin();
            ConfirmOutcome firstOutcome = confirmer(first, anOfficer(OFFICER, LUNG_PHINH))
                    .confirm(seen(row), command(row, false), "UBND xã Lùng Phình");
            Future<ConfirmOutcome> second = secondOfficer.submit(() -> {
                EntityManager own = database.entityManager();
                return inTransaction(own, () -> confirmer(own, anOfficer(901, LUNG_PHINH))
                        .confirm(seen(row), command(row, false), "UBND xã Lùng Phình"));
            });
            first.getTransaction().commit();

            assertThat(firstOutcome.result()).isEqualTo(Result.CONFIRMED);
            assertThat(second.get().result()).isEqualTo(Result.ALREADY_CONFIRMED);
        } finally {
            secondOfficer.shutdownNow();
        }
    }

    private void record(PassedFinal passed) {
        inTransaction(entities, () -> {
            CompletionRecorder recorder = new CompletionRecorder();
            recorder.repository = repository(entities);
            recorder.audit = PlatformFixtures.auditIn(entities, CLOCK);
            recorder.record(passed);
            return null;
        });
    }

    private Result result(String name, boolean acceptsAssistance, Scope scope) {
        CompletionRow row = queue(CompletionFilter.everything(), LUNG_PHINH).stream()
                .filter(one -> one.fullName().equals(name))
                .findFirst()
                .orElseThrow();
        return confirm(row, acceptsAssistance, scope).result();
    }

    private ConfirmOutcome confirm(CompletionRow row, boolean acceptsAssistance, Scope scope) {
        return inTransaction(entities, () -> confirmer(entities, anOfficer(OFFICER, scope))
                .confirm(seen(row), command(row, acceptsAssistance), "UBND xã Lùng Phình"));
    }

    private static ConfirmRecords.SeenRecord seen(CompletionRow row) {
        return new ConfirmRecords.SeenRecord(row.id(), row.version());
    }

    private static ConfirmRecords command(CompletionRow row, boolean acceptsAssistance) {
        return new ConfirmRecords(List.of(seen(row)), "12/QĐ-UBND", DECIDED, acceptsAssistance);
    }

    private long versionOf(CompletionRow row) {
        return queue(CompletionFilter.everything(), LUNG_PHINH).stream()
                .filter(one -> one.id() == row.id())
                .findFirst()
                .orElseThrow()
                .version();
    }

    private CompletionFilter filter(Optional<String> unit, Optional<LocalDate> from, String text) {
        return new CompletionFilter(
                Optional.empty(),
                unit,
                Optional.empty(),
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    private List<String> names(CompletionFilter filter) {
        return queue(filter, LUNG_PHINH).stream().map(CompletionRow::fullName).toList();
    }

    private List<CompletionRow> queue(CompletionFilter filter, Scope... scopes) {
        var page = queries(scopes).queue(filter, PageRequest.first(50));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows();
    }

    private CompletionQueries queries(Scope... scopes) {
        CompletionQueries queries = new CompletionQueries();
        queries.entities = entities;
        queries.caller = anOfficer(OFFICER, scopes);
        queries.policy = policy(queries.caller);
        queries.clock = CLOCK;
        return queries;
    }

    private CredentialQueries credentials() {
        return CertificateFixtures.queriesIn(entities, CLOCK, home, anOfficer(OFFICER, LUNG_PHINH));
    }

    private CompletionService service(Scope scope) {
        CompletionService service = new CompletionService();
        service.caller = anOfficer(OFFICER, scope);
        service.repository = repository(entities);
        service.policy = policy(service.caller);
        service.issuer = CertificateFixtures.issuerIn(entities, CLOCK, home);
        service.audit = PlatformFixtures.auditIn(entities, CLOCK);
        service.clock = CLOCK;
        return service;
    }

    private RecordConfirmer confirmer(EntityManager in, CurrentPerson officer) {
        RecordConfirmer confirmer = new RecordConfirmer();
        confirmer.repository = repository(in);
        confirmer.policy = policy(officer);
        confirmer.issuer = CertificateFixtures.issuerIn(in, CLOCK, home);
        confirmer.accounts = IdentityFixtures.accountsIn(in);
        confirmer.caller = officer;
        confirmer.audit = PlatformFixtures.auditIn(in, CLOCK);
        confirmer.clock = CLOCK;
        return confirmer;
    }

    private static CompletionRepository repository(EntityManager in) {
        CompletionRepository repository = new CompletionRepository();
        repository.entities = in;
        return repository;
    }

    private static CompletionPolicy policy(CurrentPerson caller) {
        CompletionPolicy policy = new CompletionPolicy();
        policy.caller = caller;
        return policy;
    }
}
