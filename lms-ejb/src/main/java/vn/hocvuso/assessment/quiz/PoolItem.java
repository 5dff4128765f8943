package vn.hocvuso.assessment.quiz;

import java.util.Set;
import vn.hocvuso.assessment.bank.QuestionVersion;

/**
 * A question that can be drawn, with everything sections choose by.
 *
 * @param unitPath where it may be asked: {@code /} is everywhere
 * @param labels the tags of the desk; none for pools that were frozen
 */
public record PoolItem(QuestionVersion question, String unitPath, Set<String> labels) {

    public PoolItem {
        labels = Set.copyOf(labels);
    }

    /** A question that is chosen by what its version says alone. */
    static PoolItem of(QuestionVersion question) {
        return new PoolItem(question, "/", Set.of());
    }
}
