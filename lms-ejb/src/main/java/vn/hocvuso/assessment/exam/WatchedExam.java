package vn.hocvuso.assessment.exam;

import java.time.Instant;
import vn.hocvuso.shared.LocalizedText;

/**
 * An exam for those who watch over it.
 *
 * @param placeName empty for everywhere
 * @param counts of the people in the caller's scope
 * @param seenAt when this was read
 */
public record WatchedExam(
        long id,
        String title,
        LocalizedText quizTitle,
        String placeName,
        Instant opensAt,
        Instant closesAt,
        int minutes,
        ExamStatus status,
        String accessCode,
        SeatCounts counts,
        Instant seenAt) {}
