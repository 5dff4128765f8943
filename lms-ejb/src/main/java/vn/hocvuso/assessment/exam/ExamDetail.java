package vn.hocvuso.assessment.exam;

import java.util.List;
import vn.hocvuso.platform.AuditLine;
import vn.hocvuso.shared.LocalizedText;

/**
 * An exam for those who plan it.
 *
 * @param quizNumber number of the version that is sat
 * @param isQuizOld whether a newer version of the quiz is published
 * @param cancelReason empty unless cancelled
 * @param listed people on its list
 * @param arrived people who came
 * @param history what was done to it, newest first
 */
public record ExamDetail(
        long id,
        long version,
        PlanExam plan,
        String placeName,
        LocalizedText quizTitle,
        int quizNumber,
        boolean isQuizOld,
        String accessCode,
        ExamStatus status,
        String cancelReason,
        long listed,
        long arrived,
        List<AuditLine> history) {

    public ExamDetail {
        history = List.copyOf(history);
    }
}
