package vn.hocvuso.learning;

import java.util.List;
import vn.hocvuso.shared.LocalizedText;

/**
 * A course of the path and how far the person is with it.
 *
 * @param done steps done
 */
public record CourseProgress(String slug, LocalizedText title, List<PathStep> steps, int done) {

    public CourseProgress {
        steps = List.copyOf(steps);
    }

    /** Whether every step is done. */
    public boolean isDone() {
        return done == steps.size();
    }
}
