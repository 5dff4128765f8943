package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What statistics keep about a person beside the attempts: where they belonged then, how long they took. */
@Dependent
class StatisticsData implements PersonalDataSource {

    private static final int TENTHS = 10;

    @Inject
    StatisticsRepository repository;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(PersonalData.of(
                "assessment",
                "statistics",
                repository.of(person).stream().map(StatisticsData::row).toList()));
    }

    private static Map<String, Object> row(StoredItems attempt) {
        PackedItems items = attempt.items();
        List<String> seconds = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.tenths(i) >= 0) {
                seconds.add(i + 1 + ": " + items.tenths(i) / TENTHS);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("quiz", attempt.quizCode());
        values.put("graded-at", attempt.gradedAt());
        values.put("try-number", attempt.tryNumber());
        values.put("group", LearnerGroup.valueOf(attempt.learnerGroup()));
        values.put("unit", attempt.unitPath());
        values.put("organisation", attempt.organisationCode());
        values.put("seconds", seconds);
        return values;
    }
}
