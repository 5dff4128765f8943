package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hocvuso.assessment.bank.QuestionOrigin;
import vn.hocvuso.identity.PersonId;

/** Folders, questions of the desk, their comments and approvals. */
@Dependent
class DeskRepository {

    @PersistenceContext
    EntityManager entities;

    /** All folders: some hundreds at most. */
    List<DeskFolder> folders() {
        return entities.createQuery("SELECT f FROM DeskFolder f ORDER BY f.name, f.id", DeskFolder.class)
                .getResultList();
    }

    Optional<DeskFolder> folder(long id) {
        return Optional.ofNullable(entities.find(DeskFolder.class, id));
    }

    Optional<DeskFolder> folderOfBank(String bank) {
        return entities.createQuery("SELECT f FROM DeskFolder f WHERE f.bank = :bank", DeskFolder.class)
                .setParameter("bank", bank)
                .getResultStream()
                .findFirst();
    }

    /** Whether nothing lies in the folder. */
    boolean isEmpty(DeskFolder folder) {
        long questions = entities.createQuery(
                        "SELECT COUNT(q) FROM DeskQuestion q WHERE q.folderId = :folder", Long.class)
                .setParameter("folder", folder.id())
                .getSingleResult();
        long folders = entities.createQuery("SELECT COUNT(f) FROM DeskFolder f WHERE f.parentId = :folder", Long.class)
                .setParameter("folder", folder.id())
                .getSingleResult();
        return questions + folders == 0;
    }

    void add(DeskFolder folder) {
        entities.persist(folder);
        // questions and folders below refer to it by id only
        entities.flush();
    }

    void remove(DeskFolder folder) {
        entities.remove(folder);
    }

    Optional<DeskQuestion> question(long id) {
        return Optional.ofNullable(entities.find(DeskQuestion.class, id));
    }

    /** The question, and nobody else changes it until the end of the transaction. */
    Optional<DeskQuestion> locked(long id) {
        return Optional.ofNullable(entities.find(DeskQuestion.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<DeskQuestion> question(String code) {
        return entities.createQuery("SELECT q FROM DeskQuestion q WHERE q.code = :code", DeskQuestion.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The questions of content files, whatever their bank. */
    List<DeskQuestion> ofFiles() {
        return entities.createQuery("SELECT q FROM DeskQuestion q WHERE q.origin = :file", DeskQuestion.class)
                .setParameter("file", QuestionOrigin.FILE)
                .getResultList();
    }

    void add(DeskQuestion question) {
        entities.persist(question);
    }

    /** Brings what was changed to the database, where queries find it. */
    void flush() {
        entities.flush();
    }

    /** Tags by the code of their question: code, tag. */
    List<Object[]> tags(Collection<String> codes) {
        return entities.createQuery(
                        "SELECT q.code, t FROM DeskQuestion q JOIN q.tags t WHERE q.code IN :codes", Object[].class)
                .setParameter("codes", codes)
                .getResultList();
    }

    void add(DeskApproval approval) {
        entities.persist(approval);
    }

    List<DeskApproval> approvals(long question) {
        return entities.createQuery("SELECT a FROM DeskApproval a WHERE a.questionId = :question", DeskApproval.class)
                .setParameter("question", question)
                .getResultList();
    }

    void add(DeskComment comment) {
        entities.persist(comment);
    }

    Optional<DeskComment> comment(long id) {
        return Optional.ofNullable(entities.find(DeskComment.class, id));
    }

    /** The comments on a question, oldest first. */
    List<DeskComment> comments(long question) {
        return entities.createQuery(
                        "SELECT c FROM DeskComment c WHERE c.questionId = :question ORDER BY c.id", DeskComment.class)
                .setParameter("question", question)
                .getResultList();
    }

    /** The comments somebody wrote, oldest first. */
    List<DeskComment> commentsOf(PersonId author) {
        return entities.createQuery(
                        "SELECT c FROM DeskComment c WHERE c.author = :author ORDER BY c.id", DeskComment.class)
                .setParameter("author", author.value())
                .getResultList();
    }

    /** The versions somebody approved. */
    List<DeskApproval> approvalsOf(PersonId person) {
        return entities.createQuery(
                        "SELECT a FROM DeskApproval a WHERE a.approvedBy = :person ORDER BY a.approvedAt",
                        DeskApproval.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The questions somebody wrote at last, or whose working version they wrote at. */
    List<DeskQuestion> writtenBy(PersonId person) {
        return entities.createQuery(
                        "SELECT q FROM DeskQuestion q WHERE q.changedBy = :person OR :person MEMBER OF q.hands"
                                + " ORDER BY q.id",
                        DeskQuestion.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Stems of all questions in those folders that are asked or may be: id, code, title, stem, folded stem. */
    List<Object[]> stems(Set<Long> folders) {
        return folders.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT q.id, q.code, q.title, q.stem, q.searchStem FROM DeskQuestion q"
                                        + " WHERE q.folderId IN :folders AND q.status <> :retired ORDER BY q.id",
                                Object[].class)
                        .setParameter("folders", folders)
                        .setParameter("retired", DeskStatus.RETIRED)
                        .getResultList();
    }
}
