package vn.hocvuso.assessment.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.platform.ContentEpoch;
import vn.hocvuso.shared.Ids;

/** Stores one rule set in one transaction. Storing the same again changes nothing. */
@Dependent
class RuleSetWriter {

    @Inject
    QuizRepository repository;

    @Inject
    ContentEpoch epoch;

    @Inject
    Clock clock;

    /** Stores the rule set, or says why not and what to write instead. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<String> write(RuleSet rules, String source) {
        List<StoredRuleSet> versions = repository.ruleSets(rules.ref().id());
        int version = rules.ref().version();
        Optional<StoredRuleSet> same =
                versions.stream().filter(stored -> stored.number() == version).findFirst();
        if (same.isEmpty()) {
            if (!versions.isEmpty() && versions.get(0).number() > version) {
                return Optional.of("version " + version + " is older than "
                        + versions.get(0).number() + ", which is loaded; write a higher version");
            }
            repository.add(new StoredRuleSet(Ids.next(), rules, source, clock.instant()));
            epoch.changed();
            return Optional.empty();
        }
        if (same.get().rules().equals(rules)) {
            return Optional.empty();
        }
        if (repository.isUsed(same.get())) {
            return Optional.of("version " + version + " is in use and its content changed; write version: "
                    + (versions.get(0).number() + 1));
        }
        same.get().replaceBy(rules, source, clock.instant());
        epoch.changed();
        return Optional.empty();
    }
}
