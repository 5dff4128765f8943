package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.List;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.identity.PersonId;

/**
 * What never changes in an attempt.
 *
 * @param sitting id of the terms it was begun under; 0 for none
 */
record AttemptFrame(
        long id,
        AttemptCode code,
        PersonId person,
        long quizVersionId,
        String quizCode,
        Instant startedAt,
        List<DrawnItem> items,
        long sitting) {

    AttemptFrame {
        items = List.copyOf(items);
    }
}
