package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.identity.IdentityFixtures.PASSWORD;
import static vn.hocvuso.identity.IdentityFixtures.groups;
import static vn.hocvuso.testsupport.Database.inTransaction;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestClock;

/** Seeing, correcting and withdrawing: what somebody may do about their own data. */
class PersonalDataJpaTest {

    private static final LocalDate BORN = LocalDate.of(1962, 3, 8);

    private static Database database;
    private static int persons;

    @TempDir
    static Path home;

    private final TestClock clock = new TestClock("2026-11-22T02:00:00Z");
    private final EntityManager entities = database.entityManager();
    private final IdentityFixtures identity = new IdentityFixtures(entities, clock, home);
    private String login;
    private PersonId me;

    @BeforeAll
    static void start() {
        database = Database.fresh();
        EntityManager entities = database.entityManager();
        IdentityFixtures.places(entities);
        entities.close();
    }

    @BeforeEach
    void register() {
        login = "nguoi" + ++persons;
        me = identity.registered("Giàng Thị  Mẫu", login, BORN, "02848-1");
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void everythingKeptIsShown() {
        MyData mine = inTransaction(entities, () -> identity.mine.mine("no-token"));

        assertThat(mine.loginName()).isEqualTo(login);
        assertThat(mine.card().unitName()).isEqualTo("Thôn mẫu 1, Xã Lùng Phình, Tỉnh Lào Cai");
        assertThat(mine.consents()).singleElement().satisfies(consent -> {
            assertThat(consent.deed()).isEqualTo(ConsentDeed.GIVEN);
            assertThat(consent.textVersion()).isEqualTo(1);
            assertThat(consent.channel()).isEqualTo(Channel.SELF);
            assertThat(consent.happenedAt()).isEqualTo(clock.instant());
        });
        assertThat(mine.signIns()).singleElement().satisfies(signIn -> assertThat(signIn.thisDevice())
                .isFalse());
        assertThat(mine.lastSignIns()).containsExactly(clock.instant());
    }

    @Test
    void identityHasToBeCheckedAgain_whenTheNameIsCorrected() {
        identity.verified(me);

        boolean again = correct("Giàng Thị Mẩu", BORN);

        assertThat(again).isTrue();
        MyData mine = mine();
        assertThat(mine.card().fullName()).isEqualTo("Giàng Thị Mẩu");
        assertThat(mine.card().identityLevel()).isEqualTo(IdentityLevel.DECLARED);
        assertThat(mine.card().verifiedAt()).isNull();
        assertThat(identity.corrected).containsExactly(new PersonCorrected(me, clock.instant()));
    }

    @Test
    void identityStaysVerified_whenOnlyGroupAndPlaceAreCorrected() {
        identity.verified(me);

        boolean again = correct("Giàng  Thị Mẫu", BORN);
        inTransaction(entities, () -> {
            identity.profile.move(new MoveProfile("11455-1", "org-11455"));
            return null;
        });

        assertThat(again).isFalse();
        PersonCard card = mine().card();
        assertThat(card.identityLevel()).isEqualTo(IdentityLevel.VERIFIED);
        assertThat(card.unitPath()).isEqualTo("/31/11455/11455-1/");
        assertThat(card.organisationCode()).isEqualTo("org-11455");
    }

    @Test
    void groupIsExchanged_whenTheWrongOneWasChosen() {
        inTransaction(
                entities,
                () -> identity.profile.correct(new CorrectProfile(
                        "Giàng Thị Mẫu", BORN, LearnerGroup.WORKER, groups(LearnerGroup.PUBLIC_SECTOR), "")));

        assertThat(mine().card().mainGroup()).isEqualTo(LearnerGroup.WORKER);
        assertThat(mine().card().groups()).containsExactlyInAnyOrder(LearnerGroup.WORKER, LearnerGroup.PUBLIC_SECTOR);
    }

    @Test
    void guardianIsAskedFor_whenTheCorrectedBirthDateIsAChilds() {
        LocalDate child = LocalDate.of(2014, 5, 1);

        assertThatThrownBy(() -> correct("Giàng Thị Mẫu", child))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("identity.guardian-needed"));
        inTransaction(
                entities,
                () -> identity.profile.correct(
                        new CorrectProfile("Giàng Thị Mẫu", child, LearnerGroup.STUDENT, Set.of(), "Giàng A Cha")));

        assertThat(mine().child()).isTrue();
        assertThat(mine().consents().get(0).guardianName()).isEqualTo("Giàng A Cha");
    }

    @Test
    void closedPlaceIsRefused() {
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    identity.profile.move(new MoveProfile("99999", ""));
                    return null;
                }))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("identity.unit-unknown"));
    }

    @Test
    void withdrawalIsALineOfItsOwn_andClosesTheAccount() {
        clock.pass(Duration.ofDays(1));
        decide(false);
        decide(false);

        MyData mine = mine();
        assertThat(mine.learning()).isFalse();
        assertThat(mine.consents())
                .extracting(ConsentRow::deed)
                .containsExactly(ConsentDeed.WITHDRAWN, ConsentDeed.GIVEN);
        assertThat(confinement()).isEqualTo(Confinement.CLOSED);
    }

    @Test
    void accountOpensAgain_whenConsentIsGivenAgain() {
        decide(false);
        clock.pass(Duration.ofMinutes(1));

        decide(true);

        assertThat(mine().learning()).isTrue();
        assertThat(mine().consents()).hasSize(3);
        assertThat(confinement()).isEqualTo(Confinement.NONE);
    }

    @Test
    void withdrawalIsRefused_whileARoleIsHeldOrTheBoxIsEmpty() {
        assertThatThrownBy(() -> inTransaction(entities, () -> {
                    identity.consents.withdraw(new DecideConsent(ConsentPurpose.LEARNING_RECORD, false, ""));
                    return null;
                }))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("identity.decision-needed"));
        inTransaction(entities, () -> {
            identity.repository.add(
                    new RoleGrant(persons, me.value(), Role.INSTRUCTOR, Scope.EVERYWHERE, clock.instant()));
            return null;
        });
        assertThatThrownBy(() -> decide(false))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("identity.roles-held"));
    }

    @Test
    void childNeedsAGuardian_whenWithdrawing() {
        me = identity.registered("Lò Văn Bé", "be" + persons, LocalDate.of(2014, 5, 1), "02848-1");

        assertThatThrownBy(() -> decide(false))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("identity.guardian-needed"));
    }

    @Test
    void oneTimePasswordConfines_untilAnotherIsChosen() {
        PersonId administrator = new PersonId(1);
        identity.as(administrator, Role.ADMINISTRATOR, Scope.EVERYWHERE);
        Slip slip = inTransaction(entities, () -> identity.accounts.resetPassword(me));
        identity.as(me);

        assertThat(slip.loginName()).isEqualTo(login);
        assertThat(confinement()).isEqualTo(Confinement.NEW_PASSWORD);
        assertThatThrownBy(() -> change(slip.password(), slip.password()))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.code())
                        .isEqualTo("identity.password-unchanged"));
        change(slip.password(), "mot-mat-khau-khac");
        assertThat(confinement()).isEqualTo(Confinement.NONE);
    }

    @Test
    void oneTimePasswordLetsInUpToItsLastDay_andNotAfterIt() {
        identity.as(new PersonId(1), Role.ADMINISTRATOR, Scope.EVERYWHERE);
        Slip slip = inTransaction(entities, () -> identity.accounts.resetPassword(me));

        assertThat(slip.lastDay()).isEqualTo(LocalDate.of(2026, 12, 6));
        // 23:00 of that day in Việt Nam
        clock.pass(Duration.between(clock.instant(), Instant.parse("2026-12-06T16:00:00Z")));
        assertThat(signIn(slip.password()).status()).isEqualTo(SignInResult.Status.SIGNED_IN);
        clock.pass(Duration.ofHours(1));
        assertThat(signIn(slip.password())).isEqualTo(SignInResult.expired(slip.lastDay()));
        assertThat(signIn("khong-dung-roi").status()).isEqualTo(SignInResult.Status.WRONG);
    }

    @Test
    void newOneTimePasswordLetsIn_whenTheOldOneIsExpired() {
        identity.as(new PersonId(1), Role.ADMINISTRATOR, Scope.EVERYWHERE);
        inTransaction(entities, () -> identity.accounts.resetPassword(me));
        clock.pass(Duration.ofDays(400));

        Slip again = inTransaction(entities, () -> identity.accounts.resetPassword(me));

        assertThat(signIn(again.password()).status()).isEqualTo(SignInResult.Status.SIGNED_IN);
    }

    @Test
    void ownPasswordNeverExpires_whenItWasChosenInTime() {
        identity.as(new PersonId(1), Role.ADMINISTRATOR, Scope.EVERYWHERE);
        Slip slip = inTransaction(entities, () -> identity.accounts.resetPassword(me));
        identity.as(me);
        change(slip.password(), "cua-rieng-toi-3");
        clock.pass(Duration.ofDays(400));

        assertThat(signIn("cua-rieng-toi-3").status()).isEqualTo(SignInResult.Status.SIGNED_IN);
    }

    private SignInResult signIn(String password) {
        return inTransaction(entities, () -> identity.signIns.signIn(new SignIn(login, password)));
    }

    @Test
    void passwordOfAnAdministratorMadeByCommandIsOneTime() {
        inTransaction(entities, () -> {
            identity.administrators.create(login, "tu-dong-lenh-1");
            return null;
        });

        assertThat(confinement()).isEqualTo(Confinement.NEW_PASSWORD);
    }

    @Test
    void confinedHoldsNoPermission() {
        inTransaction(entities, () -> {
            identity.administrators.create(login, "tu-dong-lenh-2");
            return null;
        });
        String token =
                inTransaction(entities, () -> identity.accounts.accounts.openSession(me.value(), clock.instant()));

        SignedIn signedIn = identity.session(token).orElseThrow();

        assertThat(signedIn.confinement()).isEqualTo(Confinement.NEW_PASSWORD);
        assertThat(signedIn.permissions()).isEmpty();
        assertThat(signedIn.scopes()).isEmpty();
        identity.as(me);
        change("tu-dong-lenh-2", "cua-rieng-toi-2");
        assertThat(identity.session(token).orElseThrow().permissions()).contains("account:manage:somewhere");
    }

    @Test
    void otherDevicesAreSignedOut_whenAskedFor() {
        String here =
                inTransaction(entities, () -> identity.accounts.accounts.openSession(me.value(), clock.instant()));

        inTransaction(entities, () -> {
            identity.accounts.signOutElsewhere(here);
            return null;
        });

        assertThat(inTransaction(entities, () -> identity.mine.mine(here)).signIns())
                .singleElement()
                .satisfies(signIn -> assertThat(signIn.thisDevice()).isTrue());
    }

    private boolean correct(String name, LocalDate born) {
        return inTransaction(
                entities,
                () -> identity.profile.correct(new CorrectProfile(name, born, LearnerGroup.CITIZEN, Set.of(), "")));
    }

    private void decide(boolean agree) {
        inTransaction(entities, () -> {
            DecideConsent command = new DecideConsent(ConsentPurpose.LEARNING_RECORD, true, "");
            if (agree) {
                identity.consents.giveAgain(command);
            } else {
                identity.consents.withdraw(command);
            }
            return null;
        });
    }

    private void change(String present, String chosen) {
        inTransaction(entities, () -> {
            identity.accounts.changePassword(new ChangePassword(present, chosen));
            return null;
        });
    }

    private MyData mine() {
        return inTransaction(entities, () -> identity.mine.mine(PASSWORD));
    }

    private Confinement confinement() {
        return inTransaction(entities, () -> identity.repository
                .accountOfPerson(me.value())
                .orElseThrow()
                .confinement());
    }
}
