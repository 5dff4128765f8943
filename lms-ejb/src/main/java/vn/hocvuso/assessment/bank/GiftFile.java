package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Set;

/**
 * What reading a GIFT file gave.
 *
 * @param questions the good ones
 * @param problems what is wrong with the others
 * @param failedCodes codes of questions that could not be read; they stay as they were stored
 */
record GiftFile(List<BankQuestion> questions, List<Problem> problems, Set<String> failedCodes) {

    /**
     * One problem.
     *
     * @param line 1-based
     * @param message what is wrong and what to write instead
     */
    record Problem(int line, String message) {}

    GiftFile {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        failedCodes = Set.copyOf(failedCodes);
    }
}
