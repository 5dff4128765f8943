package vn.hocvuso.web.learning;

import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.assessment.attempt.AttemptRow;
import vn.hocvuso.learning.CourseProgress;
import vn.hocvuso.learning.FinalStep;
import vn.hocvuso.learning.PathProgress;
import vn.hocvuso.learning.PathStep;
import vn.hocvuso.learning.StepState;

/**
 * The one thing to do now.
 *
 * @param kind which text the page says
 * @param href where the big button leads
 * @param title what it is about; empty when the text says enough
 */
public record NextStep(Kind kind, String href, String title) {

    /** What there is to do. */
    public enum Kind {
        /** An attempt is open and waits. */
        CONTINUE,
        /** A lesson not opened before. */
        READ,
        /** A lesson that was opened; its questions come next. */
        ANSWER,
        FINAL,
        /** Everything is done. */
        PROOF,
        /** Nothing is published to go on with. */
        WAIT
    }

    static NextStep of(PathProgress progress, Locale locale) {
        FinalStep last = progress.finalStep();
        Optional<AttemptRow> open = openAttempt(progress);
        if (open.isPresent()) {
            return new NextStep(
                    Kind.CONTINUE, "/assessment/question?attempt=" + open.get().code(), "");
        }
        if (last.state() == StepState.DONE) {
            return new NextStep(Kind.PROOF, "/credential/my-completions", "");
        }
        if (progress.next().isPresent()) {
            return of(progress.next().get(), locale);
        }
        return last.state() == StepState.OPEN && last.hasQuiz()
                ? new NextStep(Kind.FINAL, "/assessment/start?quiz=" + last.quizCode(), "")
                : new NextStep(Kind.WAIT, "/catalog/courses", "");
    }

    private static Optional<AttemptRow> openAttempt(PathProgress progress) {
        return progress.finalStep().openAttempt().or(() -> progress.courses().stream()
                .map(CourseProgress::steps)
                .flatMap(steps -> steps.stream())
                .flatMap(step -> step.openAttempt().stream())
                .findFirst());
    }

    private static NextStep of(PathStep step, Locale locale) {
        String title = step.lesson().title().in(locale);
        return step.opened().isPresent() && step.hasQuiz()
                ? new NextStep(Kind.ANSWER, "/assessment/start?quiz=" + step.quizCode(), title)
                : new NextStep(Kind.READ, MyLearningPage.href(step.lesson()), title);
    }
}
