package vn.hocvuso.credential.completion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.credential.certificate.AttainedCompetence;

/**
 * Which competences a passed final shows: those that a course of the path leads to and whose questions were answered as
 * well as the whole has to be, at the level the course promises.
 */
final class AttainmentRule {

    private static final int WHOLE = 100;

    private AttainmentRule() {}

    /** Marks of one competence, of so many questions. */
    record Score(String competence, BigDecimal marks, int questions) {}

    static List<AttainedCompetence> attained(
            Map<String, Integer> promisedLevels, Framework framework, List<Score> scores, int percentNeeded) {
        return scores.stream()
                .filter(score -> promisedLevels.containsKey(score.competence()))
                .filter(score -> percent(score.marks(), score.questions()) >= percentNeeded)
                .flatMap(score -> competence(score, promisedLevels.get(score.competence()), framework))
                .toList();
    }

    /** Share of the marks in whole percent, cut off. */
    static int percent(BigDecimal marks, int questions) {
        return marks.multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(questions), 0, RoundingMode.DOWN)
                .intValue();
    }

    private static Stream<AttainedCompetence> competence(Score score, int level, Framework framework) {
        return Optional.of(score.competence()).flatMap(framework::component).stream()
                .map(component -> new AttainedCompetence(
                        component.code(), component.title(), level, percent(score.marks(), score.questions())));
    }
}
