package vn.hocvuso.assessment.blueprint;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hocvuso.assessment.attempt.QuizAdmission;
import vn.hocvuso.assessment.attempt.SittingSource;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.shared.RuleViolationException;

/** Opens the quiz of a blueprint to who sits it in an exam, and to the learners of its place where it is opened to them. */
@Dependent
class BlueprintAdmission implements QuizAdmission {

    @Inject
    BlueprintRepository repository;

    @Inject
    PersonQueries persons;

    @Inject
    @Any
    Instance<SittingSource> sittings;

    @Inject
    Clock clock;

    @Override
    public void mayStart(PersonId person, String quizCode) {
        if (LiveQuizzes.isCodeOfPages(quizCode) && !isOpenTo(person, quizCode) && !isSat(person, quizCode)) {
            throw new RuleViolationException("blueprint.exam-only");
        }
    }

    private boolean isOpenTo(PersonId person, String quizCode) {
        return repository
                .ofQuiz(quizCode)
                .filter(StoredBlueprint::isOpen)
                .filter(blueprint -> {
                    PersonCard card = persons.card(person);
                    return blueprint.covers(card.unitPath(), card.organisationCode());
                })
                .isPresent();
    }

    private boolean isSat(PersonId person, String quizCode) {
        return sittings.stream()
                .anyMatch(source -> source.of(person, quizCode, clock.instant()).isPresent());
    }
}
