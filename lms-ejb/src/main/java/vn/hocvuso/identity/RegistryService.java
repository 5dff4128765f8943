package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.SearchText;

/** What officers do for people who cannot make an account alone. */
@Stateless
public class RegistryService {

    private static final String REGISTER = "person:register";

    @Inject
    IdentityRepository repository;

    @Inject
    Security security;

    @Inject
    Accounts accounts;

    @Inject
    ConsentLedger consents;

    @Inject
    IdentityService identities;

    @Inject
    CallerScopes scopes;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Makes an account with a login name that can be read and a one-time password; the consent is written down as given in
     * the officer's presence. For officers whose scope covers the place or organisation.
     *
     * @return what to print and hand over
     * @throws RuleViolationException without consent, without a guardian's name under 16, with an unknown or closed unit or
     *     organisation, or for a namesake born the same day unless it is said to be another person
     */
    @RequiresPermissions(REGISTER + ":" + SessionService.SOMEWHERE)
    public Slip register(@NotNull @Valid RegisterForPerson command) {
        if (!command.agreed()) {
            throw new RuleViolationException("identity.consent-not-heard");
        }
        if (!command.cardSeen() && !command.citizenId().isBlank()) {
            throw new RuleViolationException("identity.number-without-card");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
        String guardian = GuardianRule.guardian(command.birthDate(), today, command.guardianName());
        String password = OneTimePassword.draw();
        // Before the first statement: who waits for a turn to hash must not hold a connection.
        String passwordHash = security.hash(password);
        scopes.require(REGISTER, command.unitCode(), command.organisationCode());
        Unit unit = repository.openUnit(command.unitCode(), today);
        String name = AccountService.name(command.fullName());
        if (!command.anotherPerson() && isHereAlready(name, command.birthDate())) {
            throw new RuleViolationException("identity.same-person");
        }
        Person person = new Person(Ids.next(), name, command.birthDate(), command.group(), clock.instant());
        person.livesIn(unit.code());
        if (!command.organisationCode().isEmpty()) {
            person.belongsTo(repository
                    .openOrganisation(command.organisationCode(), today)
                    .code());
        }
        person.wasRegisteredBy(caller.id().value());
        repository.add(person);
        String beginning = LoginNames.beginning(name);
        String loginName = LoginNames.free(beginning, repository.loginNamesLike(beginning));
        LocalDate lastDay = accounts.giveOneTimePassword(
                accounts.addHashed(person, loginName, passwordHash), passwordHash, clock.instant());
        consents.given(
                person.id(),
                ConsentPurpose.LEARNING_RECORD,
                guardian,
                caller.id().value());
        audit.record("identity.registered-by-officer", "person", Long.toString(person.id()), command.unitCode());
        if (command.cardSeen()) {
            repository.flush();
            identities.verify(new VerifyIdentity(new PersonId(person.id()), command.citizenId()));
        }
        return new Slip(name, loginName, password, lastDay);
    }

    private boolean isHereAlready(String name, LocalDate birthDate) {
        return repository.namesakes(SearchText.fold(name), birthDate).stream()
                .anyMatch(namesake -> scopes.covers(REGISTER, namesake));
    }
}
