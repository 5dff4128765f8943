package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;

/** Who may touch and see which attempt. */
@Dependent
class AttemptPolicy {

    private static final String EVIDENCE = "completion:evidence";

    @Inject
    CurrentPerson caller;

    @Inject
    PersonQueries persons;

    @Inject
    AttemptFrames frames;

    @Inject
    AttemptRepository repository;

    /** The caller's own attempt; anybody else's does not exist for the caller. */
    AttemptFrame mine(AttemptCode code) {
        AttemptFrame frame = any(code);
        if (!frame.person().equals(caller.id())) {
            throw AttemptCode.unknown();
        }
        return frame;
    }

    /**
     * The attempt, for its owner, the product itself, and officers whose scope covers the owner; for those who are no
     * officers anybody else's does not exist.
     */
    AttemptFrame mayInspect(AttemptCode code) {
        AttemptFrame frame = any(code);
        return isMine(frame) ? frame : inScope(frame, EVIDENCE);
    }

    /** Whether the caller made the attempt. */
    boolean isMine(AttemptFrame frame) {
        return caller.signedIn()
                .filter(me -> me.person().equals(frame.person()))
                .isPresent();
    }

    private AttemptFrame inScope(AttemptFrame frame, String permission) {
        if (caller.scopesOf(permission).isEmpty()) {
            throw AttemptCode.unknown();
        }
        PersonCard owner = persons.card(frame.person());
        caller.requireFor(permission, owner.unitPath(), owner.organisationCode());
        return frame;
    }

    private AttemptFrame any(AttemptCode code) {
        return frames.get(code, () -> repository.find(code).map(Attempt::frame)).orElseThrow(AttemptCode::unknown);
    }
}
