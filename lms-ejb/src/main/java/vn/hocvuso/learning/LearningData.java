package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What learning keeps about a person, for their copy. */
@Dependent
class LearningData implements PersonalDataSource {

    private static final String FEATURE = "learning";

    @Inject
    ProgressRepository repository;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(
                PersonalData.of(
                        FEATURE,
                        "enrolments",
                        repository.enrolmentsOf(person).stream()
                                .map(LearningData::enrolment)
                                .toList()),
                PersonalData.of(
                        FEATURE,
                        "lessons",
                        repository.progressOf(person).stream()
                                .map(LearningData::lesson)
                                .toList()));
    }

    private static Map<String, Object> enrolment(Enrolment enrolment) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", enrolment.pathSlug());
        values.put("enrolled-at", enrolment.enrolledAt());
        values.put("completed-at", enrolment.completedAt());
        return values;
    }

    private static Map<String, Object> lesson(LessonProgress progress) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", progress.pathSlug());
        values.put("course", progress.courseSlug());
        values.put("lesson", progress.lessonSlug());
        values.put("opened-at", progress.openedAt().orElse(null));
        values.put("passed-at", progress.passedAt().orElse(null));
        values.put("best-percent", progress.bestPercent().orElse(null));
        return values;
    }
}
