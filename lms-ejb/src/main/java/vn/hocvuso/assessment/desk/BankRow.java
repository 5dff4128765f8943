package vn.hocvuso.assessment.desk;

import java.time.Instant;
import java.util.List;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionOrigin;

/**
 * A question in the list.
 *
 * @param id of the question
 * @param version for saying what the caller saw
 * @param stem the beginning of what is asked
 * @param approvedNumber the version that quizzes draw; 0 for none
 * @param changedBy name of who wrote last; empty for questions of files
 * @param openComments comments nobody has resolved
 */
public record BankRow(
        long id,
        long version,
        String code,
        QuestionOrigin origin,
        DeskStatus status,
        QuestionKind kind,
        String title,
        String stem,
        QuestionAim aim,
        List<String> tags,
        long folderId,
        String folder,
        int approvedNumber,
        String changedBy,
        Instant changedAt,
        long openComments) {

    public BankRow {
        tags = List.copyOf(tags);
    }

    /** Whether somebody writes at it while an approved version is asked. */
    public boolean isRewritten() {
        return approvedNumber > 0 && (status == DeskStatus.DRAFT || status == DeskStatus.IN_REVIEW);
    }

    /** As a batch wants it. */
    public SeenQuestion seen() {
        return new SeenQuestion(id, version);
    }
}
