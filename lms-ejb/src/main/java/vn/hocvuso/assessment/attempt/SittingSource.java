package vn.hocvuso.assessment.attempt;

import java.time.Instant;
import java.util.Optional;
import vn.hocvuso.identity.PersonId;

/** Says under which terms somebody begins a quiz now. Implemented by features above; the first that knows some counts. */
public interface SittingSource {

    /** The terms; empty when this feature has none for the person and the quiz now. */
    Optional<Sitting> of(PersonId person, String quizCode, Instant now);
}
