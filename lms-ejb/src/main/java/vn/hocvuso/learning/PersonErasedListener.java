package vn.hocvuso.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonErased;

/** Nothing demands that the way of an erased person be kept. */
@Dependent
class PersonErasedListener {

    @Inject
    ProgressRepository repository;

    void on(@Observes PersonErased erased) {
        repository.removeAllOf(erased.person());
    }
}
