package vn.hocvuso.web.shared;

import java.util.List;
import java.util.Optional;

/**
 * What lies around a quiz. Quizzes do not know the lesson or path they belong to; a web feature that does implements
 * this.
 */
public interface QuizSurroundings {

    /** What lies around that quiz; empty when it is none of this feature's. */
    Optional<Place> around(String quizCode);

    /** The page that removes a refusal to begin; empty when the code is none of this feature's. */
    Optional<Link> remedy(String refusalCode, List<Object> args);

    /** A page of ours and what its link says, in the reader's language. */
    record Link(String href, String text) {}

    /**
     * A quiz in its place.
     *
     * @param before what one learns for the quiz
     * @param after where to go once it is passed
     * @param isFinal whether it is the final assessment of a path
     */
    record Place(Link before, Link after, boolean isFinal) {}
}
