package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What is kept about a person's placements, for their copy: every answer as it was given, every level proposed. */
@Dependent
class PlacementData implements PersonalDataSource {

    private static final String FEATURE = "placement";

    @Inject
    PlacementRepository repository;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        List<Placement> placements = repository.of(person);
        return List.of(
                PersonalData.of(
                        FEATURE,
                        "placements",
                        placements.stream().map(PlacementData::placement).toList()),
                PersonalData.of(
                        FEATURE,
                        "placement-answers",
                        placements.stream()
                                .flatMap(placement -> repository.questions(placement).stream()
                                        .filter(AskedQuestion::isAnswered)
                                        .map(question -> answer(placement, question)))
                                .toList()),
                PersonalData.of(
                        FEATURE,
                        "placement-levels",
                        placements.stream()
                                .flatMap(placement -> repository.levels(placement).stream()
                                        .map(level -> level(placement, level.asRecord())))
                                .toList()));
    }

    private static Map<String, Object> placement(Placement placement) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("placement", placement.code().value());
        values.put("group", placement.group());
        values.put("unit", placement.unitPath());
        values.put("organisation", placement.organisationCode());
        values.put("framework", placement.framework());
        values.put("status", placement.status());
        values.put("started-at", placement.startedAt());
        values.put("ended-at", placement.endedAt());
        return values;
    }

    private static Map<String, Object> answer(Placement placement, AskedQuestion question) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("placement", placement.code().value());
        values.put("position", question.position());
        values.put("question", question.questionCode());
        values.put("response", question.response());
        values.put("outcome", question.outcome());
        values.put("answered-at", question.answeredAt());
        return values;
    }

    private static Map<String, Object> level(Placement placement, DomainLevel level) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("placement", placement.code().value());
        values.put("domain", level.domain());
        values.put("level", level.level());
        values.put("certainty", level.certainty());
        values.put("chance", level.chance());
        values.put("ability", level.ability());
        values.put("ability-error", level.error());
        return values;
    }
}
