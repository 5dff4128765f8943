package vn.hocvuso.learning;

import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.shared.RuleViolationException;

/**
 * The lesson's quiz opens when the lesson before it is passed. Arguments: Vietnamese title, course and lesson slug of the
 * lesson to pass first.
 */
public class LessonLockedException extends RuleViolationException {

    LessonLockedException(LessonRow before) {
        super("learning.lesson-locked", before.title().vi(), before.course(), before.slug());
    }
}
