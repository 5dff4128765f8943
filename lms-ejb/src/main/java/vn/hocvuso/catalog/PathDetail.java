package vn.hocvuso.catalog;

import java.util.List;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/**
 * The path of one learner group.
 *
 * @param courses in order
 * @param ruleSet slug of its assessment rule set
 * @param bank slug of its question bank
 * @param minutes of all lessons together
 * @param hash changes with anything of the path or its courses: an {@code ETag}
 */
public record PathDetail(
        String slug,
        LearnerGroup group,
        LocalizedText title,
        LocalizedText summary,
        List<CourseDetail> courses,
        String ruleSet,
        String bank,
        int minutes,
        String hash) {

    public PathDetail {
        courses = List.copyOf(courses);
    }

    /** The lessons of all courses in order. */
    public List<LessonRow> lessons() {
        return courses.stream().flatMap(course -> course.lessons().stream()).toList();
    }

    /** Code of the final assessment. */
    public String finalQuiz() {
        return QuizCodes.finalOf(slug);
    }
}
