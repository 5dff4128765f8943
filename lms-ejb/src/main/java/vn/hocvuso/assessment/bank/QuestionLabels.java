package vn.hocvuso.assessment.bank;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Says what tags questions carry. Implemented by the feature where they are tagged. */
public interface QuestionLabels {

    /** The tags by the code of the question; questions without any are absent. */
    Map<String, Set<String>> of(Collection<String> questionCodes);
}
