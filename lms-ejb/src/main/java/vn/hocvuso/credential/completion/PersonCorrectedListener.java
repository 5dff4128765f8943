package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.identity.PersonCorrected;
import vn.hocvuso.identity.PersonQueries;

/** The officer decides about the person as they are now, and sees it when an identity check has to be made again. */
@Dependent
class PersonCorrectedListener {

    @Inject
    CompletionRepository repository;

    @Inject
    PersonQueries persons;

    void on(@Observes PersonCorrected corrected) {
        repository
                .undecidedOf(corrected.person())
                .forEach(record -> record.personWasCorrected(persons.card(corrected.person())));
    }
}
