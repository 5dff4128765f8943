package vn.hocvuso.assessment.bank;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocvuso.platform.ImportLedger;
import vn.hocvuso.shared.Ids;

/** Stores what the files of one bank say, in one transaction. Storing the same again changes nothing. */
@Dependent
class BankWriter {

    private static final String LEDGER_KEY = "banks";

    @Inject
    BankRepository repository;

    @Inject
    ImportLedger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<BankLoaded> event;

    /**
     * Stores new questions and new versions of changed ones.
     *
     * @param unreadable codes that stand in the files but could not be read; they stay as they are
     * @param isComplete whether all files of the bank could be opened; only then are missing questions retired
     * @return how many questions are new, changed, moved or retired
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int write(String bank, List<BankQuestion> questions, Set<String> unreadable, boolean isComplete) {
        Map<String, StoredQuestion> known = new HashMap<>();
        repository.questions().forEach(question -> known.put(question.code(), question));
        Map<Long, String> hashes = repository.currentHashes();
        Set<String> present = new HashSet<>(unreadable);
        List<StoredQuestionVersion> versions = new ArrayList<>();
        List<BankLoaded.FileQuestion> told = new ArrayList<>();
        Set<String> retired = new HashSet<>();
        int changes = 0;
        for (BankQuestion source : questions) {
            present.add(source.code());
            changes += store(bank, source, known.get(source.code()), hashes, versions) ? 1 : 0;
            told.add(new BankLoaded.FileQuestion(source.code(), source.title(), source.tags(), source.question()));
        }
        for (StoredQuestion question : known.values()) {
            boolean isGone = question.isFromFile()
                    && question.bank().equals(bank)
                    && question.isActive()
                    && !present.contains(question.code());
            if (isComplete && isGone) {
                question.retire();
                retired.add(question.code());
                changes++;
            }
        }
        repository.addAll(versions);
        if (changes > 0) {
            repository.stamp();
        }
        event.fire(new BankLoaded(bank, told, retired));
        return changes;
    }

    /** Whether the banks were loaded without a problem in exactly this state. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isUnchanged(String hash) {
        return ledger.isUnchanged(LEDGER_KEY, hash);
    }

    /** Notes that the banks are loaded. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void loaded(String hash) {
        ledger.loaded(LEDGER_KEY, hash);
    }

    private boolean store(
            String bank,
            BankQuestion source,
            StoredQuestion known,
            Map<Long, String> hashes,
            List<StoredQuestionVersion> versions) {
        StoredQuestion question = known;
        boolean isMoved = false;
        if (question == null) {
            question = new StoredQuestion(Ids.next(), source.code(), bank);
            repository.add(question);
        } else {
            isMoved = !question.isActive() || !question.bank().equals(bank);
            question.standsIn(bank);
            if (StoredQuestionVersion.hashOf(source).equals(hashes.get(question.id()))) {
                return isMoved;
            }
        }
        versions.add(new StoredQuestionVersion(Ids.next(), question, source, clock.instant()));
        return true;
    }
}
