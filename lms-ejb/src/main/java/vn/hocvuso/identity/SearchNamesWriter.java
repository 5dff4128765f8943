package vn.hocvuso.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Folds some names in a transaction of its own. */
@Dependent
class SearchNamesWriter {

    private static final int SOME = 500;

    @Inject
    IdentityRepository repository;

    /** Folds some; whether there may be more. A name that folds to nothing stays as it is and ends the work. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean foldSome() {
        List<Person> persons = repository.personsToFold(SOME);
        persons.forEach(Person::foldName);
        List<Organisation> organisations = repository.organisationsToFold(SOME);
        organisations.forEach(Organisation::foldName);
        boolean progress = persons.stream().anyMatch(Person::isFindable)
                || organisations.stream().anyMatch(Organisation::isFindable);
        return progress && (persons.size() == SOME || organisations.size() == SOME);
    }
}
