package vn.hocvuso.assessment.attempt;

import java.time.Duration;
import java.util.Optional;
import vn.hocvuso.assessment.bank.Grade;
import vn.hocvuso.assessment.bank.Response;

/**
 * One question of a graded attempt.
 *
 * @param response what was answered last; empty when nothing was
 * @param time how long the person was at it, as far as the answers that came in tell
 */
public record GradedItem(long questionVersionId, Response response, Grade grade, Optional<Duration> time) {}
