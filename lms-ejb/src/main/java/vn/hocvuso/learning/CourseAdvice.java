package vn.hocvuso.learning;

import java.util.List;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.shared.LocalizedText;

/**
 * What a placement says about a course of the path. A proposal: all its lessons stay part of the path.
 *
 * @param learn the lessons to learn, in order: not done, and leading beyond what the person can already
 * @param skim how many of the lessons that are not done lead no further than that
 */
public record CourseAdvice(String slug, LocalizedText title, Kind kind, List<LessonRow> learn, int skim) {

    /** What to do with a course. */
    public enum Kind {
        /** Begin here. */
        START,
        /** Comes after. */
        NEXT,
        /** Nothing in it leads beyond what the person can already: may be skimmed, or left for later. */
        SKIM,
        /** All its lessons are done. */
        DONE
    }

    public CourseAdvice {
        learn = List.copyOf(learn);
    }
}
