package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.shared.LocalizedText;

/**
 * The chain of an attempt for people to read.
 *
 * @param lines the answers in order of the chain
 * @param before how many answers are from before there were receipts
 * @param isOwn whether the reader is who made the attempt
 * @param isSealed whether grading has closed the chain
 * @param withheldUntil until when the file leaves out what was asked, because others still sit the exam
 */
public record AttemptChain(
        AttemptRow attempt,
        LocalizedText title,
        List<Line> lines,
        int before,
        Verdict verdict,
        boolean isOwn,
        boolean isSealed,
        Optional<Instant> withheldUntil) {

    public AttemptChain {
        lines = List.copyOf(lines);
    }

    /**
     * One answer.
     *
     * @param number in the chain, from 1
     * @param position of the question
     * @param digest 64 hexadecimal digits
     * @param shortCode its first ones, as the page of the question showed it
     * @param isEmpty whether the answer took an earlier one back
     * @param counts whether no later answer took its place
     */
    public record Line(
            int number, int position, Instant at, String digest, String shortCode, boolean isEmpty, boolean counts) {}

    /**
     * What checking the chain gave.
     *
     * @param number of the first answer that does not fit; 0 unless broken there
     */
    public record Verdict(Kind kind, int number) {

        /** How it ended. */
        public enum Kind {
            /** Every answer is what its receipt said, none is missing, and the seal fits where there is one. */
            WHOLE,
            /** Something was changed, removed, put in or reordered. */
            BROKEN,
            /** The answers fit each other, but not what grading sealed. */
            SEAL_BROKEN,
            /** There is nothing to check: no answer, or all are from before there were receipts. */
            NOTHING
        }
    }
}
