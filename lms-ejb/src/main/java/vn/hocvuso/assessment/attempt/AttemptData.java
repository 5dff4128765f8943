package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What is kept about a person's attempts, for their copy: no questions, no keys, every answer as it was given. */
@Dependent
class AttemptData implements PersonalDataSource {

    private static final String FEATURE = "assessment";

    @Inject
    AttemptRepository repository;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        List<Attempt> attempts = repository.attemptsOf(person);
        return List.of(
                PersonalData.of(
                        FEATURE,
                        "attempts",
                        attempts.stream().map(AttemptData::attempt).toList()),
                PersonalData.of(
                        FEATURE,
                        "marks",
                        attempts.stream()
                                .flatMap(attempt -> repository.marks(attempt.id()).values().stream()
                                        .map(mark -> mark(attempt, mark)))
                                .toList()),
                PersonalData.of(
                        FEATURE,
                        "answers",
                        attempts.stream()
                                .flatMap(attempt -> repository.state(attempt.id()).answers().stream()
                                        .map(answer -> answer(attempt, answer)))
                                .toList()));
    }

    private static Map<String, Object> attempt(Attempt attempt) {
        AttemptRow row = attempt.row();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("attempt", row.code().value());
        values.put("quiz", row.quizCode());
        values.put("started-at", row.startedAt());
        values.put("submitted-at", row.submittedAt());
        values.put("score", row.score());
        values.put("max-score", row.maxScore());
        values.put("percent", row.percent());
        values.put("passed", row.passed());
        values.put("assistance", row.assistance());
        values.put("helper", attempt.helper().name());
        return values;
    }

    private static Map<String, Object> mark(Attempt attempt, HandMark mark) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("attempt", attempt.code().value());
        values.put("position", mark.position());
        values.put("score", mark.sum().toDecimal(2));
        values.put("max-score", mark.most());
        values.put("comments", String.join("\n", mark.comments()));
        return values;
    }

    private static Map<String, Object> answer(Attempt attempt, AttemptState.Answer answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("attempt", attempt.code().value());
        values.put("position", answer.position());
        values.put("response", answer.response());
        values.put("received-at", answer.receivedAt());
        values.put("receipt", AnswerReceipt.Proof.shortCode(answer.link().digest()));
        return values;
    }
}
