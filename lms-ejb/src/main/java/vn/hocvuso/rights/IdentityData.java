package vn.hocvuso.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.ConsentRow;
import vn.hocvuso.identity.MyData;
import vn.hocvuso.identity.MyDataQueries;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.SignInRow;
import vn.hocvuso.identity.VerificationMethod;
import vn.hocvuso.platform.AuditLine;
import vn.hocvuso.platform.AuditTrail;

/** What identity keeps: the person, the account, consents, sign-ins, what was done about the person. */
@Dependent
class IdentityData implements PersonalDataSource {

    private static final String FEATURE = "identity";
    private static final int LINES = 1000;

    @Inject
    MyDataQueries queries;

    @Inject
    DeletionQueries deletions;

    @Inject
    AuditTrail audit;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        MyData mine = queries.mine("");
        return List.of(
                PersonalData.of(FEATURE, "person", List.of(person(mine))),
                PersonalData.of(
                        FEATURE,
                        "consents",
                        mine.consents().stream().map(IdentityData::consent).toList()),
                PersonalData.of(
                        FEATURE,
                        "sign-ins",
                        mine.signIns().stream().map(IdentityData::signIn).toList()),
                PersonalData.of(
                        FEATURE,
                        "deletion",
                        deletions.mine().stream().map(IdentityData::deletion).toList()),
                PersonalData.of(
                        FEATURE,
                        "audit",
                        audit.linesAbout("person", Long.toString(person.value()), LINES).stream()
                                .map(line -> line(line, person))
                                .toList()));
    }

    private Map<String, Object> person(MyData mine) {
        PersonCard card = mine.card();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("full-name", card.fullName());
        values.put("birth-date", card.birthDate());
        values.put("login-name", mine.loginName());
        values.put("main-group", card.mainGroup());
        values.put("groups", card.groups().stream().sorted().toList());
        values.put("unit", card.unitName());
        values.put("organisation", card.organisationName());
        values.put("identity-level", card.identityLevel());
        values.put(
                "verified-how", card.verifiedHow().isEmpty() ? null : VerificationMethod.valueOf(card.verifiedHow()));
        values.put("verified-at", card.verifiedAt());
        values.put("verified-by", mine.verifiedBy());
        values.put("citizen-id", queries.citizenId());
        values.put("roles", mine.roles());
        values.put("since", mine.since());
        return values;
    }

    private static Map<String, Object> consent(ConsentRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("purpose", row.purpose());
        values.put("deed", row.deed());
        values.put("text-version", row.textVersion());
        values.put("guardian", row.guardianName());
        values.put("channel", row.channel());
        values.put("at", row.happenedAt());
        return values;
    }

    private static Map<String, Instant> signIn(SignInRow row) {
        Map<String, Instant> values = new LinkedHashMap<>();
        values.put("started-at", row.startedAt());
        values.put("ends-at", row.endsAt());
        return values;
    }

    private static Map<String, Object> deletion(DeletionRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", row.askedAt());
        values.put("planned-on", row.plannedOn());
        values.put("due-on", row.dueOn());
        values.put("source", row.source());
        return values;
    }

    private static Map<String, Object> line(AuditLine line, PersonId person) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", line.happenedAt());
        values.put("action", line.action());
        values.put("by-myself", line.actor().equals("person-" + person.value()));
        return values;
    }
}
