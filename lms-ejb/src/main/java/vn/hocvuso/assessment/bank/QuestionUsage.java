package vn.hocvuso.assessment.bank;

import java.util.Collection;
import java.util.List;
import vn.hocvuso.shared.LocalizedText;

/** Says where questions are asked. Implemented by the features that ask them. */
public interface QuestionUsage {

    /** What is known of these question versions; versions nobody uses are absent. */
    List<Use> of(Collection<Long> questionVersionIds);

    /**
     * A quiz version that may draw a question version.
     *
     * @param quizCode code of the quiz
     * @param title of the quiz
     * @param quizVersionId the quiz version
     * @param quizNumber its number
     * @param current whether it is the version that is taken now
     * @param questionVersionId the question version
     */
    record Use(
            String quizCode,
            LocalizedText title,
            long quizVersionId,
            int quizNumber,
            boolean current,
            long questionVersionId) {}
}
