package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.OpenToEveryone;
import vn.hocvuso.shared.RuleViolationException;

/** Making and keeping accounts. */
@Stateless
public class AccountService {

    /** The civil calendar of the country: birthdays and closing days of units are counted in it. */
    public static final ZoneId CIVIL_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    IdentityRepository repository;

    @Inject
    Security security;

    @Inject
    Accounts accounts;

    @Inject
    ConsentLedger consents;

    @Inject
    SessionCache cache;

    @Inject
    CurrentPerson caller;

    @Inject
    CallerScopes scopes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A person makes an account; afterwards they are signed in.
     *
     * @return the token for the cookie of this device
     * @throws LoginNameTakenException when the login name is in use
     * @throws RuleViolationException without consent, without a guardian's name under 16, with an unknown or closed unit
     */
    @OpenToEveryone
    public String register(@NotNull @Valid RegisterLearner command) {
        if (!command.agreesToLearningRecord()) {
            throw new RuleViolationException("identity.consent-needed");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), CIVIL_ZONE);
        String guardian = GuardianRule.guardian(command.birthDate(), today, command.guardianName());
        // Before the first statement: who waits for a turn to hash must not hold a connection.
        String passwordHash = security.hash(command.password());
        Unit unit = repository.openUnit(command.unitCode(), today);
        if (repository.accountOf(command.loginName()).isPresent()) {
            throw new LoginNameTakenException();
        }
        Person person =
                new Person(Ids.next(), name(command.fullName()), command.birthDate(), command.group(), clock.instant());
        person.livesIn(unit.code());
        if (!command.organisationCode().isEmpty()) {
            person.belongsTo(repository
                    .openOrganisation(command.organisationCode(), today)
                    .code());
        }
        repository.add(person);
        accounts.addHashed(person, command.loginName(), passwordHash);
        consents.given(person.id(), ConsentPurpose.LEARNING_RECORD, guardian, 0);
        audit.record("identity.registered", "person", Long.toString(person.id()), command.unitCode());
        return accounts.openSession(person.id(), clock.instant());
    }

    /**
     * The caller chooses another password; the other devices stay signed in. A one-time password has done its service by
     * this.
     *
     * @throws RuleViolationException when the present password is wrong, or the chosen one is the present one
     */
    @RequiresAuthentication
    public void changePassword(@NotNull @Valid ChangePassword command) {
        Account account = repository
                .accountOfPerson(caller.id().value())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
        if (!security.isPassword(account.loginName(), command.present())) {
            throw new RuleViolationException("identity.password-wrong");
        }
        if (command.chosen().equals(command.present())) {
            throw new RuleViolationException("identity.password-unchanged");
        }
        account.changePassword(security.hash(command.chosen()));
        cache.forgetPerson(account.personId());
        audit.record("identity.password-changed", "person", Long.toString(account.personId()), "");
    }

    /** The caller signs out all devices but the one that holds this token. */
    @RequiresAuthentication
    public void signOutElsewhere(@NotNull String token) {
        repository.removeSessionsOf(caller.id().value(), token);
        cache.forgetPerson(caller.id().value());
        audit.record(
                "identity.signed-out-elsewhere",
                "person",
                Long.toString(caller.id().value()),
                "");
    }

    /**
     * An administrator draws a one-time password for a person who forgot theirs; whoever is signed in as them is signed
     * out.
     *
     * @return what to hand over; never shown again
     * @throws NotFoundException when there is no such account within the caller's scope
     * @throws vn.hocvuso.shared.NotAllowedException when the person holds a role outside the caller's scope
     */
    @RequiresPermissions("account:manage:" + SessionService.SOMEWHERE)
    public Slip resetPassword(@NotNull PersonId id) {
        String password = OneTimePassword.draw();
        String passwordHash = security.hash(password);
        Person person = repository
                .person(id.value())
                .filter(found -> scopes.covers("account:manage", found))
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
        Account account = repository
                .accountOfPerson(id.value())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
        repository.grantsOf(id.value()).forEach(grant -> scopes.requireWithin("account:manage", grant.scope()));
        LocalDate lastDay = accounts.giveOneTimePassword(account, passwordHash, clock.instant());
        repository.removeSessionsOf(id.value());
        cache.forgetPerson(id.value());
        audit.record("identity.password-reset", "person", Long.toString(id.value()), "");
        return new Slip(person.fullName(), account.loginName(), password, lastDay);
    }

    /** NFC with single spaces: two ways of typing the same Vietnamese letter are one name. */
    static String name(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
