package vn.hocvuso.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.catalog.PathDetail;

/**
 * A person's way along a path.
 *
 * @param enrolled since when; empty before the first lesson
 * @param next the step to take now; empty when all lessons are done
 * @param done lessons done
 * @param lessons lessons in all
 */
public record PathProgress(
        PathDetail path,
        Optional<Instant> enrolled,
        List<CourseProgress> courses,
        Optional<PathStep> next,
        FinalStep finalStep,
        int done,
        int lessons) {

    public PathProgress {
        courses = List.copyOf(courses);
    }

    /** Lessons done in percent, cut off. */
    public int percent() {
        return lessons == 0 ? 0 : done * 100 / lessons;
    }
}
