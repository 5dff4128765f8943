package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Does what is wanted to one question of a batch, in a transaction of its own. */
@Dependent
class DeskStep {

    @Inject
    DeskWriter writer;

    @Inject
    DeskRepository repository;

    @Inject
    DeskPolicy policy;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(SeenQuestion seen, BulkEdit command) {
        switch (command.deed()) {
            case MOVE -> writer.move(seen, command.folderId());
            case TAG -> writer.tag(seen, command.tag());
            case UNTAG -> writer.untag(seen, command.tag());
            case LEVEL -> writer.setLevel(seen, command.level());
            case SEND -> writer.send(seen);
            case APPROVE -> writer.approve(seen);
            case RETIRE -> writer.retire(seen);
            case RESTORE -> writer.restore(seen);
        }
    }

    /** What the question is called; empty when the caller may not know. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String title(long id) {
        return repository
                .question(id)
                .filter(question -> policy.maySee(policy.folderOf(question)))
                .map(DeskQuestion::title)
                .orElse("");
    }
}
