package vn.hocvuso.assessment.attempt;

import java.util.Set;
import vn.hocvuso.identity.PersonId;

/** Says which attempts something rests on that outlives its person. Implemented by features above; all are asked. */
public interface KeptEvidence {

    /** The person's attempts that must stay when the person is erased. */
    Set<AttemptCode> of(PersonId person);
}
