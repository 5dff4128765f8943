package vn.hocvuso.assessment.exam;

import java.time.Instant;

/**
 * Somebody in an exam.
 *
 * @param loginName empty for who was not on the list
 * @param letInAt null before they came
 * @param startedAt null before they began
 * @param deadline null before they began
 * @param silentMinutes since they were heard of; 0 unless at work
 * @param finishedAt null unless finished
 * @param isReopened whether they were let go on after having finished
 */
public record SeatRow(
        long id,
        String fullName,
        String loginName,
        SeatState state,
        boolean isListed,
        int number,
        Instant letInAt,
        Instant startedAt,
        Instant deadline,
        int extraMinutes,
        int answered,
        int questions,
        long silentMinutes,
        Instant finishedAt,
        boolean isReopened) {}
