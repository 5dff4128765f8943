package vn.hocvuso.web.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;
import vn.hocvuso.catalog.QuizCodes;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.QuizSurroundings;
import vn.hocvuso.web.shared.Texts;

/** What lies around the quizzes of a path: the lesson before, the next lesson after, in the end the proof. */
@Dependent
class PathSurroundings implements QuizSurroundings {

    private static final String FEATURE = "learning";

    @Inject
    CatalogQueries catalog;

    @Inject
    CurrentLocale reader;

    @Override
    public Optional<Place> around(String quizCode) {
        return QuizCodes.parse(quizCode).flatMap(named -> LearnerGroup.ofSlug(named.path())
                .flatMap(catalog::pathIfAny)
                .map(path -> named.isFinal() ? ofFinal() : ofLesson(path, named)));
    }

    @Override
    public Optional<Link> remedy(String refusalCode, List<Object> args) {
        return switch (refusalCode) {
            case "learning.lesson-locked" ->
                Optional.of(new Link(href(text(args, 1), text(args, 2)), text("around.action.lesson", args.get(0))));
            case "learning.final-locked" ->
                Optional.of(new Link(href(text(args, 2), text(args, 3)), text("around.action.lesson", args.get(1))));
            case "learning.not-enrolled" -> Optional.of(myLearning());
            default -> Optional.empty();
        };
    }

    private Place ofFinal() {
        return new Place(
                myLearning(), new Link("/credential/my-completions", text("around.action.my-completions")), true);
    }

    private Place ofLesson(PathDetail path, QuizCodes.Named named) {
        List<LessonRow> lessons = path.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            LessonRow lesson = lessons.get(i);
            if (lesson.course().equals(named.course()) && lesson.slug().equals(named.lesson())) {
                Link after = i + 1 < lessons.size() ? to(lessons.get(i + 1), "around.action.next") : myLearning();
                return new Place(to(lesson, "around.action.lesson"), after, false);
            }
        }
        return new Place(myLearning(), myLearning(), false);
    }

    private Link to(LessonRow lesson, String key) {
        return new Link(href(lesson.course(), lesson.slug()), text(key, reader.of(lesson.title())));
    }

    private Link myLearning() {
        return new Link("/learning/my-learning", text("around.action.my-learning"));
    }

    private String text(String key, Object... args) {
        return Texts.text(reader.getLocale(), FEATURE, key, args);
    }

    private static String text(List<Object> args, int index) {
        return String.valueOf(args.get(index));
    }

    private static String href(String course, String lesson) {
        return "/catalog/lesson?course=" + course + "&lesson=" + lesson;
    }
}
