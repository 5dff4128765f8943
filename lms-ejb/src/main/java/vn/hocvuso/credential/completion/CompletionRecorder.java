package vn.hocvuso.credential.completion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;

/** Writes down a passed final, in the transaction that graded it: one living record per person and path. */
@Dependent
class CompletionRecorder {

    @Inject
    CompletionRepository repository;

    @Inject
    AuditTrail audit;

    void record(PassedFinal passed) {
        Optional<CompletionRecord> living = repository.living(passed.person().id(), passed.path());
        if (living.isEmpty()) {
            CompletionRecord completion = new CompletionRecord(Ids.next(), passed);
            repository.add(completion);
            achieved(completion, passed);
        } else if (living.get().passedAgain(passed)) {
            achieved(living.get(), passed);
        }
    }

    private void achieved(CompletionRecord completion, PassedFinal passed) {
        audit.record(
                "completion.achieved", "completion", Long.toString(completion.id()), "attempt " + passed.attemptCode());
    }
}
