package vn.hocvuso.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.assessment.placement.MyPlacement;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementQueries;
import vn.hocvuso.assessment.placement.PlacementResult;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.learning.AdviceQueries;
import vn.hocvuso.learning.CourseProgress;
import vn.hocvuso.learning.LearningQueries;
import vn.hocvuso.learning.PathAdvice;
import vn.hocvuso.learning.PathProgress;
import vn.hocvuso.learning.PathStep;
import vn.hocvuso.learning.StepState;
import vn.hocvuso.web.shared.CurrentLocale;

/** One's own learning: the next step first, then the whole path. */
@Named("learningMyLearning")
@RequestScoped
public class MyLearningPage {

    @Inject
    LearningQueries learning;

    @Inject
    PlacementQueries placements;

    @Inject
    AdviceQueries advices;

    @Inject
    CurrentLocale reader;

    private MyPlacement placement;
    private LessonRow advised;
    private PathProgress progress;
    private NextStep next;
    private List<CourseBlock> courses;

    /**
     * A course of the path.
     *
     * @param current whether the next step is in it
     */
    public record CourseBlock(String slug, String title, int done, int total, boolean current, List<StepLine> steps) {}

    /**
     * A lesson of the path.
     *
     * @param shown its state in words: that of the step; of an open one BEGUN or NEW
     * @param percent best result of its quiz in percent, or null
     * @param quiz code of its quiz when it can be taken, else empty
     */
    public record StepLine(String href, String title, StepState state, String shown, BigDecimal percent, String quiz) {}

    @PostConstruct
    void load() {
        progress = learning.myPath();
        next = NextStep.of(progress, reader.getLocale());
        courses = progress.courses().stream().map(this::block).toList();
        placement = placements.mine();
        advised = placement
                .last()
                .flatMap(last -> advices.after(last.placement()))
                .flatMap(PathAdvice::first)
                .orElse(null);
    }

    private CourseBlock block(CourseProgress course) {
        boolean current = progress.next()
                .filter(step -> step.lesson().course().equals(course.slug()))
                .isPresent();
        return new CourseBlock(
                course.slug(),
                reader.of(course.title()),
                course.done(),
                course.steps().size(),
                current,
                course.steps().stream().map(this::line).toList());
    }

    private StepLine line(PathStep step) {
        boolean takeable = step.hasQuiz() && step.state() != StepState.LOCKED;
        return new StepLine(
                href(step.lesson()),
                reader.of(step.lesson().title()),
                step.state(),
                shown(step),
                step.bestPercent().orElse(null),
                takeable ? step.quizCode() : "");
    }

    private static String shown(PathStep step) {
        if (step.state() != StepState.OPEN) {
            return step.state().name();
        }
        return step.opened().isPresent() ? "BEGUN" : "NEW";
    }

    static String href(LessonRow lesson) {
        return "/catalog/lesson?course=" + lesson.course() + "&lesson=" + lesson.slug();
    }

    public PathProgress getProgress() {
        return progress;
    }

    public NextStep getNext() {
        return next;
    }

    public List<CourseBlock> getCourses() {
        return courses;
    }

    /** The placement that can be gone on with, or null. */
    public PlacementCode getOpenPlacement() {
        return placement.open().orElse(null);
    }

    /** The last finished placement, or null. */
    public PlacementResult getLastPlacement() {
        return placement.last().orElse(null);
    }

    /** The lesson the last placement advises to begin with; null without one, and when all may be skimmed. */
    public LessonRow getAdvised() {
        return advised;
    }

    /** Whether the placement test is offered: to who has not taken it and has not begun to learn. */
    public boolean isPlacementOffered() {
        return placement.open().isEmpty() && placement.last().isEmpty() && progress.done() == 0;
    }

    /** The last attempts of the final assessment, newest first. */
    public List<AttemptRow> getAttempts() {
        return progress.finalStep().attempts();
    }

    /** The lesson to pass first when the final is locked, or null. */
    public LessonRow getMissing() {
        return progress.finalStep().missing().stream().findFirst().orElse(null);
    }
}
