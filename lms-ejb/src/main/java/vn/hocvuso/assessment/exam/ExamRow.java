package vn.hocvuso.assessment.exam;

import java.time.Instant;
import vn.hocvuso.shared.LocalizedText;

/**
 * An exam in a list.
 *
 * @param placeName empty for everywhere
 * @param isMine whether the caller may plan it, and not only watch over it
 */
public record ExamRow(
        long id,
        String title,
        LocalizedText quizTitle,
        String placeName,
        Instant opensAt,
        Instant closesAt,
        ExamStatus status,
        boolean isMine) {}
