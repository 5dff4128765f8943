package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.ConflictException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;
import vn.hocvuso.shared.SearchText;

/** Agencies, schools, enterprises; for administrators whose scope covers where they are seated. */
@Stateless
@RequiresPermissions("unit:manage:" + SessionService.SOMEWHERE)
public class OrganisationService {

    private static final String MANAGE = "unit:manage";
    private static final int LONGEST_MADE_CODE = 32;
    private static final int SHORTEST_CODE = 2;

    @Inject
    IdentityRepository repository;

    @Inject
    CallerScopes scopes;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Adds an organisation.
     *
     * @return its code
     * @throws ConflictException when the code is in use
     * @throws RuleViolationException for an unknown or closed unit
     */
    public String create(@NotNull @Valid CreateOrganisation command) {
        scopes.require(MANAGE, command.unitCode(), "");
        String unit = repository.openUnit(command.unitCode(), today()).code();
        String code = command.code().isEmpty() ? codeOf(command.name()) : command.code();
        if (repository.organisation(code).isPresent()) {
            throw new ConflictException("identity.organisation-code-taken");
        }
        repository.add(new Organisation(code, AccountService.name(command.name()), unit));
        note("identity.organisation-created", code, unit);
        return code;
    }

    /**
     * Renames an organisation or gives it another seat. Completion records keep the name of their day.
     *
     * @throws RuleViolationException for an unknown or closed unit
     */
    public void describe(@NotNull @Valid DescribeOrganisation command) {
        Organisation organisation = mine(command.code());
        scopes.require(MANAGE, command.unitCode(), "");
        String unit = repository.openUnit(command.unitCode(), today()).code();
        organisation.describe(AccountService.name(command.name()), unit);
        note("identity.organisation-described", command.code(), unit);
    }

    /** Nobody can choose it any more; who belongs to it stays. Closing a closed one changes nothing. */
    public void close(@NotNull String code) {
        mine(code).close(today());
        note("identity.organisation-closed", code, "");
    }

    /** It can be chosen again. */
    public void reopen(@NotNull String code) {
        mine(code).reopen();
        note("identity.organisation-reopened", code, "");
    }

    private Organisation mine(String code) {
        Organisation organisation =
                repository.organisation(code).orElseThrow(() -> new NotFoundException("identity.organisation-unknown"));
        scopes.require(MANAGE, organisation.unitCode(), code);
        return organisation;
    }

    private String codeOf(String name) {
        String words = SearchText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String cut =
                words.substring(0, Math.min(words.length(), LONGEST_MADE_CODE)).replaceAll("-+$", "");
        String beginning = cut.length() < SHORTEST_CODE ? "org-" + cut : cut;
        Set<String> taken = Set.copyOf(repository.organisationCodesLike(beginning));
        String code = beginning;
        for (int number = 2; taken.contains(code); number++) {
            code = beginning + "-" + number;
        }
        return code;
    }

    private void note(String action, String code, String details) {
        audit.record(action, "organisation", code, details);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE);
    }
}
