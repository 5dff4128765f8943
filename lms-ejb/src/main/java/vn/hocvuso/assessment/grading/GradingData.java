package vn.hocvuso.assessment.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What is kept about how a person's answers were marked, and about the marks they gave, for their copy. */
@Dependent
class GradingData implements PersonalDataSource {

    private static final String FEATURE = "grading";

    @Inject
    GradingRepository repository;

    @Override
    public int order() {
        return 32;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(
                PersonalData.of(
                        FEATURE,
                        "works",
                        repository.worksOn(person).stream()
                                .map(GradingData::work)
                                .toList()),
                PersonalData.of(
                        FEATURE,
                        "given-marks",
                        repository.marksBy(person).stream().map(this::mark).toList()));
    }

    private static Map<String, Object> work(GradingWork work) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("question", work.title());
        values.put("submitted-at", work.submittedAt());
        values.put("status", work.status());
        values.put("done-at", work.doneAt());
        return values;
    }

    private Map<String, Object> mark(GradingMark mark) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "question",
                repository.find(mark.workId()).map(GradingWork::title).orElse(""));
        values.put("marked-at", mark.markedAt());
        values.put("points", mark.sum());
        values.put("comment", mark.comment());
        return values;
    }
}
