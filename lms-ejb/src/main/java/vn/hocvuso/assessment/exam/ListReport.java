package vn.hocvuso.assessment.exam;

import java.util.List;

/**
 * What became of a list.
 *
 * @param added who was not on the list before
 * @param known who was
 * @param unknown the lines nobody was found for
 */
public record ListReport(int added, int known, List<Line> unknown) {

    public ListReport {
        unknown = List.copyOf(unknown);
    }

    /** A line, counted from 1, and how it begins. */
    public record Line(int number, String text) {}
}
