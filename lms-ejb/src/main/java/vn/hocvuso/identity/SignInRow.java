package vn.hocvuso.identity;

import java.time.Instant;

/**
 * One of one's own open sign-ins.
 *
 * @param endsAt when it ends if the device stays silent
 * @param thisDevice whether it is the one that asks
 */
public record SignInRow(Instant startedAt, Instant endsAt, boolean thisDevice) {}
