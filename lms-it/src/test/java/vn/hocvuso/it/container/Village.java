package vn.hocvuso.it.container;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.shiro.subject.ExecutionException;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.StartAttempt;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.TrueFalse;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankRow;
import vn.hocvuso.assessment.desk.BulkEdit;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.assessment.desk.QuestionAim;
import vn.hocvuso.assessment.desk.QuestionCode;
import vn.hocvuso.assessment.placement.AnswerPlacement;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementService;
import vn.hocvuso.assessment.quiz.QuizQueries;
import vn.hocvuso.catalog.CatalogQueries;
import vn.hocvuso.catalog.LessonRow;
import vn.hocvuso.catalog.QuizCodes;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.CompletionService;
import vn.hocvuso.credential.completion.CompletionStatus;
import vn.hocvuso.credential.completion.ConfirmOutcome;
import vn.hocvuso.credential.completion.ConfirmRecords;
import vn.hocvuso.credential.completion.MyCompletion;
import vn.hocvuso.credential.completion.ReturnRecord;
import vn.hocvuso.credential.completion.RevokeRecord;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CreateOrganisation;
import vn.hocvuso.identity.GrantRole;
import vn.hocvuso.identity.IdentityService;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.OrganisationService;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.RegisterLearner;
import vn.hocvuso.identity.Role;
import vn.hocvuso.identity.RoleService;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.Security;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.identity.VerifyIdentity;
import vn.hocvuso.platform.SystemSubject;
import vn.hocvuso.rights.CarryOutDeletion;
import vn.hocvuso.rights.DeletionQueries;
import vn.hocvuso.rights.DeletionRow;
import vn.hocvuso.rights.DeletionService;
import vn.hocvuso.rights.DeletionStatus;
import vn.hocvuso.rights.RecordDeletion;
import vn.hocvuso.shared.PageRequest;

/**
 * Two communes with everybody of {@link Who} and what they own: attempts, completion records, a certificate. Made once in
 * the server by the product's own services; what a test changes it makes for itself.
 */
final class Village {

    /** Xã Lùng Phình, Lào Cai, and a hamlet in it. */
    static final String COMMUNE_A = "02848";

    static final String HAMLET_A = "02848-1";

    /** Phường Đồ Sơn, Hải Phòng, and a part of it. */
    static final String COMMUNE_B = "11455";

    static final String HAMLET_B = "11455-1";

    /** The path whose final may be taken at once. */
    static final String PATH = "workers";

    static final String FINAL = "final/" + PATH;

    /** The learner's name, which strangers must not read. */
    static final String SECRET_NAME = "Hảng Thị Riêng Tư";

    private static Village built;

    /** Somebody with an account. */
    record Villager(String token, PersonId id) {}

    /** Somebody's completion record. */
    record Completion(Villager owner, long id, AttemptCode attempt) {}

    private final Map<Who, Villager> villagers = new EnumMap<>(Who.class);
    private int newcomers;
    private int lessons;
    private AttemptCode open;
    private Completion confirmed;
    private Completion ofNeighbour;
    private Completion ofOfficer;
    private Villager colleague;
    /** By whether they live in B. */
    private final Map<Boolean, Completion> passers = new HashMap<>();

    private final Map<Boolean, Villager> candidates = new HashMap<>();
    /** Open deletion requests, by whether it is somebody of B. */
    private final Map<Boolean, DeletionRow> requests = new HashMap<>();

    /** Carried-out deletion requests, likewise. */
    private final Map<Boolean, DeletionRow> carriedOut = new HashMap<>();

    private String certificate;
    private PlacementCode placement;
    private final Exams exams = new Exams(this);
    private final Essays essays = new Essays(this);
    private final Blueprints blueprints = new Blueprints(this);

    private Village() {}

    /** The village; built by the first test that asks. */
    static synchronized Village get() {
        if (built == null) {
            Village village = new Village();
            village.build();
            built = village;
        }
        return built;
    }

    private void build() {
        for (Who who : Who.values()) {
            if (who != Who.NOBODY && who != Who.SYSTEM) {
                boolean inB =
                        who == Who.NEIGHBOUR || who == Who.OFFICER_B || who == Who.INSTRUCTOR || who == Who.REVIEWER;
                villagers.put(who, newcomer(who == Who.LEARNER ? SECRET_NAME : "Người " + who.word(), inB));
            }
        }
        appoint(Who.OFFICER_A, Scope.Kind.UNIT, COMMUNE_A);
        appoint(Who.OFFICER_B, Scope.Kind.UNIT, COMMUNE_B);
        appoint(Who.INSTRUCTOR, Scope.Kind.EVERYWHERE, Scope.EVERYWHERE.id());
        appoint(Who.INSTRUCTOR_A, Scope.Kind.UNIT, COMMUNE_A);
        appoint(Who.REVIEWER, Scope.Kind.EVERYWHERE, Scope.EVERYWHERE.id());
        appoint(Who.ADMINISTRATOR, Scope.Kind.EVERYWHERE, Scope.EVERYWHERE.id());
        appoint(Who.ADMINISTRATOR_A, Scope.Kind.UNIT, COMMUNE_A);
        open = anotherOpenAttempt();
        confirmed = passed(villager(Who.LEARNER));
        verify(Who.OFFICER_A, villager(Who.LEARNER));
        certificate = as(Who.OFFICER_A, () -> confirm(confirmed)).certificateCode();
        ofNeighbour = passed(villager(Who.NEIGHBOUR));
        passers.put(true, ofNeighbour);
    }

    private void appoint(Who who, Scope.Kind kind, String scope) {
        give(villager(who), who.role().orElseThrow(), kind, scope);
    }

    /** Gives a role, as the product itself. */
    void give(Villager villager, Role role, Scope.Kind kind, String scope) {
        GrantRole command = new GrantRole(villager.id(), role, kind, scope);
        as(Who.SYSTEM, () -> {
            bean(RoleService.class).grant(command);
            return null;
        });
    }

    /** Somebody new, who lives in commune A or B. */
    Villager newcomer(String name, boolean inB) {
        String login = "lang" + ++newcomers + "." + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        RegisterLearner command = new RegisterLearner(
                name,
                LocalDate.of(1985, 3, 8),
                login,
                "mat-khau-" + login,
                LearnerGroup.WORKER,
                inB ? HAMLET_B : HAMLET_A,
                "",
                "",
                true);
        String token = as(Who.NOBODY, () -> bean(AccountService.class).register(command));
        return new Villager(token, signedIn(token).person());
    }

    /** Somebody of that commune who is given roles and loses them. */
    Villager candidate(boolean inB) {
        return candidates.computeIfAbsent(inB, place -> newcomer("Người được chọn", inB));
    }

    Villager villager(Who who) {
        return villagers.get(who);
    }

    /** The learner's final, passed. */
    AttemptCode finishedAttempt() {
        return confirmed.attempt();
    }

    /** An attempt of the learner that stays open. */
    AttemptCode openAttempt() {
        return open;
    }

    /** Another open attempt of the learner, for who will change it. */
    AttemptCode anotherOpenAttempt() {
        LessonRow lesson = bean(CatalogQueries.class).path(PATH).lessons().get(lessons++);
        return begin(villager(Who.LEARNER), QuizCodes.lesson(PATH, lesson.course(), lesson.slug()));
    }

    /** A placement of the learner, answered to its end. */
    PlacementCode placement() {
        if (placement == null) {
            placement = placed(villager(Who.LEARNER));
        }
        return placement;
    }

    /** A finished placement of somebody new of that commune. */
    PlacementCode newPlacement(boolean inB) {
        return placed(newcomer("Người vừa xếp lớp", inB));
    }

    private PlacementCode placed(Villager villager) {
        return as(villager, () -> {
            PlacementService service = bean(PlacementService.class);
            PlacementCode code = service.begin();
            int position = 1;
            while (!service.answer(new AnswerPlacement(code, position, Map.of(), true))
                    .isOver()) {
                position++;
            }
            return code;
        });
    }

    /** The learner's confirmed record. */
    Completion confirmedRecord() {
        return confirmed;
    }

    /** The neighbour's record, in whatever state. */
    Completion recordOfNeighbour() {
        return ofNeighbour;
    }

    /** The code of the learner's certificate. */
    String certificate() {
        return certificate;
    }

    /** A record of somebody of that commune that waits for confirmation, identity verified. */
    Completion waitingRecord(boolean inB) {
        Completion record = passers.computeIfAbsent(inB, place -> passed(newcomer("Người đã đạt", inB)));
        if (mine(record).status() == CompletionStatus.RETURNED) {
            resubmit(record);
        }
        verify(inB ? Who.OFFICER_B : Who.OFFICER_A, record.owner());
        return record;
    }

    /** A confirmed record of somebody of that commune. */
    Completion confirmedRecord(boolean inB) {
        Completion record = waitingRecord(inB);
        as(inB ? Who.OFFICER_B : Who.OFFICER_A, () -> confirm(record));
        return record;
    }

    /** The record of the officer of A, which waits for confirmation, identity verified by a colleague. */
    Completion recordOfOfficer() {
        if (ofOfficer == null) {
            colleague = newcomer("Cán bộ cùng xã", false);
            give(colleague, Role.CERTIFYING_OFFICER, Scope.Kind.UNIT, COMMUNE_A);
            ofOfficer = passed(villager(Who.OFFICER_A));
            verify(colleague, villager(Who.OFFICER_A));
        }
        return ofOfficer;
    }

    /** The record of the officer of A, sent back by a colleague. */
    Completion returnedRecordOfOfficer() {
        Completion record = recordOfOfficer();
        as(colleague, () -> {
            returnToLearner(record);
            return null;
        });
        return record;
    }

    /** A record of somebody new of that commune; nobody has looked at it. */
    Completion newRecord(boolean inB) {
        return passed(newcomer("Người vừa đạt", inB));
    }

    /** An open deletion request of somebody of that commune; another when the last one was ended. */
    DeletionRow openRequest(boolean inB) {
        return requests.compute(
                inB,
                (place, last) -> last != null && again(last).status() == DeletionStatus.OPEN
                        ? last
                        : recorded(newcomer("Người xin xóa", inB)));
    }

    /** A deletion request of somebody of that commune that was carried out. */
    DeletionRow carriedOutRequest(boolean inB) {
        return carriedOut.computeIfAbsent(inB, place -> {
            DeletionRow request = recorded(newcomer("Người đã xóa", inB));
            as(Who.ADMINISTRATOR, () -> {
                bean(DeletionService.class).carryOut(new CarryOutDeletion(request.id(), request.version(), true));
                return null;
            });
            return again(request);
        });
    }

    /** Somebody of A who was erased. */
    PersonId erased() {
        return carriedOutRequest(false).person();
    }

    private DeletionRow recorded(Villager villager) {
        return as(Who.ADMINISTRATOR, () -> {
            bean(DeletionService.class).record(new RecordDeletion(villager.id(), ""));
            return bean(DeletionQueries.class)
                    .requests(DeletionStatus.OPEN, PageRequest.first(PageRequest.MAX_SIZE))
                    .rows()
                    .stream()
                    .filter(row -> row.person().equals(villager.id()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** A deletion request as it stands now. */
    DeletionRow again(DeletionRow request) {
        return as(Who.ADMINISTRATOR, () -> bean(DeletionQueries.class).request(request.id()));
    }

    /** What people of the village wrote, and who marks it. */
    Essays essays() {
        return essays;
    }

    /** A new organisation seated in that commune. */
    String organisation(boolean inB) {
        return as(Who.SYSTEM, () -> bean(OrganisationService.class)
                .create(new CreateOrganisation("", "Trường của làng", inB ? COMMUNE_B : COMMUNE_A)));
    }

    /** A new folder of questions: of commune A, or of the whole country. */
    long folder(boolean inA) {
        return inA
                ? as(Who.INSTRUCTOR_A, () -> bean(BankDesk.class).createFolder(new NewFolder(0, COMMUNE_A, "Của xã")))
                : as(Who.INSTRUCTOR, () -> bean(BankDesk.class)
                        .createFolder(new NewFolder(0, Scope.EVERYWHERE.id(), "Của cả nước")));
    }

    /** A new draft in that folder, which the instructor of the country wrote. */
    BankRow draft(long folder) {
        return draft(newDraft(folder));
    }

    /** A new draft, which the instructor of the country wrote. */
    BankRow draft(NewDraft draft) {
        return as(Who.INSTRUCTOR, () -> question(bean(BankDesk.class).draft(draft)));
    }

    /** What a draft is made of; no two ask alike. */
    static NewDraft newDraft(long folder) {
        String word = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        return new NewDraft(
                folder,
                "Câu của làng",
                new TrueFalse(word + " a" + word + " b" + word + " c" + word, true, "", "", ""),
                List.of("làng"),
                "",
                new QuestionAim(PATH, QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, "4.1", 1));
    }

    /** A new question in that folder that waits for a second person. */
    BankRow questionInReview(long folder) {
        return sent(draft(folder));
    }

    /** A draft, sent to a second person. */
    BankRow sent(BankRow draft) {
        return as(Who.INSTRUCTOR, () -> {
            bean(BankDesk.class).send(draft.seen());
            return again(draft);
        });
    }

    /** A question of that folder that is approved and being written at again. */
    BankRow rewrittenQuestion(long folder) {
        BankRow waiting = questionInReview(folder);
        as(Who.REVIEWER, () -> {
            bean(BankDesk.class).approve(waiting.seen());
            return null;
        });
        return as(Who.INSTRUCTOR, () -> {
            bean(BankDesk.class).apply(new BulkEdit(List.of(again(waiting).seen()), BulkEdit.Deed.LEVEL, 0, "", 2));
            return again(waiting);
        });
    }

    /** A retired draft of that folder. */
    BankRow retiredQuestion(long folder) {
        BankRow draft = draft(folder);
        return as(Who.INSTRUCTOR, () -> {
            bean(BankDesk.class).retire(draft.seen());
            return again(draft);
        });
    }

    /** An open comment on a question. */
    long commentOn(BankRow question) {
        return as(Who.INSTRUCTOR, () -> {
            bean(BankDesk.class).comment(question.id(), "Phương án dễ quá");
            return bean(BankDeskQueries.class).comments(question.id()).get(0).id();
        });
    }

    private BankRow again(BankRow row) {
        return bean(BankDeskQueries.class).question(row.id()).row();
    }

    private static BankRow question(QuestionCode code) {
        return bean(BankDeskQueries.class).question(code.value()).row();
    }

    private Completion passed(Villager villager) {
        AttemptCode attempt = begin(villager, FINAL);
        as(villager, () -> {
            int needed = bean(QuizQueries.class)
                    .card(FINAL)
                    .orElseThrow()
                    .passMarks()
                    .intValueExact();
            RightAnswers.to(FINAL).give(needed, attempt);
            return bean(AttemptService.class).submit(attempt);
        });
        return as(villager, () -> bean(CompletionQueries.class).mine().stream()
                .map(mine -> new Completion(villager, mine.id(), attempt))
                .findFirst()
                .orElseThrow());
    }

    private AttemptCode begin(Villager villager, String quiz) {
        return as(villager, () -> bean(AttemptService.class).start(StartAttempt.alone(quiz)));
    }

    private void verify(Who officer, Villager villager) {
        verify(villager(officer), villager);
    }

    private void verify(Villager officer, Villager villager) {
        as(officer, () -> {
            bean(IdentityService.class).verify(new VerifyIdentity(villager.id(), ""));
            return null;
        });
    }

    /** Confirms a record as the caller. */
    ConfirmOutcome confirm(Completion record) {
        return bean(CompletionService.class)
                .confirm(new ConfirmRecords(
                        List.of(new ConfirmRecords.SeenRecord(
                                record.id(), mine(record).version())),
                        "01/QĐ-UBND",
                        LocalDate.now(AccountService.CIVIL_ZONE),
                        false))
                .get(0);
    }

    /** Sends a record back as the caller. */
    void returnToLearner(Completion record) {
        bean(CompletionService.class)
                .returnToLearner(new ReturnRecord(record.id(), mine(record).version(), "Mang thẻ đến xã."));
    }

    /** Revokes a record as the caller. */
    void revoke(Completion record) {
        bean(CompletionService.class)
                .revoke(new RevokeRecord(record.id(), mine(record).version(), "Cấp nhầm."));
        passers.values().remove(record);
    }

    private void resubmit(Completion record) {
        as(record.owner(), () -> {
            bean(CompletionService.class).resubmit(record.id());
            return null;
        });
    }

    /** A record as its owner sees it. */
    private MyCompletion mine(Completion record) {
        return as(record.owner(), () -> bean(CompletionQueries.class).mine().stream()
                .filter(mine -> mine.id() == record.id())
                .findFirst()
                .orElseThrow());
    }

    /** The exams of the village. */
    Blueprints blueprints() {
        return blueprints;
    }

    Exams exams() {
        return exams;
    }

    /** The product's bean of that type, as an injection point gets it. */
    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Does the work as that caller, as the filter of the pages would. */
    <T> T as(Who who, Callable<T> work) {
        return switch (who) {
            case SYSTEM -> unwrapped(() -> SystemSubject.call(work));
            case NOBODY -> unwrapped(() -> bean(Security.class).subjectOf(null).execute(work));
            default -> as(villager(who), work);
        };
    }

    /** Does the work as that villager. */
    <T> T as(Villager villager, Callable<T> work) {
        SignedIn person = signedIn(villager.token());
        return unwrapped(() -> bean(Security.class).subjectOf(person).execute(work));
    }

    private static SignedIn signedIn(String token) {
        return bean(SessionService.class).personOf(token).orElseThrow();
    }

    private static <T> T unwrapped(Supplier<T> work) {
        try {
            return work.get();
        } catch (ExecutionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw wrapped;
        }
    }
}
