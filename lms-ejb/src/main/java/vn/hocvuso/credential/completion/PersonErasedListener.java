package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.KeptEvidence;
import vn.hocvuso.identity.PersonErased;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.AuditTrail;

/** A decided record outlives its person under the pseudonym, with the attempt behind it; an undecided one does not. */
@Dependent
class PersonErasedListener implements KeptEvidence {

    @Inject
    CompletionRepository repository;

    @Inject
    AuditTrail audit;

    void on(@Observes PersonErased erased) {
        for (CompletionRecord completion : repository.allOf(erased.person())) {
            if (completion.isDecided()) {
                completion.eraseHolder(erased.pseudonym());
            } else {
                repository.remove(completion);
                audit.record("completion.erased", "completion", Long.toString(completion.id()), "");
            }
        }
    }

    @Override
    public Set<AttemptCode> of(PersonId person) {
        return repository.allOf(person).stream()
                .filter(CompletionRecord::isDecided)
                .map(completion -> new AttemptCode(completion.attemptCode()))
                .collect(Collectors.toSet());
    }
}
