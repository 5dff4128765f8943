package vn.hocvuso.assessment.desk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Writing questions: drafts, review by a second person, folders, comments. Each method refuses who does not hold its
 * permission where the question's folder belongs, whoever saw another version of the question than there is now ({@link
 * EditedMeanwhileException}), and what the question's status does not allow ({@link RuleViolationException}).
 */
@Stateless
public class BankDesk {

    /** Drafts of one command. */
    public static final int MOST_DRAFTS = 2000;

    private static final String WRITE = "bank:write:" + SessionService.SOMEWHERE;
    private static final String APPROVE = "bank:approve:" + SessionService.SOMEWHERE;
    private static final String VIEW = "bank:view:" + SessionService.SOMEWHERE;
    private static final String FOLDER = "bank-folder";

    @Inject
    DeskRepository repository;

    @Inject
    DeskPolicy policy;

    @Inject
    DeskWriter writer;

    @Inject
    DeskStep step;

    @Inject
    AuditTrail audit;

    /**
     * Writes a new question down as a draft.
     *
     * @throws NotAllowedException when the caller may not write in the folder
     */
    @RequiresPermissions(WRITE)
    public QuestionCode draft(@NotNull @Valid NewDraft command) {
        return writer.draft(command);
    }

    /**
     * Writes many down, all or none.
     *
     * @return their codes, in the order given
     */
    @RequiresPermissions(WRITE)
    public List<QuestionCode> draftAll(@NotNull @NotEmpty @Size(max = MOST_DRAFTS) List<@Valid NewDraft> commands) {
        List<QuestionCode> codes = new ArrayList<>();
        commands.forEach(command -> codes.add(writer.draft(command)));
        return codes;
    }

    /** Changes the working version; of an approved question it begins a new draft, and the approved version stays. */
    @RequiresPermissions(WRITE)
    public void save(@NotNull @Valid SaveDraft command) {
        writer.save(command);
    }

    /**
     * A new draft that says the same as a question the caller sees, which may come from a file.
     *
     * @throws NotFoundException when there is no such question, or not for this caller
     */
    @RequiresPermissions(WRITE)
    public QuestionCode copy(@NotNull String code, long folderId) {
        return writer.copy(code, folderId);
    }

    /** Asks for a second person. */
    @RequiresPermissions(WRITE)
    public void send(@NotNull SeenQuestion seen) {
        writer.send(seen);
    }

    /** Back to writing before anybody decided. */
    @RequiresPermissions(WRITE)
    public void takeBack(@NotNull SeenQuestion seen) {
        writer.takeBack(seen);
    }

    /** Makes the working version the one quizzes draw. Never for who wrote at it. */
    @RequiresPermissions(APPROVE)
    public void approve(@NotNull SeenQuestion seen) {
        writer.approve(seen);
    }

    /** Sends it back to be written at, with what is to be done. */
    @RequiresPermissions(APPROVE)
    public void sendBack(@NotNull SeenQuestion seen, @NotBlank @Size(max = DeskQuestion.LONGEST_REASON) String reason) {
        writer.sendBack(seen, reason);
    }

    /** Gives up what was written since the approved version. */
    @RequiresPermissions(WRITE)
    public void discard(@NotNull SeenQuestion seen) {
        writer.discard(seen);
    }

    /** No new quiz version takes it any more. What was approved is retired by who may approve. */
    @RequiresPermissions(VIEW)
    public void retire(@NotNull SeenQuestion seen) {
        writer.retire(seen);
    }

    /** Takes it up again as it was; what waited for review is a draft. */
    @RequiresPermissions(VIEW)
    public void restore(@NotNull SeenQuestion seen) {
        writer.restore(seen);
    }

    /** Puts it into another folder. */
    @RequiresPermissions(WRITE)
    public void move(@NotNull SeenQuestion seen, long folderId) {
        writer.move(seen, folderId);
    }

    /**
     * Does the same to many questions, each in a transaction of its own.
     *
     * @return one outcome for each, in the order given
     */
    @RequiresPermissions(VIEW)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction per question
    public List<BulkOutcome> apply(@NotNull @Valid BulkEdit command) {
        List<BulkOutcome> outcomes = new ArrayList<>();
        for (SeenQuestion seen : command.questions()) {
            outcomes.add(outcome(seen, command));
        }
        return outcomes;
    }

    private BulkOutcome outcome(SeenQuestion seen, BulkEdit command) {
        String refusal = "";
        List<Object> args = List.of();
        try {
            step.take(seen, command);
        } catch (BusinessException no) {
            refusal = no.code();
            args = no.args();
        }
        return new BulkOutcome(seen.id(), step.title(seen.id()), refusal, args);
    }

    /**
     * Makes a folder.
     *
     * @return its id
     */
    @RequiresPermissions(WRITE)
    public long createFolder(@NotNull @Valid NewFolder command) {
        long id = Ids.next();
        String name = command.name().strip();
        DeskFolder folder = command.parentId() == 0
                ? DeskFolder.atTop(id, name, policy.scopeToWriteIn(command.scopeId()))
                : policy.writable(command.parentId()).below(id, name);
        repository.add(folder);
        audit.record("bank.folder-created", FOLDER, Long.toString(id), "");
        return id;
    }

    /** Gives a folder another name. */
    @RequiresPermissions(WRITE)
    public void renameFolder(long id, @NotBlank @Size(max = NewFolder.LONGEST_NAME) String name) {
        policy.writable(id).rename(name.strip());
        audit.record("bank.folder-renamed", FOLDER, Long.toString(id), "");
    }

    /**
     * Removes an empty folder.
     *
     * @throws RuleViolationException when something lies in it
     */
    @RequiresPermissions(WRITE)
    public void removeFolder(long id) {
        DeskFolder folder = policy.writable(id);
        if (!repository.isEmpty(folder)) {
            throw new RuleViolationException("assessment.desk-folder-full");
        }
        repository.remove(folder);
        audit.record("bank.folder-removed", FOLDER, Long.toString(id), "");
    }

    /**
     * Says something about a question.
     *
     * @throws NotFoundException when there is no such question, or not for this caller
     */
    @RequiresPermissions(VIEW)
    public void comment(long questionId, @NotBlank @Size(max = DeskComment.LONGEST) String text) {
        DeskQuestion question = policy.visibleQuestion(repository.question(questionId));
        repository.add(new DeskComment(Ids.next(), question.id(), text.strip(), writer.author()));
        writer.note("bank.commented", question, "");
    }

    /** Says that a comment is settled, or is not. */
    @RequiresPermissions(VIEW)
    public void resolve(long commentId, boolean resolved) {
        DeskComment comment = repository.comment(commentId).orElseThrow(DeskPolicy::unknown);
        DeskQuestion question = policy.visibleQuestion(repository.question(comment.questionId()));
        comment.resolve(resolved);
        writer.note(resolved ? "bank.comment-resolved" : "bank.comment-reopened", question, "");
    }
}
