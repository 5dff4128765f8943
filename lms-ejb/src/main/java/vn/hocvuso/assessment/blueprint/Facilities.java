package vn.hocvuso.assessment.blueprint;

import java.util.Map;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.statistics.ItemRow;

/**
 * How easy questions are: as seen in attempts, else as their level lets expect. What a level lets expect is an assumption,
 * not a measurement: four fifths of the marks at level 1, a tenth less with each level.
 */
record Facilities(Map<String, ItemRow> seen) {

    private static final double EASIEST = 0.9;
    private static final double STEP = 0.1;
    private static final double LEAST = 0.2;

    Facilities {
        seen = Map.copyOf(seen);
    }

    boolean isMeasured(QuestionVersion question) {
        return seen.containsKey(question.questionCode());
    }

    double of(QuestionVersion question) {
        ItemRow row = seen.get(question.questionCode());
        return row == null ? Math.max(LEAST, EASIEST - STEP * question.tags().level()) : row.facility();
    }

    /** Not a number when it was not seen. */
    double discrimination(QuestionVersion question) {
        ItemRow row = seen.get(question.questionCode());
        return row == null ? Double.NaN : row.discrimination();
    }
}
