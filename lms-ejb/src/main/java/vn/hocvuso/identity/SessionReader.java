package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Reads a session from the database and keeps it alive, in a transaction of its own. */
@Dependent
class SessionReader {

    @Inject
    IdentityRepository repository;

    @Inject
    SessionCache cache;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<SignedIn> read(String hash, Instant now) {
        Optional<SignInSession> session = repository.session(hash).filter(open -> open.isOpenAt(now));
        if (session.isEmpty()) {
            return Optional.empty();
        }
        if (session.get().isWorthExtendingAt(now)) {
            session.get().usedAt(now);
        }
        long personId = session.get().personId();
        Confinement confinement =
                repository.accountOfPerson(personId).map(Account::confinement).orElse(Confinement.NONE);
        Optional<SignedIn> person = repository
                .person(personId)
                .map(found -> SessionService.principal(found, repository.grantsOf(personId), confinement));
        // who is confined waits for the end of it: on no node may that come half a minute late
        person.filter(found -> found.confinement() == Confinement.NONE).ifPresent(found -> cache.put(hash, found));
        return person;
    }
}
