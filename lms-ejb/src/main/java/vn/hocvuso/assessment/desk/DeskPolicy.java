package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.QuestionOrigin;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;

/** Who may see and do what at the desk: a question belongs where its folder belongs. */
@Dependent
class DeskPolicy {

    static final String VIEW = "bank:view";
    static final String WRITE = "bank:write";
    static final String APPROVE = "bank:approve";

    @Inject
    DeskRepository repository;

    @Inject
    CurrentPerson caller;

    /** Whether the caller holds the permission where the folder belongs. */
    boolean may(String permission, DeskFolder folder) {
        return caller.scopesOf(permission).stream().anyMatch(folder::isIn);
    }

    /** Whether the caller may look into the folder. */
    boolean maySee(DeskFolder folder) {
        return may(VIEW, folder) || may(WRITE, folder) || may(APPROVE, folder);
    }

    /** The folders the caller may look into, by id. */
    Map<Long, DeskFolder> visibleFolders() {
        return repository.folders().stream()
                .filter(this::maySee)
                .collect(Collectors.toMap(DeskFolder::id, folder -> folder, (first, second) -> first));
    }

    /** A folder of the desk the caller may write in. */
    DeskFolder writable(long folderId) {
        DeskFolder folder = visible(repository.folder(folderId));
        if (folder.isOfFiles() || !may(WRITE, folder)) {
            throw new NotAllowedException("platform.not-allowed");
        }
        return folder;
    }

    /** The folder, if the caller may look into it. */
    DeskFolder visible(Optional<DeskFolder> found) {
        return found.filter(this::maySee).orElseThrow(() -> new NotFoundException("assessment.desk-folder-unknown"));
    }

    /** The question, if the caller may see it. */
    DeskQuestion visibleQuestion(Optional<DeskQuestion> found) {
        return found.filter(question -> maySee(folderOf(question))).orElseThrow(DeskPolicy::unknown);
    }

    /** The question for changing it, as the caller saw it. */
    DeskQuestion changeable(SeenQuestion seen, String... anyOf) {
        DeskQuestion question = visibleQuestion(repository.locked(seen.id()));
        DeskFolder folder = folderOf(question);
        if (List.of(anyOf).stream().noneMatch(permission -> may(permission, folder))) {
            throw new NotAllowedException("platform.not-allowed");
        }
        if (question.version() != seen.version()) {
            throw new EditedMeanwhileException(question.changedByName());
        }
        return question;
    }

    DeskFolder folderOf(DeskQuestion question) {
        return repository.folder(question.folderId()).orElseThrow();
    }

    /** One of the caller's places to write in. */
    Scope scopeToWriteIn(String scopeId) {
        return caller.scopesOf(WRITE).stream()
                .filter(scope -> scope.id().equals(scopeId))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException("platform.not-allowed"));
    }

    /** What the caller may do with a question now. */
    Set<DeskDeed> deeds(DeskQuestion question) {
        Set<DeskDeed> deeds = EnumSet.noneOf(DeskDeed.class);
        if (question.origin() == QuestionOrigin.FILE) {
            return deeds;
        }
        DeskFolder folder = folderOf(question);
        boolean isApproved = question.approvedNumber() > 0;
        boolean mayApprove = may(APPROVE, folder);
        if (may(WRITE, folder)) {
            deeds.add(DeskDeed.FILE);
            switch (question.status()) {
                case DRAFT -> {
                    deeds.addAll(EnumSet.of(DeskDeed.WRITE, DeskDeed.SEND));
                    if (isApproved) {
                        deeds.add(DeskDeed.DISCARD);
                    }
                }
                case IN_REVIEW -> deeds.add(DeskDeed.TAKE_BACK);
                case APPROVED -> deeds.add(DeskDeed.WRITE);
                case RETIRED -> {
                    // below: whether it was approved decides who restores it
                }
            }
        }
        if (question.status() == DeskStatus.IN_REVIEW && mayApprove) {
            deeds.add(DeskDeed.SEND_BACK);
            if (caller.signedIn().stream()
                    .noneMatch(person -> question.isHand(person.person().value()))) {
                deeds.add(DeskDeed.APPROVE);
            }
        }
        if (mayRetire(question)) {
            deeds.add(question.status() == DeskStatus.RETIRED ? DeskDeed.RESTORE : DeskDeed.RETIRE);
        }
        return deeds;
    }

    /** What quizzes draw is retired and restored by who may approve; a draft by who may write. */
    boolean mayRetire(DeskQuestion question) {
        return may(question.approvedNumber() > 0 ? APPROVE : WRITE, folderOf(question));
    }

    static NotFoundException unknown() {
        return new NotFoundException("assessment.desk-question-unknown");
    }
}
