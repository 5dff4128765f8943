package vn.hocvuso.catalog;

import java.util.Optional;

/**
 * How the quizzes of the catalogue are called: {@code lesson/<path>/<course>/<lesson>} and {@code final/<path>}. One
 * lesson has a quiz on every path that leads through it, because the rule set is the path's.
 */
public final class QuizCodes {

    private static final String LESSON = "lesson";
    private static final String FINAL = "final";

    private QuizCodes() {}

    /** The quiz of a lesson on a path. */
    public static String lesson(String path, String course, String lesson) {
        return LESSON + "/" + path + "/" + course + "/" + lesson;
    }

    /** The final assessment of a path. */
    public static String finalOf(String path) {
        return FINAL + "/" + path;
    }

    /** What a code names; empty when it is no code of the catalogue. */
    public static Optional<Named> parse(String code) {
        String[] parts = code.split("/", -1);
        if (parts.length == 4 && parts[0].equals(LESSON)) {
            return Optional.of(new Named(parts[1], parts[2], parts[3]));
        }
        return parts.length == 2 && parts[0].equals(FINAL)
                ? Optional.of(new Named(parts[1], "", ""))
                : Optional.empty();
    }

    /**
     * A quiz by what it belongs to.
     *
     * @param course empty for a final
     * @param lesson empty for a final
     */
    public record Named(String path, String course, String lesson) {

        /** Whether this is the final assessment of the path. */
        public boolean isFinal() {
            return course.isEmpty();
        }
    }
}
