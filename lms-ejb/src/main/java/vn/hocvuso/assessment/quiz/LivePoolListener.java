package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.bank.BankLoaded;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionShelved;
import vn.hocvuso.assessment.bank.QuestionUse;

/** Notes which questions came into the pools of live quizzes, so that the bank can say where a question is asked. */
@Dependent
class LivePoolListener {

    @Inject
    QuizRepository repository;

    @Inject
    PoolReader pools;

    @Inject
    BankQueries bank;

    void on(@Observes QuestionShelved shelved) {
        List<QuizVersion> live = repository.live();
        Optional<BankQueries.Shelved> found = live.isEmpty() ? Optional.empty() : bank.shelved(shelved.code());
        found.ifPresent(question -> {
            PoolItem item = pools.labelled(List.of(question.question())).get(0);
            live.stream()
                    .filter(version -> takes(version.definition(), question.bank(), item))
                    .forEach(version -> version.mayDraw(List.of(item.question().id())));
        });
    }

    void on(@Observes BankLoaded loaded) {
        repository.live().forEach(version -> {
            QuizDefinition definition = version.definition();
            LiveTerms terms = definition.live().orElseThrow();
            if (terms.bank().equals(loaded.bank())) {
                version.mayDraw(pools.read(0, terms, definition.blueprint().sections()).items().stream()
                        .map(item -> item.question().id())
                        .toList());
            }
        });
    }

    private static boolean takes(QuizDefinition definition, String ofBank, PoolItem item) {
        LiveTerms terms = definition.live().orElseThrow();
        return terms.bank().equals(ofBank)
                && item.question().tags().use() == QuestionUse.FINAL
                && terms.places().contains(item.unitPath())
                && definition.blueprint().sections().stream().anyMatch(section -> section.accepts(item));
    }
}
