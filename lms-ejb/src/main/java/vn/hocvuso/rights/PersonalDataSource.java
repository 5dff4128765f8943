package vn.hocvuso.rights;

import java.util.List;
import vn.hocvuso.identity.PersonId;

/** Hands out what a feature keeps about a person. Implemented by every feature that keeps personal data. */
public interface PersonalDataSource {

    /** Where its part stands in the copy: the lower, the earlier. */
    int order();

    /** All of it; asked for by the person, so nothing of others may be in it. */
    List<PersonalData> of(PersonId person);
}
