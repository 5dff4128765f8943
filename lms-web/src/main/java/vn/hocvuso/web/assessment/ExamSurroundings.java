package vn.hocvuso.web.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.QuizSurroundings;
import vn.hocvuso.web.shared.Texts;

/** Where to go when a quiz can be taken in an exam only. */
@Dependent
class ExamSurroundings implements QuizSurroundings {

    private static final int CODE = 2;

    @Inject
    CurrentLocale reader;

    @Override
    public Optional<Place> around(String quizCode) {
        return Optional.empty();
    }

    @Override
    public Optional<Link> remedy(String refusalCode, List<Object> args) {
        return refusalCode.equals("assessment.exam-only")
                ? Optional.of(new Link(
                        "/assessment/exam-door?exam=" + args.get(CODE),
                        Texts.text(reader.getLocale(), "assessment", "around.action.exam")))
                : Optional.empty();
    }
}
