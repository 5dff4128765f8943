package vn.hocvuso.learning;

import java.util.List;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.shared.RuleViolationException;

/**
 * The final assessment opens when all lessons are passed. Arguments: how many are missing, then Vietnamese title, course
 * and lesson slug of the first of them.
 */
public class FinalLockedException extends RuleViolationException {

    FinalLockedException(List<LessonRow> missing) {
        super(
                "learning.final-locked",
                missing.size(),
                missing.get(0).title().vi(),
                missing.get(0).course(),
                missing.get(0).slug());
    }
}
