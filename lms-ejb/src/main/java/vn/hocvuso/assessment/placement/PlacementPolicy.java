package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.identity.CurrentPerson;

/** Whose placements somebody may touch and see: one's own, and nobody else's. */
@Dependent
class PlacementPolicy {

    @Inject
    CurrentPerson caller;

    /** The placement, when it is the caller's; anybody else's does not exist for the caller. */
    Placement mine(Placement placement) {
        boolean isMine = caller.signedIn()
                .filter(me -> me.person().equals(placement.person()))
                .isPresent();
        if (!isMine) {
            throw PlacementCode.unknown();
        }
        return placement;
    }
}
