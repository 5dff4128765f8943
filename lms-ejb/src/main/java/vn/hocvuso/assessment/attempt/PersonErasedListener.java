package vn.hocvuso.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import vn.hocvuso.identity.PersonErased;

/** Removes the attempts of an erased person, answers too, but those that something kept rests on. */
@Dependent
class PersonErasedListener {

    @Inject
    AttemptRepository repository;

    @Inject
    @Any
    Instance<KeptEvidence> evidence;

    void on(@Observes PersonErased erased) {
        Set<AttemptCode> kept = new HashSet<>();
        evidence.forEach(source -> kept.addAll(source.of(erased.person())));
        repository.remove(repository.attemptsOf(erased.person()).stream()
                .filter(attempt -> !kept.contains(attempt.code()))
                .map(Attempt::id)
                .toList());
        repository.forgetHelper(erased.person(), erased.pseudonym());
    }
}
