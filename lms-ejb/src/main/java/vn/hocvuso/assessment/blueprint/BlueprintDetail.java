package vn.hocvuso.assessment.blueprint;

import java.util.List;
import vn.hocvuso.assessment.quiz.QuizEdition;
import vn.hocvuso.platform.AuditLine;

/**
 * A blueprint with everything.
 *
 * @param editions what was published, newest first
 * @param history what was done, newest first
 */
public record BlueprintDetail(
        BlueprintRow row, BlueprintText text, List<QuizEdition> editions, List<AuditLine> history) {

    public BlueprintDetail {
        editions = List.copyOf(editions);
        history = List.copyOf(history);
    }
}
