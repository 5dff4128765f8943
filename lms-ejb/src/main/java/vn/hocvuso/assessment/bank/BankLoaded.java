package vn.hocvuso.assessment.bank;

import java.util.List;
import java.util.Set;

/**
 * Event, in the transaction that stores what the files of a bank say.
 *
 * @param bank the folder of {@code content/banks}
 * @param questions all questions of its files as they are now
 * @param retired codes of questions that left the files just now
 */
public record BankLoaded(String bank, List<FileQuestion> questions, Set<String> retired) {

    public BankLoaded {
        questions = List.copyOf(questions);
        retired = Set.copyOf(retired);
    }

    /** A question of a file. */
    public record FileQuestion(String code, String title, QuestionTags tags, Question question) {}
}
