package vn.hocvuso.assessment.desk;

import java.time.Instant;
import vn.hocvuso.assessment.bank.Question;

/**
 * An approved version of a question.
 *
 * @param versionId id of the version in the bank
 * @param aim what it was for
 * @param approvedBy name of who approved it; empty for versions of files
 * @param approvedAt null for versions of files
 */
public record VersionRow(
        long versionId,
        int number,
        String title,
        Question question,
        QuestionAim aim,
        String approvedBy,
        Instant approvedAt) {}
