package vn.hocvuso.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import vn.hocvuso.shared.NotAllowedException;

/** The caller of this thread, from Shiro's subject. The one way to learn who is asking. */
@ApplicationScoped
public class CurrentPerson {

    /** Whether a person (not the product itself) is signed in. */
    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    /** The caller's id; refused when nobody is signed in. */
    public PersonId id() {
        return get().person();
    }

    /** The caller; refused when nobody is signed in. */
    public SignedIn get() {
        return signedIn().orElseThrow(() -> new NotAllowedException("platform.sign-in-needed"));
    }

    /** The caller, if somebody is signed in. */
    public Optional<SignedIn> signedIn() {
        Subject subject = ThreadContext.getSubject();
        return subject == null
                ? Optional.empty()
                : Optional.ofNullable(subject.getPrincipal())
                        .filter(SignedIn.class::isInstance)
                        .map(SignedIn.class::cast);
    }

    /** Whether the caller holds the permission, {@code thing:deed:scope}. */
    public boolean isPermitted(String permission) {
        Subject subject = ThreadContext.getSubject();
        return subject != null && subject.isPermitted(permission);
    }

    /** Refuses the caller who does not hold the permission. */
    public void require(String permission) {
        if (!isPermitted(permission)) {
            throw new NotAllowedException("platform.not-allowed");
        }
    }

    /** Where the caller holds {@code thing:deed}; empty when nowhere, everywhere for the product itself. */
    public List<Scope> scopesOf(String permission) {
        return signedIn()
                .map(person -> person.scopes().getOrDefault(permission, List.of()))
                .orElseGet(() -> isPermitted(permission) ? List.of(Scope.EVERYWHERE) : List.of());
    }

    /** Refuses unless one of the caller's scopes for the permission covers that unit or organisation. */
    public void requireFor(String permission, String unitPath, String organisationCode) {
        if (scopesOf(permission).stream().noneMatch(scope -> scope.covers(unitPath, organisationCode))) {
            throw new NotAllowedException("platform.not-allowed");
        }
    }
}
