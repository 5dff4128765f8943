package vn.hocvuso.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.shared.OpenToEveryone;

/** Turns the token of a cookie into the person behind it. Called for every request, so it is answered from memory. */
@Stateless
@OpenToEveryone
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionService {

    /** Last part of a permission that says: somewhere; which place is the policy's question. */
    public static final String SOMEWHERE = "somewhere";

    @Inject
    IdentityRepository repository;

    @Inject
    SessionCache cache;

    @Inject
    SessionReader reader;

    @Inject
    Clock clock;

    /** Who holds this token; empty when the session is unknown, closed or expired. */
    public Optional<SignedIn> personOf(@NotNull String token) {
        String hash = SessionToken.hash(token);
        Optional<SignedIn> remembered = cache.get(hash);
        return remembered.isPresent() ? remembered : reader.read(hash, clock.instant());
    }

    static SignedIn principal(Person person, List<RoleGrant> grants, Confinement confinement) {
        Set<String> permissions = new HashSet<>();
        Map<String, List<Scope>> scopes = new HashMap<>();
        for (RoleGrant grant : confinement == Confinement.NONE ? grants : List.<RoleGrant>of()) {
            for (String permission : grant.role().permissions()) {
                permissions.add(permission + ":" + grant.scope().permissionPart());
                permissions.add(permission + ":" + SOMEWHERE);
                scopes.computeIfAbsent(permission, key -> new ArrayList<>()).add(grant.scope());
            }
        }
        return new SignedIn(
                new PersonId(person.id()), person.fullName(), person.mainGroup(), permissions, scopes, confinement);
    }
}
