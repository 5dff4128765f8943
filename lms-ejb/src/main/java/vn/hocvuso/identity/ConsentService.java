package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** Taking back what one agreed to, and agreeing again; about oneself only. Repeating either changes nothing. */
@Stateless
@RequiresAuthentication
public class ConsentService {

    @Inject
    IdentityRepository repository;

    @Inject
    ConsentLedger ledger;

    @Inject
    CurrentPerson caller;

    @Inject
    Clock clock;

    /**
     * Withdraws a consent. When the account needs it, the account is closed until it is given again; nothing is deleted.
     *
     * @throws RuleViolationException when the box was not ticked, without a guardian's name under 16, or while the caller
     *     holds a role
     */
    public void withdraw(@NotNull @Valid DecideConsent command) {
        Person person = me();
        if (!command.decided()) {
            throw new RuleViolationException("identity.decision-needed");
        }
        String guardian = GuardianRule.guardian(person.birthDate(), today(), command.guardianName());
        if (!ledger.stands(person.id(), command.purpose())) {
            return;
        }
        if (command.purpose().isNeededForAccount()
                && !repository.grantsOf(person.id()).isEmpty()) {
            throw new RuleViolationException("identity.roles-held");
        }
        ledger.withdrawn(person.id(), command.purpose(), guardian);
    }

    /**
     * Gives a consent again.
     *
     * @throws RuleViolationException when the box was not ticked, or without a guardian's name under 16
     */
    public void giveAgain(@NotNull @Valid DecideConsent command) {
        Person person = me();
        if (!command.decided()) {
            throw new RuleViolationException("identity.consent-needed");
        }
        String guardian = GuardianRule.guardian(person.birthDate(), today(), command.guardianName());
        if (!ledger.stands(person.id(), command.purpose())) {
            ledger.given(person.id(), command.purpose(), guardian, 0);
        }
    }

    private Person me() {
        return repository
                .person(caller.id().value())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }
}
