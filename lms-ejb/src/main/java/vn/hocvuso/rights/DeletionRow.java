package vn.hocvuso.rights;

import java.time.Instant;
import java.time.LocalDate;
import vn.hocvuso.identity.Channel;
import vn.hocvuso.identity.PersonId;

/**
 * A deletion request.
 *
 * @param name of the person; the pseudonym once it is carried out
 * @param plannedOn from this day on the product carries it out by itself; until then it can be cancelled
 * @param dueOn the last day the law gives
 * @param source the provision that gives it
 * @param endedAt when it was cancelled or carried out; null while open
 * @param late whether it is open and the last day is past
 */
public record DeletionRow(
        long id,
        long version,
        PersonId person,
        String name,
        String loginName,
        DeletionStatus status,
        Channel channel,
        Instant askedAt,
        LocalDate plannedOn,
        LocalDate dueOn,
        String source,
        Instant endedAt,
        boolean late) {}
