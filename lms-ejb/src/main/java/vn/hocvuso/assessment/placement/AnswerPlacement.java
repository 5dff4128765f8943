package vn.hocvuso.assessment.placement;

import java.util.List;
import java.util.Map;

/**
 * Answers the question that waits.
 *
 * @param position its number, so that a form sent twice answers nothing twice
 * @param fields of the form, see {@link vn.hocvuso.assessment.bank.Response}; others are not read
 * @param unknown whether the person says that they do not know it yet; then the fields do not count
 */
public record AnswerPlacement(
        PlacementCode placement, int position, Map<String, List<String>> fields, boolean unknown) {

    public AnswerPlacement {
        fields = Map.copyOf(fields);
    }
}
