package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.shared.RuleViolationException;

/** Who may touch and see which attempt. */
@Dependent
class AttemptPolicy {

    private static final String EVIDENCE = "completion:evidence";
    private static final String EXTRA_TIME = "attempt:extra-time";

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

    /** Somebody else's attempt, for officers whose scope covers its owner: nobody gives more time to themselves. */
    AttemptFrame mayExtend(AttemptCode code) {
        AttemptFrame frame = any(code);
        if (isMine(frame)) {
            throw new RuleViolationException("assessment.own-attempt");
        }
        return inScope(frame, EXTRA_TIME);
    }

    private boolean isMine(AttemptFrame frame) {
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
