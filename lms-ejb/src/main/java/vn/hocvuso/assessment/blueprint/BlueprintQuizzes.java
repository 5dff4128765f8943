package vn.hocvuso.assessment.blueprint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.assessment.quiz.QuizCard;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;

/** The quizzes that blueprints make, for features above. Not an EJB: whoever asks has checked who is asking. */
@Dependent
public class BlueprintQuizzes {

    @Inject
    BlueprintRepository repository;

    @Inject
    QuizQueries cards;

    @Inject
    CurrentPerson caller;

    /** The quizzes made of blueprints and forms of the places where the caller holds that permission, by title. */
    public List<QuizCard> inScopesOf(String permission) {
        List<Scope> scopes = caller.scopesOf(permission);
        Map<Long, StoredBlueprint> mine = repository.published().stream()
                .filter(blueprint -> scopes.stream().anyMatch(blueprint::isIn))
                .collect(Collectors.toMap(StoredBlueprint::id, Function.identity()));
        Set<Long> ids = mine.keySet();
        return Stream.concat(
                        mine.values().stream().map(StoredBlueprint::quizCode),
                        repository.formsForExams().stream()
                                .filter(form -> ids.contains(form.blueprintId()))
                                .map(BlueprintForm::quizCode))
                .flatMap(code -> cards.card(code).stream())
                .sorted((one, other) -> one.title().vi().compareTo(other.title().vi()))
                .toList();
    }
}
