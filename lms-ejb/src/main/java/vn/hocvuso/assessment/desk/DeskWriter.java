package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.BankShelf;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.Ids;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.RuleViolationException;

/** What is done to one question, in the caller's transaction. */
@Dependent
class DeskWriter {

    private static final String SUBJECT = "question";

    @Inject
    DeskRepository repository;

    @Inject
    DeskPolicy policy;

    @Inject
    BankShelf shelf;

    @Inject
    BankQueries bank;

    @Inject
    FrameworkQueries frameworks;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    QuestionCode draft(NewDraft command) {
        DeskFolder folder = policy.writable(command.folderId());
        DeskQuestion question = DeskQuestion.draft(Ids.next(), folder.id());
        question.write(
                command.title(), command.question(), command.aim(), command.tags(), command.sourceNote(), author());
        repository.add(question);
        note("bank.drafted", question, "folder=" + folder.id());
        return new QuestionCode(question.code());
    }

    void save(SaveDraft command) {
        DeskQuestion question = policy.changeable(new SeenQuestion(command.id(), command.version()), DeskPolicy.WRITE);
        question.write(
                command.title(), command.question(), command.aim(), command.tags(), command.sourceNote(), author());
        tellTagged(question);
        note("bank.written", question, "");
    }

    QuestionCode copy(String code, long folderId) {
        DeskQuestion source = policy.visibleQuestion(repository.question(code));
        return draft(new NewDraft(
                folderId, source.title(), source.question(), source.tags(), "← " + source.code(), source.aim()));
    }

    void move(SeenQuestion seen, long folderId) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        DeskFolder to = policy.writable(folderId);
        if (question.approvedNumber() > 0 && !to.isOfSamePlace(policy.folderOf(question))) {
            // it would be asked where nobody has approved it
            throw new RuleViolationException("assessment.desk-move-approved");
        }
        question.moveTo(to.id());
        note("bank.moved", question, "folder=" + to.id());
    }

    void tag(SeenQuestion seen, String tag) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        question.addTag(tagOf(tag));
        tellTagged(question);
        note("bank.tagged", question, "");
    }

    void untag(SeenQuestion seen, String tag) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        question.removeTag(tagOf(tag));
        tellTagged(question);
        note("bank.untagged", question, "");
    }

    void setLevel(SeenQuestion seen, int level) {
        if (level < 1 || level > Framework.HIGHEST_LEVEL) {
            throw new RuleViolationException("assessment.desk-level", Framework.HIGHEST_LEVEL);
        }
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        question.setLevel(level, author());
        note("bank.written", question, "level=" + level);
    }

    /** Tags belong to the question, not to a version: what is drawn by them changes at once. */
    private void tellTagged(DeskQuestion question) {
        if (question.approvedNumber() > 0) {
            repository.flush();
            shelf.tagged(question.code());
        }
    }

    void send(SeenQuestion seen) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        requireKnownAim(question.aim());
        requireUseOfKind(question);
        question.send();
        note("bank.sent", question, "");
    }

    void takeBack(SeenQuestion seen) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        question.takeBack();
        note("bank.taken-back", question, "");
    }

    void approve(SeenQuestion seen) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.APPROVE);
        Author approver = author();
        question.requireApprovableBy(approver.person());
        int number = shelf.put(
                question.code(),
                question.aim().bank(),
                policy.folderOf(question).unitPath(),
                question.title(),
                question.tagsToDrawBy(),
                question.question());
        question.approved(number);
        repository.add(new DeskApproval(question.id(), number, approver));
        note("bank.approved", question, "version=" + number);
    }

    void sendBack(SeenQuestion seen, String reason) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.APPROVE);
        question.sendBack(reason.strip());
        note("bank.sent-back", question, "");
    }

    void discard(SeenQuestion seen) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE);
        QuestionVersion approved = bank.history(question.code()).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("assessment.desk-nothing-to-discard"));
        question.discard(
                approved.title(),
                approved.question(),
                QuestionAim.of(question.aim().bank(), approved.tags()),
                clock.instant());
        note("bank.discarded", question, "");
    }

    void retire(SeenQuestion seen) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE, DeskPolicy.APPROVE);
        requireRetirable(question);
        question.retire();
        shelf.retire(question.code());
        note("bank.retired", question, "");
    }

    void restore(SeenQuestion seen) {
        DeskQuestion question = policy.changeable(seen, DeskPolicy.WRITE, DeskPolicy.APPROVE);
        requireRetirable(question);
        question.restore();
        shelf.restore(question.code());
        note("bank.restored", question, "");
    }

    private void requireRetirable(DeskQuestion question) {
        if (!policy.mayRetire(question)) {
            throw new NotAllowedException("assessment.desk-retire-approved");
        }
    }

    private void requireKnownAim(QuestionAim aim) {
        boolean isKnownCompetence = aim.competence().isEmpty()
                || frameworks
                        .newest()
                        .flatMap(framework -> framework.component(aim.competence()))
                        .isPresent();
        if (!isKnownCompetence) {
            throw new RuleViolationException("assessment.desk-competence-unknown", aim.competence());
        }
        if (!aim.bank().isEmpty() && LearnerGroup.ofSlug(aim.bank()).isEmpty()) {
            throw new RuleViolationException("assessment.desk-bank-unknown", aim.bank());
        }
    }

    /** What people mark is asked in tasks of its own and nothing else is. */
    private static void requireUseOfKind(DeskQuestion question) {
        boolean isTask = question.aim().use() == QuestionUse.TASK;
        boolean needsPeople = question.question().kind().isMarkedByPeople();
        if (question.aim().use() != null && isTask != needsPeople) {
            throw new RuleViolationException(
                    needsPeople ? "assessment.desk-needs-task" : "assessment.desk-needs-no-task");
        }
    }

    private static String tagOf(String typed) {
        if (typed.isBlank()) {
            throw new RuleViolationException("assessment.desk-tag-empty");
        }
        return typed;
    }

    Author author() {
        return new Author(caller.id().value(), caller.get().displayName(), clock.instant());
    }

    void note(String action, DeskQuestion question, String details) {
        audit.record(action, SUBJECT, question.code(), details);
    }
}
