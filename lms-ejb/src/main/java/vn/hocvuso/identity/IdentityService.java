package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/** Checking who somebody is. */
@Stateless
public class IdentityService {

    @Inject
    IdentityRepository repository;

    @Inject
    PersonQueries persons;

    @Inject
    CitizenIdVault vault;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Event<IdentityVerified> verified;

    @Inject
    Clock clock;

    /**
     * An officer whose scope covers the person saw the card; doing it again renews date and officer.
     *
     * @throws NotFoundException when there is no such person, or not for this caller, or no longer
     * @throws RuleViolationException for one's own identity, a number that is not 12 digits, or a number that belongs to
     *     another person, or somebody whose account is closed
     */
    @RequiresPermissions("identity:verify:" + SessionService.SOMEWHERE)
    public void verify(@NotNull @Valid VerifyIdentity command) {
        PersonCard card = persons.card(command.person());
        caller.requireFor("identity:verify", card.unitPath(), card.organisationCode());
        if (caller.id().equals(command.person())) {
            throw new RuleViolationException("identity.own-identity");
        }
        Person person = repository
                .person(command.person().value())
                .filter(found -> !found.isErased())
                .orElseThrow(() -> new NotFoundException("identity.person-unknown"));
        if (repository.accountOfPerson(person.id()).filter(Account::isClosed).isPresent()) {
            throw new RuleViolationException("identity.account-closed");
        }
        if (!command.citizenId().isBlank()) {
            CitizenId number = CitizenId.of(command.citizenId());
            String hash = vault.hash(number);
            if (repository.isCitizenIdTaken(hash, person.id())) {
                throw new RuleViolationException("identity.citizen-id-taken");
            }
            person.holdsCitizenId(vault.seal(number), hash);
        }
        Instant now = clock.instant();
        person.verified(
                IdentityLevel.VERIFIED,
                VerificationMethod.CARD_SEEN,
                caller.id().value(),
                now);
        verified.fire(new IdentityVerified(
                command.person(), person.identityLevel(), VerificationMethod.CARD_SEEN, caller.id(), now));
        audit.record("identity.verified", "person", Long.toString(person.id()), VerificationMethod.CARD_SEEN.name());
    }
}
