package vn.hocvuso.assessment.exam;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What is kept about a person's exams, for their copy. */
@Dependent
class ExamData implements PersonalDataSource {

    @Inject
    ExamRepository repository;

    @Override
    public int order() {
        return 31;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(PersonalData.of(
                "assessment",
                "exams",
                repository.seatsOf(person).values().stream()
                        .sorted(Comparator.comparingLong(ExamSeat::id))
                        .map(this::row)
                        .toList()));
    }

    private Map<String, Object> row(ExamSeat seat) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("exam", repository.find(seat.examId()).map(Exam::title).orElse(""));
        values.put("listed", seat.isListed());
        values.put("arrived-at", seat.arrivedAt());
        values.put("let-in-at", seat.letInAt());
        values.put("attempt", seat.attempt().map(AttemptCode::value).orElse(""));
        values.put("started-at", seat.startedAt());
        values.put("extra-minutes", seat.extraMinutes());
        values.put("finished-at", seat.finishedAt());
        values.put("reopen-reason", seat.reopenReason());
        return values;
    }
}
