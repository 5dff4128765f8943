package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.IdentityVerified;

/** An identity check counts at once for the records that wait for it. */
@Dependent
class IdentityCheckListener {

    @Inject
    CompletionRepository repository;

    void on(@Observes IdentityVerified check) {
        repository.undecidedOf(check.person()).forEach(record -> record.identityWasVerified(check));
    }
}
