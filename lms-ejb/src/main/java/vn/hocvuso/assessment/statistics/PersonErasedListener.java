package vn.hocvuso.assessment.statistics;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonErased;

/** Removes what statistics keep of an erased person, also of attempts that stay: nothing rests on it. */
@Dependent
class PersonErasedListener {

    @Inject
    StatisticsRepository repository;

    void on(@Observes PersonErased erased) {
        repository.removeOf(erased.person());
    }
}
