package vn.hocvuso.assessment.blueprint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.hocvuso.assessment.quiz.LiveQuizzes;
import vn.hocvuso.assessment.quiz.QuizDefinition;
import vn.hocvuso.identity.NamedScope;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.Ids;

/** Stores and publishes the blueprints of the demonstration in one transaction, unless there are some. */
@Dependent
class DemonstrationBlueprintWriter {

    @Inject
    BlueprintRepository repository;

    @Inject
    LiveQuizzes quizzes;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(List<BlueprintText> texts) {
        if (!repository.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (BlueprintText text : texts) {
            StoredBlueprint blueprint =
                    new StoredBlueprint(Ids.next(), new NamedScope(Scope.EVERYWHERE, "", Scope.EVERYWHERE.path()));
            blueprint.write(text, now);
            repository.add(blueprint);
            QuizDefinition definition = blueprint.definition();
            boolean isFilled = definition
                    .blueprint()
                    .filled(quizzes.pool(definition.live().orElseThrow()))
                    .stream()
                    .allMatch(section -> section.missing() == 0);
            if (isFilled) {
                blueprint.published(quizzes.publish(blueprint.quizCode(), definition), now);
                blueprint.open(true);
            }
        }
    }
}
