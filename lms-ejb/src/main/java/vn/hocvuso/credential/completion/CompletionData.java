package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** The completion records of a person, for their copy. */
@Dependent
class CompletionData implements PersonalDataSource {

    @Inject
    CompletionRepository repository;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(PersonalData.of(
                "credential",
                "completions",
                repository.allOf(person).stream()
                        .map(CompletionData::completion)
                        .toList()));
    }

    private static Map<String, Object> completion(CompletionRecord completion) {
        CompletionRow row = completion.row();
        MyCompletion mine = completion.mine();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", row.status());
        values.put("full-name", row.fullName());
        values.put("birth-date", row.birthDate());
        values.put("group", row.group());
        values.put("unit", row.unitName());
        values.put("organisation", row.organisationName());
        values.put("path", row.pathTitle());
        values.put("attempt", completion.attemptCode());
        values.put("score", row.score());
        values.put("max-score", row.maxScore());
        values.put("achieved-at", row.achievedAt());
        values.put("identity-level", row.identityLevel());
        values.put("assistance", row.assistance());
        values.put(
                "competences",
                mine.competences().stream()
                        .map(competence -> competence.code() + " (" + competence.level() + ")")
                        .toList());
        values.put("return-reason", mine.returnReason());
        values.put("decision-number", row.decisionNumber());
        values.put("decision-date", row.decisionDate());
        values.put("code", row.certificateCode());
        values.put("revocation-reason", mine.revocationReason());
        return values;
    }
}
