package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import vn.hocvuso.shared.Ids;

/** Stores the demonstration data in one transaction; what is there is left alone. */
@Dependent
class DemonstrationWriter {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    @Inject
    IdentityRepository repository;

    @Inject
    Accounts accounts;

    @Inject
    ConsentLedger consents;

    @Inject
    Clock clock;

    /** Makes what is missing; returns the lines that tell people which accounts there are. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> write(Map<String, List<Map<String, Object>>> demo, String password) {
        for (Map<String, Object> unit : demo.getOrDefault("units", List.of())) {
            if (repository.unit(text(unit, "code")).isEmpty()) {
                Unit parent = repository.unit(text(unit, "parent")).orElse(null);
                repository.add(new Unit(text(unit, "code"), parent, UnitType.SUB_UNIT, text(unit, "name"), SINCE));
            }
        }
        for (Map<String, Object> organisation : demo.getOrDefault("organisations", List.of())) {
            if (repository.organisation(text(organisation, "code")).isEmpty()) {
                repository.add(new Organisation(
                        text(organisation, "code"), text(organisation, "name"), text(organisation, "unit")));
            }
        }
        repository.flush();
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> account : demo.getOrDefault("accounts", List.of())) {
            if (!password.isEmpty()
                    && repository.accountOf(text(account, "login")).isEmpty()) {
                addAccount(account, password);
                lines.add(text(account, "login") + "\t" + password + "\t" + text(account, "name"));
            }
        }
        return lines;
    }

    private void addAccount(Map<String, Object> account, String password) {
        LearnerGroup group = LearnerGroup.ofSlug(text(account, "group")).orElseThrow();
        Person person =
                new Person(Ids.next(), text(account, "name"), date(account.get("born")), group, clock.instant());
        person.livesIn(text(account, "unit"));
        if (account.containsKey("organisation")) {
            person.belongsTo(text(account, "organisation"));
        }
        if (Boolean.TRUE.equals(account.get("verified"))) {
            person.verified(IdentityLevel.VERIFIED, VerificationMethod.CARD_SEEN, 0, clock.instant());
        }
        repository.add(person);
        accounts.add(person, text(account, "login"), password);
        consents.given(person.id(), ConsentPurpose.LEARNING_RECORD, null, 0);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> roles = (List<Map<String, Object>>) account.getOrDefault("roles", List.of());
        for (Map<String, Object> role : roles) {
            Scope scope = role.containsKey("unit")
                    ? new Scope(
                            Scope.Kind.UNIT,
                            text(role, "unit"),
                            repository.unit(text(role, "unit")).orElseThrow().path())
                    : Scope.EVERYWHERE;
            repository.add(
                    new RoleGrant(Ids.next(), person.id(), Role.valueOf(text(role, "role")), scope, clock.instant()));
        }
    }

    private static String text(Map<String, Object> of, String key) {
        return String.valueOf(of.get(key));
    }

    private static LocalDate date(Object yaml) {
        return yaml instanceof Date date
                ? Instant.ofEpochMilli(date.getTime()).atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(String.valueOf(yaml));
    }
}
