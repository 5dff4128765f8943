package vn.hocvuso.assessment.attempt;

import java.util.List;
import vn.hocvuso.shared.BusinessException;

/**
 * Why somebody may not begin a quiz now.
 *
 * @param code code of the {@link BusinessException} that starting would be refused with
 * @param args its arguments
 */
public record StartRefusal(String code, List<Object> args) {

    public StartRefusal {
        args = List.copyOf(args);
    }

    static StartRefusal of(BusinessException refused) {
        return new StartRefusal(refused.code(), refused.args());
    }
}
