package vn.hocvuso.web.bank;

import java.util.ArrayList;
import java.util.List;

/** Two texts side by side, line by line (longest common subsequence). */
final class LineDifference {

    private LineDifference() {}

    /**
     * A line.
     *
     * @param change same, added or removed
     */
    public record Line(Change change, String text) {}

    /** What became of a line. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** The lines of both texts in one order. */
    static List<Line> between(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Change.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Change.REMOVED, before.get(i++)));
            } else {
                lines.add(new Line(Change.ADDED, after.get(j++)));
            }
        }
        return lines;
    }
}
