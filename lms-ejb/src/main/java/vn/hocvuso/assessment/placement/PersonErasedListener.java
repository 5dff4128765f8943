package vn.hocvuso.assessment.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonErased;

/** Nothing demands that the placements of an erased person be kept; fitted difficulties name nobody and stay. */
@Dependent
class PersonErasedListener {

    @Inject
    PlacementRepository repository;

    void on(@Observes PersonErased erased) {
        repository.removeOf(erased.person());
    }
}
