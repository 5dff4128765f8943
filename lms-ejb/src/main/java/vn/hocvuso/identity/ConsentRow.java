package vn.hocvuso.identity;

import java.time.Instant;

/**
 * A line of one's own consent ledger.
 *
 * @param textVersion which wording was shown
 * @param guardianName the legal representative who decided for a child; empty for others
 */
public record ConsentRow(
        ConsentPurpose purpose,
        ConsentDeed deed,
        int textVersion,
        String guardianName,
        Channel channel,
        Instant happenedAt) {}
