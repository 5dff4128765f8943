package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.identity.IdentityFixtures.DO_SON;
import static vn.hocvuso.identity.IdentityFixtures.LUNG_PHINH;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** Officers find, verify and register the people of their scope, and nobody else's. */
class RegistryJpaTest {

    private static final PersonId OFFICER = new PersonId(900);
    private static final LocalDate BORN = LocalDate.of(1944, 5, 1);

    private static Database database;

    @TempDir
    static Path home;

    private final TestClock clock = new TestClock("2026-11-22T02:00:00Z");
    private final EntityManager entities = database.entityManager();
    private final IdentityFixtures identity = new IdentityFixtures(entities, clock, home);

    @BeforeAll
    static void start() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        IdentityFixtures.places(entities);
        entities.close();
    }

    @BeforeEach
    void officerOfLungPhinh() {
        inTransaction(entities, () -> {
            for (String table : List.of(
                    "identity_session",
                    "identity_consent",
                    "identity_account",
                    "identity_person_group",
                    "identity_role_grant",
                    "identity_person")) {
                entities.createNativeQuery("DELETE FROM " + table).executeUpdate();
            }
            identity.repository.add(new Person(
                    OFFICER.value(),
                    "Phạm Thị Xác Nhận",
                    LocalDate.of(1980, 1, 15),
                    LearnerGroup.PUBLIC_SECTOR,
                    clock.instant()));
            return null;
        });
        identity.as(OFFICER, Role.CERTIFYING_OFFICER, LUNG_PHINH);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void registeredPersonMaySignIn_withWhatIsOnTheSlip() {
        Slip slip = register("Vàng Thị  Lành", "02848-1", "");

        assertThat(slip.fullName()).isEqualTo("Vàng Thị Lành");
        assertThat(slip.loginName()).isEqualTo("lanhvt");
        Account account = identity.repository.accountOf("lanhvt").orElseThrow();
        assertThat(account.confinement()).isEqualTo(Confinement.NEW_PASSWORD);
        assertThat(account.passwordHash()).isEqualTo("plain " + slip.password());
        identity.as(new PersonId(account.personId()));
        MyData hers = on(() -> identity.mine.mine(""));
        assertThat(hers.registeredByOfficer()).isTrue();
        assertThat(hers.consents()).singleElement().satisfies(consent -> assertThat(consent.channel())
                .isEqualTo(Channel.OFFICER));
        assertThat(hers.card().identityLevel()).isEqualTo(IdentityLevel.DECLARED);
    }

    @Test
    void identityIsVerifiedAtOnce_whenTheCardWasSeen() {
        Slip slip = on(() -> identity.registry.register(command("Vàng Thị Lành", "02848-1", "", true, "010144001234")));

        PersonId person = new PersonId(
                identity.repository.accountOf(slip.loginName()).orElseThrow().personId());
        RegistryPerson found = on(() -> identity.registryQueries.person(person));
        assertThat(found.card().identityLevel()).isEqualTo(IdentityLevel.VERIFIED);
        assertThat(found.card().verifiedBy()).isEqualTo(OFFICER.value());
        assertThat(found.hasCitizenId()).isTrue();
        assertThat(found.verifiedBy()).isEmpty(); // holds no role in this database
        identity.as(person);
        assertThat(on(() -> identity.mine.mine("")).citizenId()).isEqualTo("0101•••••234");
        assertThat(on(() -> identity.mine.citizenId())).isEqualTo("010144001234");
    }

    @Test
    void loginNamesAreCounted_whenTheyAreTaken() {
        register("Vàng Thị Lành", "02848-1", "");
        Slip second = on(() -> identity.registry.register(new RegisterForPerson(
                "Vương Tố Lành", BORN.plusDays(1), LearnerGroup.CITIZEN, "02848", "", "", true, false, "", false)));

        assertThat(second.loginName()).isEqualTo("lanhvt2");
    }

    @Test
    void namesakeBornTheSameDayIsAskedAbout() {
        register("Vàng Thị Lành", "02848-1", "");

        refused("identity.same-person", () -> register("vàng thị lành", "02848", ""));
        Slip other = on(() -> identity.registry.register(new RegisterForPerson(
                "Vàng Thị Lành", BORN, LearnerGroup.CITIZEN, "02848-1", "", "", true, false, "", true)));
        assertThat(other.loginName()).isEqualTo("lanhvt2");
    }

    @Test
    void placeOfAnotherCommuneIsRefused() {
        refused("platform.not-allowed", () -> register("Vàng Thị Lành", "11455-1", ""));

        identity.as(OFFICER, Role.CERTIFYING_OFFICER, DO_SON);
        refused("platform.not-allowed", () -> register("Vàng Thị Lành", "02848-1", ""));
    }

    @Test
    void officerOfASchoolRegistersItsPeople_whereverTheyLive() {
        identity.as(OFFICER, Role.CERTIFYING_OFFICER, new Scope(Scope.Kind.ORGANISATION, "org-11455", ""));

        register("Vàng Thị Lành", "02848-1", "org-11455");
        refused("platform.not-allowed", () -> register("Vàng Thị Lạnh", "02848-1", ""));

        assertThat(found("lanh")).containsExactly("Vàng Thị Lành");
    }

    @Test
    void consentGuardianAndCardAreAskedFor() {
        refused(
                "identity.consent-not-heard",
                () -> on(() -> identity.registry.register(new RegisterForPerson(
                        "A", BORN, LearnerGroup.CITIZEN, "02848", "", "", false, false, "", false))));
        refused(
                "identity.guardian-needed",
                () -> on(() -> identity.registry.register(new RegisterForPerson(
                        "A",
                        LocalDate.of(2015, 1, 1),
                        LearnerGroup.STUDENT,
                        "02848",
                        "",
                        "",
                        true,
                        false,
                        "",
                        false))));
        refused(
                "identity.number-without-card",
                () -> on(() -> identity.registry.register(command("A", "02848", "", false, "010144001234"))));
    }

    @Test
    void personIsFound_byNameWithAndWithoutMarks_byLoginNameAndByBirthDate() {
        register("Vàng Thị Lành", "02848-1", "");
        register("Đỗ Văn Ếch", "02848", "");

        assertThat(found("lành")).containsExactly("Vàng Thị Lành");
        assertThat(found("LANH vang")).containsExactly("Vàng Thị Lành");
        assertThat(found("do ech")).containsExactly("Đỗ Văn Ếch");
        assertThat(found("lanhv")).containsExactly("Vàng Thị Lành");
        assertThat(found("")).containsExactly("Đỗ Văn Ếch", "Vàng Thị Lành");
        assertThat(found("%")).isEmpty();
        assertThat(on(() -> identity.registryQueries.persons(
                                new PersonFilter("", Optional.of(BORN), Optional.of(IdentityLevel.DECLARED)),
                                PageRequest.first(10)))
                        .total())
                .isEqualTo(2);
        assertThat(on(() -> identity.registryQueries.persons(
                                new PersonFilter("", Optional.of(BORN.plusDays(1)), Optional.empty()),
                                PageRequest.first(10)))
                        .rows())
                .isEmpty();
    }

    @Test
    void loginNameWithMarksIsNobodys() {
        assertThat(identity.repository.accountOf("lành")).isEmpty();
    }

    @Test
    void officerOfAnotherCommuneFindsNobody() {
        Slip slip = register("Vàng Thị Lành", "02848-1", "");
        PersonId person = new PersonId(
                identity.repository.accountOf(slip.loginName()).orElseThrow().personId());
        identity.as(OFFICER, Role.CERTIFYING_OFFICER, DO_SON);

        assertThat(found("")).isEmpty();
        assertThatThrownBy(() -> on(() -> identity.registryQueries.person(person)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    identity.registry.identities.verify(new VerifyIdentity(person, ""));
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(on(() -> identity.registryQueries.place("02848"))).isEmpty();
        assertThat(on(() -> identity.registryQueries.places("02848"))).isEmpty();
    }

    @Test
    void closedAccountIsNotFound_andNotVerified() {
        Slip slip = register("Vàng Thị Lành", "02848-1", "");
        PersonId person = new PersonId(
                identity.repository.accountOf(slip.loginName()).orElseThrow().personId());
        inTransaction(entities, () -> {
            identity.lifecycle.closeForDeletion(person);
            return null;
        });

        assertThat(found("")).isEmpty();
        refused(
                "identity.account-closed",
                () -> inTransaction(entities, () -> {
                    identity.registry.identities.verify(new VerifyIdentity(person, ""));
                    return null;
                }));
    }

    @Test
    void placesLeadFromTheScopeDownwards() {
        assertThat(on(() -> identity.registryQueries.places()))
                .containsExactly(new Place("02848", "Xã Lùng Phình", false));
        assertThat(on(() -> identity.registryQueries.places("02848")))
                .extracting(Place::code)
                .containsExactly("02848-1");
        identity.as(OFFICER, Role.CERTIFYING_OFFICER, Scope.EVERYWHERE);
        assertThat(on(() -> identity.registryQueries.places()))
                .extracting(Place::code, Place::province)
                .contains(org.assertj.core.groups.Tuple.tuple("15", true));
    }

    @Test
    void administratorOfACommuneReachesNobodyBeyondIt() {
        Slip slip = register("Vàng Thị Lành", "02848-1", "");
        PersonId person = new PersonId(
                identity.repository.accountOf(slip.loginName()).orElseThrow().personId());
        identity.as(OFFICER, Role.ADMINISTRATOR, DO_SON);

        assertThat(on(() -> identity.directory.persons("", PageRequest.first(10)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> on(() -> identity.directory.person(person))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> on(() -> identity.accounts.resetPassword(person)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> grant(person, Scope.Kind.UNIT, "11455")).isInstanceOf(NotFoundException.class);
        PersonId neighbour = identity.registered("Bùi Thị Biển", "bien.bui", LocalDate.of(1970, 5, 1), "11455-1");
        identity.as(OFFICER, Role.ADMINISTRATOR, DO_SON);
        assertThatThrownBy(() -> grant(neighbour, Scope.Kind.UNIT, "02848")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> grant(neighbour, Scope.Kind.ORGANISATION, "org-02848"))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> grant(neighbour, Scope.Kind.EVERYWHERE, "*")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void administratorOfACommuneCannotTakeOverWhoHoldsMore() {
        Slip slip = register("Vàng Thị Lành", "02848-1", "");
        PersonId person = new PersonId(
                identity.repository.accountOf(slip.loginName()).orElseThrow().personId());
        identity.as(OFFICER, Role.ADMINISTRATOR, Scope.EVERYWHERE);
        grant(person, Scope.Kind.EVERYWHERE, "*");
        identity.as(OFFICER, Role.ADMINISTRATOR, LUNG_PHINH);

        assertThatThrownBy(() -> on(() -> identity.accounts.resetPassword(person)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void organisationIsCreatedRenamedAndClosed_insideTheScopeOnly() {
        identity.as(OFFICER, Role.ADMINISTRATOR, LUNG_PHINH);
        String code = on(() -> identity.organisations.create(
                new CreateOrganisation("", "Trường Tiểu học  Số " + Ids.next(), "02848")));
        inTransaction(entities, () -> {
            identity.organisations.describe(new DescribeOrganisation(code, "Trường Tiểu học Số 2", "02848-1"));
            return null;
        });

        assertThat(code).startsWith("truong-tieu-hoc-so");
        assertThat(on(() -> identity.organisationQueries.organisations("tieu hoc", PageRequest.first(10)))
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Trường Tiểu học Số 2");
                    assertThat(row.unitName()).isEqualTo("Thôn mẫu 1, Xã Lùng Phình, Tỉnh Lào Cai");
                });
        inTransaction(entities, () -> {
            identity.organisations.close(code);
            return null;
        });
        identity.as(OFFICER, Role.CERTIFYING_OFFICER, LUNG_PHINH);
        refused("identity.organisation-unknown", () -> register("Vàng Thị Lành", "02848-1", code));

        identity.as(OFFICER, Role.ADMINISTRATOR, DO_SON);
        assertThat(on(() -> identity.organisationQueries.organisations("tieu hoc", PageRequest.first(10)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    identity.organisations.reopen(code);
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> on(() -> identity.organisations.create(new CreateOrganisation("", "Xa lạ", "02848"))))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void namesOfBeforeAreFolded_atTheNextStart() {
        register("Vàng Thị Lành", "02848-1", "");
        inTransaction(entities, () -> entities.createNativeQuery("UPDATE identity_person SET search_name = ''")
                .executeUpdate());
        assertThat(found("lanh vang")).isEmpty();
        SearchNamesWriter writer = new SearchNamesWriter();
        writer.repository = identity.repository;

        boolean more = on(writer::foldSome);

        assertThat(more).isFalse();
        assertThat(found("lanh vang")).containsExactly("Vàng Thị Lành");
    }

    private void grant(PersonId person, Scope.Kind kind, String scope) {
        inTransaction(entities, () -> {
            identity.roles.grant(new GrantRole(person, Role.ADMINISTRATOR, kind, scope));
            return null;
        });
    }

    private Slip register(String name, String unit, String organisation) {
        return on(() -> identity.registry.register(command(name, unit, organisation, false, "")));
    }

    private static RegisterForPerson command(
            String name, String unit, String organisation, boolean cardSeen, String citizenId) {
        return new RegisterForPerson(
                name, BORN, LearnerGroup.CITIZEN, unit, organisation, "", true, cardSeen, citizenId, false);
    }

    private List<String> found(String words) {
        return on(() -> identity.registryQueries.persons(PersonFilter.ofWords(words), PageRequest.first(10)))
                .rows()
                .stream()
                .map(PersonRow::fullName)
                .toList();
    }

    private <T> T on(Callable<T> work) {
        return inTransaction(entities, work);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessException.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
