package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Correcting what is kept about oneself. A confirmed completion record is a snapshot and does not change; one that waits
 * follows (see {@link PersonCorrected}).
 */
@Stateless
@RequiresAuthentication
public class ProfileService {

    @Inject
    IdentityRepository repository;

    @Inject
    ConsentLedger consents;

    @Inject
    SessionCache cache;

    @Inject
    CurrentPerson caller;

    @Inject
    Event<PersonCorrected> corrected;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Corrects name, birth date and groups. Another name or birth date is a declared one: an identity check of the old
     * ones no longer counts.
     *
     * @return whether an officer has to look at the card again because of it
     * @throws RuleViolationException when the new birth date is a child's and no guardian agrees
     */
    public boolean correct(@NotNull @Valid CorrectProfile command) {
        Person person = me();
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
        boolean becomesChild =
                GuardianRule.isChild(command.birthDate(), today) && !GuardianRule.isChild(person.birthDate(), today);
        String guardian =
                becomesChild ? GuardianRule.guardian(command.birthDate(), today, command.guardianName()) : null;
        boolean checkLost = person.correct(AccountService.name(command.fullName()), command.birthDate());
        person.learnsAs(command.mainGroup(), command.groups());
        if (becomesChild) {
            consents.given(person.id(), ConsentPurpose.LEARNING_RECORD, guardian, 0);
        }
        note("identity.corrected", person, checkLost ? "identity check lost" : "");
        return checkLost;
    }

    /**
     * Corrects place and organisation.
     *
     * @throws RuleViolationException for an unknown or closed unit or organisation
     */
    public void move(@NotNull @Valid MoveProfile command) {
        Person person = me();
        LocalDate today = LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
        person.livesIn(repository.openUnit(command.unitCode(), today).code());
        person.belongsTo(
                command.organisationCode().isEmpty()
                        ? null
                        : repository
                                .openOrganisation(command.organisationCode(), today)
                                .code());
        note("identity.moved", person, command.unitCode());
    }

    private void note(String action, Person person, String details) {
        repository.flush();
        corrected.fire(new PersonCorrected(new PersonId(person.id()), clock.instant()));
        cache.forgetPerson(person.id());
        audit.record(action, "person", Long.toString(person.id()), details);
    }

    private Person me() {
        return repository
                .person(caller.id().value())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
    }
}
