package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.QuizSurroundings;
import vn.hocvuso.web.shared.Texts;

/** Asks all features what lies around a quiz. */
@Dependent
class Surroundings {

    @Inject
    @Any
    Instance<QuizSurroundings> features;

    @Inject
    CurrentLocale reader;

    /** What lies around that quiz; the front page when no feature knows it. */
    QuizSurroundings.Place around(String quizCode) {
        return features.stream()
                .flatMap(feature -> feature.around(quizCode).stream())
                .findFirst()
                .orElseGet(() -> {
                    QuizSurroundings.Link home =
                            new QuizSurroundings.Link("/", Texts.text(reader.getLocale(), "common", "nav.home"));
                    return new QuizSurroundings.Place(home, home, false);
                });
    }

    /** The page that removes a refusal. */
    Optional<QuizSurroundings.Link> remedy(String refusalCode, List<Object> args) {
        return features.stream()
                .flatMap(feature -> feature.remedy(refusalCode, args).stream())
                .findFirst();
    }
}
