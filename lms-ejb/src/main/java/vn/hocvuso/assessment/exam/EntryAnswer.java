package vn.hocvuso.assessment.exam;

import java.time.Instant;

/**
 * What the door says to an access code.
 *
 * @param restUntil until when no further code is heard; null unless somebody typed too many wrong ones
 */
public record EntryAnswer(Kind kind, Instant restUntil) {

    /** Kinds of answers. */
    public enum Kind {
        /** There is a place in the line. */
        IN_LINE,
        /** The code is another. */
        WRONG,
        /** Too many wrong codes: not even heard. */
        RESTING
    }
}
