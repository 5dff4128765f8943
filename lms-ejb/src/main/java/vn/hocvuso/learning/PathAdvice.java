package vn.hocvuso.learning;

import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.placement.PlacementResult;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.PathDetail;

/**
 * The way along a path that follows from a placement.
 *
 * @param courses of the path in order
 */
public record PathAdvice(PlacementResult placement, PathDetail path, List<CourseAdvice> courses) {

    public PathAdvice {
        courses = List.copyOf(courses);
    }

    /** The lesson to begin with; empty when every lesson that is left may be skimmed. */
    public Optional<LessonRow> first() {
        return courses.stream().flatMap(course -> course.learn().stream()).findFirst();
    }

    /** Courses of that kind, in order. */
    public List<CourseAdvice> of(CourseAdvice.Kind kind) {
        return courses.stream().filter(course -> course.kind() == kind).toList();
    }
}
