package vn.hocvuso.assessment.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonErased;

/** Removes the marking of an erased person's answers, and their name from marks they gave to others. */
@Dependent
class PersonErasedListener {

    @Inject
    GradingRepository repository;

    void on(@Observes PersonErased erased) {
        repository.remove(repository.worksOn(erased.person()));
        repository.marksBy(erased.person()).forEach(mark -> mark.forget(erased.pseudonym()));
    }
}
