package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.OpenToEveryone;
import vn.hocvuso.shared.RuleViolationException;

/** Making and keeping accounts. */
@Stateless
public class AccountService {

    /** Version of the words of the learning-record consent; raise it when the words change. */
    public static final int LEARNING_RECORD_TEXT = 1;

    /** The civil calendar of the country: birthdays and closing days of units are counted in it. */
    public static final ZoneId CIVIL_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    IdentityRepository repository;

    @Inject
    Security security;

    @Inject
    Accounts accounts;

    @Inject
    AdministrationPolicy policy;

    @Inject
    SessionCache cache;

    @Inject
    CurrentPerson caller;

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
        boolean child = Period.between(command.birthDate(), today).getYears() < RegisterLearner.ADULT_CONSENT_AGE;
        if (child && command.guardianName().isBlank()) {
            throw new RuleViolationException("identity.guardian-needed", RegisterLearner.ADULT_CONSENT_AGE);
        }
        // Before the first statement: who waits for a turn to hash must not hold a connection.
        String passwordHash = security.hash(command.password());
        Unit unit = repository
                .unit(command.unitCode())
                .filter(found -> found.isOpenOn(today))
                .orElseThrow(() -> new RuleViolationException("identity.unit-unknown"));
        if (repository.accountOf(command.loginName()).isPresent()) {
            throw new LoginNameTakenException();
        }
        Person person =
                new Person(Ids.next(), name(command.fullName()), command.birthDate(), command.group(), clock.instant());
        person.livesIn(unit.code());
        if (!command.organisationCode().isEmpty()) {
            person.belongsTo(repository
                    .organisation(command.organisationCode())
                    .orElseThrow(() -> new RuleViolationException("identity.organisation-unknown"))
                    .code());
        }
        repository.add(person);
        accounts.addHashed(person, command.loginName(), passwordHash);
        repository.add(new Consent(
                Ids.next(),
                person.id(),
                ConsentPurpose.LEARNING_RECORD,
                LEARNING_RECORD_TEXT,
                child ? name(command.guardianName()) : null,
                clock.instant()));
        audit.record("identity.registered", "person", Long.toString(person.id()), command.unitCode());
        return accounts.openSession(person.id(), clock.instant());
    }

    /**
     * The caller chooses another password; the other devices stay signed in.
     *
     * @throws RuleViolationException when the present password is wrong
     */
    @RequiresAuthentication
    public void changePassword(@NotNull @Valid ChangePassword command) {
        Account account = repository
                .accountOfPerson(caller.id().value())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
        if (!security.isPassword(account.loginName(), command.present())) {
            throw new RuleViolationException("identity.password-wrong");
        }
        account.changePassword(security.hash(command.chosen()));
        audit.record("identity.password-changed", "person", Long.toString(account.personId()), "");
    }

    /**
     * An administrator draws a new password for a person of the own scope who forgot theirs; whoever is signed in as them
     * is signed out.
     *
     * @return the new password, to be handed over and never shown again
     * @throws NotFoundException when there is no such person in the caller's scope
     * @throws NotAllowedException when the person holds a role for more than the caller administers
     */
    @RequiresPermissions("account:manage:" + SessionService.SOMEWHERE)
    public String resetPassword(@NotNull PersonId person) {
        String password = Ids.code();
        String passwordHash = security.hash(password);
        policy.mayTakeOver(policy.inScope(person, "account:manage"));
        repository
                .accountOfPerson(person.value())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"))
                .changePassword(passwordHash);
        repository.removeSessionsOf(person.value());
        cache.forgetPerson(person.value());
        audit.record("identity.password-reset", "person", Long.toString(person.value()), "");
        return password;
    }

    /** NFC with single spaces: two ways of typing the same Vietnamese letter are one name. */
    static String name(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
