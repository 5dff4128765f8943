package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hocvuso.assessment.attempt.AttemptGraded;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.PersonQueries;

/** Turns a passed final into a completion record, in the transaction that grades: there is no result without it. */
@Dependent
class PassedFinalListener {

    private static final String FINAL = "final/";

    @Inject
    PersonQueries persons;

    @Inject
    CatalogQueries catalog;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    QuizQueries quizzes;

    @Inject
    CompletionRecorder recorder;

    void on(@Observes AttemptGraded graded) {
        if (graded.passed() && graded.quizCode().startsWith(FINAL)) {
            recorder.record(passedFinal(graded));
        }
    }

    private PassedFinal passedFinal(AttemptGraded graded) {
        PathDetail path = catalog.path(graded.quizCode().substring(FINAL.length()));
        Framework framework = frameworks.current();
        RuleSet rules = quizzes.rules(graded.ruleSet()).orElseThrow();
        return new PassedFinal(
                persons.card(graded.person()),
                path.slug(),
                path.title(),
                graded.quizCode(),
                graded.quizVersion(),
                rules.ref().id(),
                rules.ref().version(),
                rules.basis().vi(),
                framework.id(),
                framework.version(),
                graded.attempt().value(),
                graded.score(),
                graded.maxScore(),
                graded.percent().intValue(),
                graded.passMarks(),
                graded.assistance(),
                rules.countedAssistance().contains(graded.assistance()),
                AttainmentRule.attained(promised(path), framework, scores(graded), percentNeeded(graded)),
                graded.gradedAt());
    }

    /** The highest level that a course of the path leads to, by competence. */
    private static Map<String, Integer> promised(PathDetail path) {
        Map<String, Integer> levels = new TreeMap<>();
        path.courses().forEach(course -> course.promises()
                .forEach(promise -> levels.merge(promise.code(), promise.level(), Math::max)));
        return levels;
    }

    private static List<AttainmentRule.Score> scores(AttemptGraded graded) {
        return graded.competences().stream()
                .map(one -> new AttainmentRule.Score(one.competence(), one.score(), one.questions()))
                .toList();
    }

    private static int percentNeeded(AttemptGraded graded) {
        return AttainmentRule.percent(graded.passMarks(), graded.maxScore());
    }
}
