package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.rights.PersonalDataSource;

/** What the desk keeps about who writes there. */
@Dependent
class DeskData implements PersonalDataSource {

    private static final String FEATURE = "assessment";

    @Inject
    DeskRepository repository;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<PersonalData> of(PersonId person) {
        return List.of(
                PersonalData.of(
                        FEATURE,
                        "written-questions",
                        repository.writtenBy(person).stream()
                                .map(question -> row(question.title(), question.changedAt()))
                                .toList()),
                PersonalData.of(
                        FEATURE,
                        "approved-questions",
                        repository.approvalsOf(person).stream()
                                .map(approval -> row(
                                        repository
                                                .question(approval.questionId())
                                                .map(DeskQuestion::title)
                                                .orElse(""),
                                        approval.approvedAt()))
                                .toList()),
                PersonalData.of(
                        FEATURE,
                        "question-comments",
                        repository.commentsOf(person).stream()
                                .map(comment -> row(comment.text(), comment.writtenAt()))
                                .toList()));
    }

    private static Map<String, Object> row(String text, Instant at) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", text);
        values.put("at", at);
        return values;
    }
}
