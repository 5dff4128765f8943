package vn.hocvuso.assessment.desk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.assessment.bank.BankQueries;
import vn.hocvuso.assessment.bank.QuestionExposure;
import vn.hocvuso.assessment.bank.QuestionUsage;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.UnitOption;
import vn.hocvuso.identity.UnitQueries;
import vn.hocvuso.platform.AuditTrail;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/**
 * The question bank as its writers see it, with keys: questions of folders that belong to a place where the caller holds
 * {@code bank:view}. Those of the content files belong to the whole country.
 */
@Stateless
@RequiresPermissions("bank:view:" + SessionService.SOMEWHERE)
public class BankDeskQueries {

    /** Questions of one file. */
    public static final int MOST_EXPORTED = 5000;

    private static final int MOST_NEAR = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeskRepository repository;

    @Inject
    DeskPolicy policy;

    @Inject
    BankQueries bank;

    @Inject
    UnitQueries units;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    @Any
    Instance<QuestionUsage> usage;

    @Inject
    @Any
    Instance<QuestionExposure> exposure;

    /**
     * A page of the list; newest change first unless another order is asked for: {@code title}, {@code code}, {@code kind},
     * {@code status}, {@code changedAt}, {@code aim.competence}, {@code aim.level}.
     */
    public Page<BankRow> find(@NotNull BankFilter filter, @NotNull PageRequest page) {
        Map<Long, DeskFolder> folders = policy.visibleFolders();
        DeskSearch search = new DeskSearch(entities, filter, wanted(filter, folders));
        return new Page<>(rows(search.questions(page), folders), search.count());
    }

    /** Those of these questions that the caller may see, in the order given. */
    public List<BankRow> rows(@NotNull @Size(max = PageRequest.MAX_SIZE) List<Long> ids) {
        Map<Long, DeskFolder> folders = policy.visibleFolders();
        List<DeskQuestion> found = ids.stream()
                .map(repository::question)
                .flatMap(question -> question.stream())
                .filter(question -> folders.containsKey(question.folderId()))
                .toList();
        return rows(found, folders);
    }

    /**
     * One question with its key.
     *
     * @throws NotFoundException when there is none of that id, or not for this caller
     */
    public BankEntry question(long id) {
        return entry(policy.visibleQuestion(repository.question(id)));
    }

    /**
     * One question with its key.
     *
     * @throws NotFoundException when there is none of that code, or not for this caller
     */
    public BankEntry question(@NotNull String code) {
        return entry(policy.visibleQuestion(repository.question(code)));
    }

    /** The questions that fit with their keys, at most {@value #MOST_EXPORTED}, by code; for a file, audited. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<BankEntry> export(@NotNull BankFilter filter) {
        Map<Long, DeskFolder> folders = policy.visibleFolders();
        DeskSearch search = new DeskSearch(entities, filter, wanted(filter, folders));
        List<BankEntry> entries = new ArrayList<>();
        for (int from = 0; from < MOST_EXPORTED; from += PageRequest.MAX_SIZE) {
            List<DeskQuestion> some = search.questions(new PageRequest(from, PageRequest.MAX_SIZE, "code", false));
            entries.addAll(entries(some, folders));
            if (some.size() < PageRequest.MAX_SIZE) {
                break;
            }
        }
        audit.record("bank.exported", "bank", "", "questions=" + entries.size());
        return entries;
    }

    /** Those of these questions that the caller may see, with their keys, in the order given; for a file, audited. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<BankEntry> export(@NotNull @Size(max = MOST_EXPORTED) List<String> codes) {
        Map<Long, DeskFolder> folders = policy.visibleFolders();
        List<DeskQuestion> found = codes.stream()
                .map(repository::question)
                .flatMap(question -> question.stream())
                .filter(question -> folders.containsKey(question.folderId()))
                .toList();
        audit.record("bank.exported", "bank", "", "questions=" + found.size());
        return entries(found, folders);
    }

    /** The folders the caller may look into, as a tree: each after the one it lies in. */
    public List<FolderRow> folders() {
        Map<Long, DeskFolder> visible = policy.visibleFolders();
        Map<Long, Long> counts = new HashMap<>();
        entities.createQuery("SELECT q.folderId, COUNT(q) FROM DeskQuestion q GROUP BY q.folderId", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        List<FolderRow> tree = new ArrayList<>();
        List<DeskFolder> sorted = visible.values().stream()
                .sorted(Comparator.comparing(DeskFolder::isOfFiles)
                        .thenComparing(DeskFolder::scopeId)
                        .thenComparing(DeskFolder::name)
                        .thenComparing(DeskFolder::id))
                .toList();
        sorted.stream()
                .filter(folder -> !visible.containsKey(folder.parent()))
                .forEach(folder -> hang(folder, 0, sorted, counts, tree));
        return tree;
    }

    /** The caller's places to make folders in, by {@code Scope.id()}. */
    public List<UnitOption> placesToWriteIn() {
        return caller.scopesOf(DeskPolicy.WRITE).stream()
                .map(scope -> new UnitOption(scope.id(), place(scope.id(), scope.kind() == Scope.Kind.UNIT)))
                .distinct()
                .toList();
    }

    /** The tags of questions the caller may see, in order. */
    public List<String> tags() {
        Set<Long> folders = policy.visibleFolders().keySet();
        return folders.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT DISTINCT t FROM DeskQuestion q JOIN q.tags t WHERE q.folderId IN :folders",
                                String.class)
                        .setParameter("folders", folders)
                        .getResultStream()
                        .sorted()
                        .toList();
    }

    /**
     * The approved versions of a question, newest first.
     *
     * @throws NotFoundException when there is no such question, or not for this caller
     */
    public List<VersionRow> versions(long id) {
        DeskQuestion question = policy.visibleQuestion(repository.question(id));
        Map<Integer, DeskApproval> approvals =
                repository.approvals(id).stream().collect(Collectors.toMap(DeskApproval::number, Function.identity()));
        return bank.history(question.code()).stream()
                .map(version -> {
                    DeskApproval approval = approvals.get(version.number());
                    return new VersionRow(
                            version.id(),
                            version.number(),
                            version.title(),
                            version.question(),
                            QuestionAim.of(question.aim().bank(), version.tags()),
                            approval == null ? "" : approval.approvedByName(),
                            approval == null ? null : approval.approvedAt());
                })
                .toList();
    }

    /**
     * The quizzes that may draw a version of the question, the current ones first.
     *
     * @throws NotFoundException when there is no such question, or not for this caller
     */
    public List<UseRow> usage(long id) {
        DeskQuestion question = policy.visibleQuestion(repository.question(id));
        Map<Long, Integer> numbers = bank.history(question.code()).stream()
                .collect(Collectors.toMap(QuestionVersion::id, QuestionVersion::number));
        return usage.stream()
                .flatMap(source -> source.of(numbers.keySet()).stream())
                .map(use -> new UseRow(
                        use.quizCode(),
                        use.title(),
                        use.quizNumber(),
                        use.current(),
                        numbers.get(use.questionVersionId()),
                        exposure.stream()
                                .mapToLong(source -> source.of(use.quizVersionId(), use.questionVersionId()))
                                .sum()))
                .sorted(Comparator.comparing(UseRow::current)
                        .reversed()
                        .thenComparing(UseRow::quizCode)
                        .thenComparing(UseRow::quizNumber, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * What was said about a question, oldest first.
     *
     * @throws NotFoundException when there is no such question, or not for this caller
     */
    public List<CommentRow> comments(long id) {
        policy.visibleQuestion(repository.question(id));
        return repository.comments(id).stream().map(DeskComment::row).toList();
    }

    /**
     * Questions the caller may see that ask nearly the same as this one, the most alike first.
     *
     * @throws NotFoundException when there is no such question, or not for this caller
     */
    public List<NearQuestion> near(long id) {
        policy.visibleQuestion(repository.question(id));
        return stems(policy.visibleFolders().keySet()).near(id, MOST_NEAR);
    }

    /** Pairs of near-equal questions among all the caller may see, the most alike first, at most {@value #MOST_NEAR}. */
    public List<NearQuestion> nearPairs() {
        return stems(policy.visibleFolders().keySet()).pairs(MOST_NEAR);
    }

    private NearStems stems(Set<Long> folders) {
        NearStems stems = new NearStems();
        repository
                .stems(folders)
                .forEach(row -> stems.add(
                        new NearQuestion.Asked((Long) row[0], (String) row[1], (String) row[2], (String) row[3]),
                        (String) row[4]));
        return stems;
    }

    private Set<Long> wanted(BankFilter filter, Map<Long, DeskFolder> visible) {
        if (filter.folderId() == 0) {
            return visible.keySet();
        }
        Set<Long> below = new TreeSet<>();
        collect(filter.folderId(), visible, below);
        return below;
    }

    private static void collect(long folder, Map<Long, DeskFolder> visible, Set<Long> below) {
        if (visible.containsKey(folder) && below.add(folder)) {
            visible.values().stream()
                    .filter(each -> each.parent() == folder)
                    .forEach(each -> collect(each.id(), visible, below));
        }
    }

    private void hang(
            DeskFolder folder, int depth, List<DeskFolder> all, Map<Long, Long> counts, List<FolderRow> tree) {
        tree.add(new FolderRow(
                folder.id(),
                depth == 0 ? 0 : folder.parent(),
                depth,
                folder.name(),
                folder.bank(),
                folder.scopeId(),
                place(folder.scopeId(), folder.isOfUnit()),
                counts.getOrDefault(folder.id(), 0L),
                !folder.isOfFiles() && policy.may(DeskPolicy.WRITE, folder)));
        all.stream()
                .filter(each -> each.parent() == folder.id())
                .forEach(each -> hang(each, depth + 1, all, counts, tree));
    }

    private String place(String scopeId, boolean isUnit) {
        if (isUnit) {
            return units.unit(scopeId).map(UnitOption::name).orElse(scopeId);
        }
        return scopeId.equals(Scope.EVERYWHERE.id()) ? "" : scopeId;
    }

    private BankEntry entry(DeskQuestion question) {
        return entries(List.of(question), Map.of(question.folderId(), policy.folderOf(question)))
                .get(0);
    }

    private List<BankEntry> entries(List<DeskQuestion> questions, Map<Long, DeskFolder> folders) {
        Map<Long, BankRow> rows =
                rows(questions, folders).stream().collect(Collectors.toMap(BankRow::id, Function.identity()));
        return questions.stream()
                .map(question -> new BankEntry(
                        rows.get(question.id()),
                        question.question(),
                        question.sourceNote(),
                        question.reason(),
                        policy.deeds(question)))
                .toList();
    }

    private List<BankRow> rows(List<DeskQuestion> questions, Map<Long, DeskFolder> folders) {
        if (questions.isEmpty()) {
            return List.of();
        }
        List<Long> ids = questions.stream().map(DeskQuestion::id).toList();
        Map<Long, List<String>> tags = new HashMap<>();
        entities.createQuery("SELECT q.id, t FROM DeskQuestion q JOIN q.tags t WHERE q.id IN :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> tags.computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                        .add((String) row[1]));
        Map<Long, Long> comments = new HashMap<>();
        entities.createQuery(
                        "SELECT c.questionId, COUNT(c) FROM DeskComment c WHERE c.questionId IN :ids"
                                + " AND c.resolved = FALSE GROUP BY c.questionId",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> comments.put((Long) row[0], (Long) row[1]));
        return questions.stream()
                .map(question -> new BankRow(
                        question.id(),
                        question.version(),
                        question.code(),
                        question.origin(),
                        question.status(),
                        question.kind(),
                        question.title(),
                        question.stem(),
                        question.aim(),
                        tags.getOrDefault(question.id(), List.of()).stream()
                                .sorted()
                                .toList(),
                        question.folderId(),
                        folders.get(question.folderId()).name(),
                        question.approvedNumber(),
                        question.changedByName(),
                        question.changedAt(),
                        comments.getOrDefault(question.id(), 0L)))
                .toList();
    }
}
