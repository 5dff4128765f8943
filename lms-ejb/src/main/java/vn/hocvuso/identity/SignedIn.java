package vn.hocvuso.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shiro's principal: the person behind a sign-in session, with what they may, as read from the database.
 *
 * @param person who
 * @param displayName name for the page header
 * @param group the group whose path they learn on
 * @param permissions Shiro permission strings, with their scopes
 * @param scopes scope list of each permission ({@code completion:confirm} to its scopes)
 * @param confinement what they may do at all
 */
public record SignedIn(
        PersonId person,
        String displayName,
        LearnerGroup group,
        Set<String> permissions,
        Map<String, List<Scope>> scopes,
        Confinement confinement) {

    /** Somebody who is not confined. */
    public SignedIn(
            PersonId person,
            String displayName,
            LearnerGroup group,
            Set<String> permissions,
            Map<String, List<Scope>> scopes) {
        this(person, displayName, group, permissions, scopes, Confinement.NONE);
    }

    public SignedIn {
        permissions = Set.copyOf(permissions);
        scopes = Map.copyOf(scopes);
    }

    /** The id only: what logs and the audit trail may carry. */
    @Override
    public String toString() {
        return "person-" + person.value();
    }
}
