package vn.hocvuso.it.container;

import static vn.hocvuso.it.container.Village.bean;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.ReceiptQueries;
import vn.hocvuso.assessment.attempt.SaveAnswer;
import vn.hocvuso.assessment.attempt.StartAttempt;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.BankDeskQueries;
import vn.hocvuso.assessment.desk.BankFilter;
import vn.hocvuso.assessment.desk.BankRow;
import vn.hocvuso.assessment.desk.BulkEdit;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.NewFolder;
import vn.hocvuso.assessment.desk.SaveDraft;
import vn.hocvuso.assessment.desk.SeenQuestion;
import vn.hocvuso.assessment.exchange.ExportFormat;
import vn.hocvuso.assessment.exchange.ExportQueries;
import vn.hocvuso.assessment.exchange.ImportQueries;
import vn.hocvuso.assessment.exchange.ImportService;
import vn.hocvuso.assessment.exchange.TakeImport;
import vn.hocvuso.assessment.placement.AnswerPlacement;
import vn.hocvuso.assessment.placement.PlacementCode;
import vn.hocvuso.assessment.placement.PlacementFigureQueries;
import vn.hocvuso.assessment.placement.PlacementQueries;
import vn.hocvuso.assessment.placement.PlacementService;
import vn.hocvuso.assessment.statistics.QuizRow;
import vn.hocvuso.assessment.statistics.QuizSelection;
import vn.hocvuso.assessment.statistics.StatisticsQueries;
import vn.hocvuso.credential.certificate.CredentialQueries;
import vn.hocvuso.credential.completion.CompletionFilter;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.CompletionService;
import vn.hocvuso.credential.completion.CompletionTotals;
import vn.hocvuso.credential.completion.ConfirmOutcome;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.CreateOrganisation;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.DescribeOrganisation;
import vn.hocvuso.identity.DirectoryQueries;
import vn.hocvuso.identity.GrantRole;
import vn.hocvuso.identity.GrantRow;
import vn.hocvuso.identity.IdentityService;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.MyDataQueries;
import vn.hocvuso.identity.OrganisationQueries;
import vn.hocvuso.identity.OrganisationService;
import vn.hocvuso.identity.PersonFilter;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.Place;
import vn.hocvuso.identity.RegisterForPerson;
import vn.hocvuso.identity.RegistryQueries;
import vn.hocvuso.identity.RegistryService;
import vn.hocvuso.identity.Role;
import vn.hocvuso.identity.RoleService;
import vn.hocvuso.identity.RosterQueries;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeQueries;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.identity.VerifyIdentity;
import vn.hocvuso.it.container.Village.Completion;
import vn.hocvuso.it.container.Village.Villager;
import vn.hocvuso.learning.AdviceQueries;
import vn.hocvuso.learning.LearningService;
import vn.hocvuso.rights.CarryOutDeletion;
import vn.hocvuso.rights.DataCopyQueries;
import vn.hocvuso.rights.DeletionQueries;
import vn.hocvuso.rights.DeletionRow;
import vn.hocvuso.rights.DeletionService;
import vn.hocvuso.rights.DeletionStatus;
import vn.hocvuso.rights.RecordDeletion;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;
import vn.hocvuso.shared.PageRequest;

/** Calls of service methods for somebody's things, one for each line of the table that data decide. */
final class Trials {

    private static final PageRequest MANY = PageRequest.first(PageRequest.MAX_SIZE);
    /** Somebody of A who was erased: nobody finds them any more. */
    private static final String ERASED = "erased";

    private static final CompletionFilter ALL = CompletionFilter.everything();

    /** Prepares the thing and answers with the call that asks for it; the call says whether it got it. */
    private final Map<String, Function<Village, Callable<Boolean>>> trials = new LinkedHashMap<>();

    private Trials() {}

    /** The trials of the product's table. */
    static Trials ofProduct() {
        Trials trials = new Trials();
        trials.attempts();
        trials.placements();
        trials.statistics();
        trials.questionBank();
        trials.questionExchange();
        trials.records();
        trials.certificates();
        trials.persons();
        trials.administration();
        trials.registry();
        trials.ownData();
        trials.organisations();
        trials.deletionRequests();
        trials.places();
        Village.get().exams().tryAll(trials::add);
        Village.get().essays().tryAll(trials::add);
        Village.get().blueprints().tryAll(trials::add);
        return trials;
    }

    /** One trial, for canaries. */
    static Trials of(String method, String about, Function<Village, Callable<Boolean>> trial) {
        return new Trials().add(method, about, trial);
    }

    private Trials add(String method, String about, Function<Village, Callable<Boolean>> trial) {
        trials.put(name(method, about), trial);
        return this;
    }

    private static String name(String method, String about) {
        return method + " about " + about;
    }

    /** Where table and trials differ: lines nobody tries, trials without line. */
    List<String> differencesIn(AccessTable table) {
        List<String> differences = new ArrayList<>();
        List<String> decided = table.lines().stream()
                .filter(AccessTable.Line::isDecidedByData)
                .map(line -> name(line.method(), line.about()))
                .toList();
        decided.stream()
                .filter(line -> !trials.containsKey(line))
                .forEach(line -> differences.add("is not tried: " + line));
        trials.keySet().stream()
                .filter(trial -> !decided.contains(trial))
                .forEach(trial -> differences.add("has no line in service-access.tsv: " + trial));
        return differences;
    }

    /** Where somebody gets what the table does not give, or does not get what it gives. */
    List<String> wrongAnswers(AccessTable table, Village village) {
        List<String> wrong = new ArrayList<>();
        for (AccessTable.Line line : table.lines()) {
            if (line.isDecidedByData() && trials.containsKey(name(line.method(), line.about()))) {
                Callable<Boolean> call =
                        trials.get(name(line.method(), line.about())).apply(village);
                // first those who must not: who may changes what there is
                Stream.of(false, true)
                        .flatMap(may -> line.callers().stream()
                                .filter(who -> line.gets().contains(who) == may))
                        .forEach(who -> {
                            String answer = answer(village, who, call);
                            if (!answer.equals(line.gets().contains(who) ? "gets it" : "does not get it")) {
                                wrong.add(name(line.method(), line.about()) + ": " + who.word() + " " + answer);
                            }
                        });
            }
        }
        return wrong;
    }

    private static String answer(Village village, Who who, Callable<Boolean> call) {
        try {
            return village.as(who, call) ? "gets it" : "does not get it";
        } catch (NotFoundException | NotAllowedException refused) {
            return "does not get it";
        } catch (BusinessException refused) {
            boolean own = refused.code().contains(".own-");
            return own ? "does not get it" : "is refused for another reason, " + refused.code();
        } catch (RuntimeException failure) {
            return "fails with " + failure;
        }
    }

    private void attempts() {
        AttemptService service = bean(AttemptService.class);
        AttemptQueries queries = bean(AttemptQueries.class);
        add("AttemptService.start(StartAttempt)", "final of another group", village -> () -> {
            service.start(StartAttempt.alone("final/public-sector"));
            return true;
        });
        add("AttemptService.answer(SaveAnswer)", "attempt of learner", village -> {
            AttemptCode attempt = village.anotherOpenAttempt();
            return () -> service.answer(new SaveAnswer(attempt, 1, "event-12345678", Map.of()))
                    .isStored();
        });
        add("AttemptService.submit(AttemptCode)", "attempt of learner", village -> {
            AttemptCode attempt = village.anotherOpenAttempt();
            return () -> service.submit(attempt).code().equals(attempt);
        });
        add(
                "AttemptQueries.page(AttemptCode,int)",
                "attempt of learner",
                village ->
                        () -> queries.page(village.openAttempt(), 1).question().isPresent());
        add(
                "AttemptQueries.pages(AttemptCode)",
                "attempt of learner",
                village -> () -> queries.pages(village.openAttempt()).stream()
                        .allMatch(page -> page.question().isPresent()));
        add(
                "AttemptQueries.result(AttemptCode)",
                "attempt of learner",
                village -> () -> queries.result(village.finishedAttempt()).isPresent());
        add(
                "AttemptQueries.evidence(AttemptCode)",
                "attempt of learner",
                village -> () -> queries.evidence(village.finishedAttempt())
                        .person()
                        .equals(village.villager(Who.LEARNER).id()));
        ReceiptQueries receipts = bean(ReceiptQueries.class);
        add(
                "ReceiptQueries.chain(AttemptCode)",
                "attempt of learner",
                village -> () -> receipts.chain(village.finishedAttempt())
                        .attempt()
                        .code()
                        .equals(village.finishedAttempt()));
        add(
                "ReceiptQueries.document(AttemptCode)",
                "attempt of learner",
                village -> () -> receipts.document(village.finishedAttempt())
                        .contains(village.finishedAttempt().value()));
        add(
                "AttemptQueries.mine(Collection)",
                "attempt of learner",
                village -> () -> queries.mine(Set.of("final/" + Village.PATH)).stream()
                        .anyMatch(row -> row.code().equals(village.finishedAttempt())));
    }

    private void placements() {
        PlacementService service = bean(PlacementService.class);
        PlacementQueries queries = bean(PlacementQueries.class);
        placed("PlacementService.answer(AnswerPlacement)", code -> service.answer(
                        new AnswerPlacement(code, 1, Map.of(), true))
                .isOver());
        placed("PlacementService.stop(PlacementCode)", code -> {
            service.stop(code);
            return true;
        });
        placed("PlacementQueries.page(PlacementCode,Map)", code -> queries.page(code, Map.of())
                .isEmpty());
        placed("PlacementQueries.result(PlacementCode)", code -> queries.result(code)
                .isPresent());
        placed(
                "AdviceQueries.after(PlacementCode)",
                code -> bean(AdviceQueries.class).after(code).isPresent());
        PlacementFigureQueries figures = bean(PlacementFigureQueries.class);
        for (boolean inB : List.of(false, true)) {
            add(
                    "PlacementFigureQueries.figures()",
                    inB ? "placement in B" : "placement in A",
                    village -> morePlaced(village, () -> figures.figures().people(), inB));
        }
    }

    private void placed(String method, Predicate<PlacementCode> call) {
        add(method, "placement of learner", village -> {
            PlacementCode code = village.placement();
            return () -> call.test(code);
        });
    }

    /** Whether the caller counts more people than before somebody of that commune was placed. */
    private static Callable<Boolean> morePlaced(Village village, Callable<Integer> count, boolean inB) {
        Map<Optional<PersonId>, Integer> before = new HashMap<>();
        for (Who who : Who.people("authors")) {
            village.as(who, () -> before.put(caller(), count.call()));
        }
        village.newPlacement(inB);
        return () -> count.call() > before.get(caller());
    }

    private void statistics() {
        StatisticsQueries queries = bean(StatisticsQueries.class);
        QuizSelection all = new QuizSelection(Village.FINAL, 0, true);
        Map<String, Callable<Long>> counts = Map.of(
                "StatisticsQueries.quizzes(String)",
                () -> queries.quizzes(Village.FINAL).rows().stream()
                        .mapToLong(QuizRow::attempts)
                        .sum(),
                "StatisticsQueries.quiz(QuizSelection)",
                () -> queries.quiz(all).attempts(),
                "StatisticsQueries.export(QuizSelection)",
                () -> queries.export(all).attempts());
        counts.forEach((method, count) -> {
            add(method, "attempt in A", village -> moreAttempts(village, count, false));
            add(method, "attempt in B", village -> moreAttempts(village, count, true));
        });
    }

    /** Whether the caller counts more attempts than before somebody of that commune passed. */
    private static Callable<Boolean> moreAttempts(Village village, Callable<Long> count, boolean inB) {
        Map<Optional<PersonId>, Long> before = new HashMap<>();
        for (Who who : Who.people("authors")) {
            village.as(who, () -> before.put(caller(), count.call()));
        }
        village.newRecord(inB);
        return () -> count.call() > before.get(caller());
    }

    private void questionBank() {
        BankDesk desk = bean(BankDesk.class);
        BankDeskQueries queries = bean(BankDeskQueries.class);
        for (boolean inA : List.of(true, false)) {
            String question = inA ? "question in A" : "question of the country";
            String folder = inA ? "folder in A" : "folder of the country";
            add("BankDesk.draft(NewDraft)", folder, village -> {
                long where = village.folder(inA);
                return () -> !desk.draft(Village.newDraft(where)).value().isEmpty();
            });
            add("BankDesk.draftAll(List)", folder, village -> {
                long where = village.folder(inA);
                return () -> desk.draftAll(List.of(Village.newDraft(where))).size() == 1;
            });
            add("BankDesk.createFolder(NewFolder)", folder, village -> {
                long where = village.folder(inA);
                return () -> desk.createFolder(new NewFolder(where, "", "Bên trong")) > 0;
            });
            add("BankDesk.renameFolder(long,String)", folder, village -> {
                long where = village.folder(inA);
                return done(() -> desk.renameFolder(where, "Tên khác"));
            });
            add("BankDesk.removeFolder(long)", folder, village -> done(() -> desk.removeFolder(village.folder(inA))));
            deed("BankDesk.send(SeenQuestion)", question, inA, Village::draft, desk::send);
            deed("BankDesk.takeBack(SeenQuestion)", question, inA, Village::questionInReview, desk::takeBack);
            deed("BankDesk.approve(SeenQuestion)", question, inA, Village::questionInReview, desk::approve);
            deed(
                    "BankDesk.sendBack(SeenQuestion,String)",
                    question,
                    inA,
                    Village::questionInReview,
                    seen -> desk.sendBack(seen, "Sửa phương án C"));
            deed("BankDesk.discard(SeenQuestion)", question, inA, Village::rewrittenQuestion, desk::discard);
            deed("BankDesk.retire(SeenQuestion)", question, inA, Village::draft, desk::retire);
            deed("BankDesk.restore(SeenQuestion)", question, inA, Village::retiredQuestion, desk::restore);
            add("BankDesk.save(SaveDraft)", question, village -> {
                long where = village.folder(inA);
                return () -> {
                    BankRow row = village.draft(where);
                    NewDraft text = Village.newDraft(where);
                    desk.save(new SaveDraft(
                            row.id(), row.version(), "Câu sửa", text.question(), List.of(), "", text.aim()));
                    return true;
                };
            });
            add("BankDesk.move(SeenQuestion,long)", question, village -> {
                long where = village.folder(inA);
                long to = village.folder(inA);
                return done(() -> desk.move(village.draft(where).seen(), to));
            });
            add("BankDesk.copy(String,long)", question, village -> {
                BankRow row = village.draft(village.folder(inA));
                long to = village.folder(true);
                return () -> !desk.copy(row.code(), to).value().isEmpty();
            });
            add("BankDesk.apply(BulkEdit)", question, village -> {
                long where = village.folder(inA);
                return () -> desk.apply(
                                new BulkEdit(List.of(village.draft(where).seen()), BulkEdit.Deed.TAG, 0, "thẻ", 0))
                        .get(0)
                        .isDone();
            });
            add("BankDesk.comment(long,String)", question, village -> {
                BankRow row = village.draft(village.folder(inA));
                return done(() -> desk.comment(row.id(), "Góp ý"));
            });
            add("BankDesk.resolve(long,boolean)", question, village -> {
                long comment = village.commentOn(village.draft(village.folder(inA)));
                return done(() -> desk.resolve(comment, true));
            });
            seeing(
                    "BankDeskQueries.find(BankFilter,PageRequest)",
                    question,
                    inA,
                    row -> queries.find(BankFilter.ofFolder(row.folderId()), MANY).rows().stream()
                            .anyMatch(found -> found.id() == row.id()));
            seeing("BankDeskQueries.rows(List)", question, inA, row -> !queries.rows(List.of(row.id()))
                    .isEmpty());
            seeing(
                    "BankDeskQueries.question(long)",
                    question,
                    inA,
                    row -> queries.question(row.id()).row().id() == row.id());
            seeing(
                    "BankDeskQueries.question(String)",
                    question,
                    inA,
                    row -> queries.question(row.code()).row().id() == row.id());
            seeing("BankDeskQueries.export(BankFilter)", question, inA, row -> !queries.export(
                            BankFilter.ofFolder(row.folderId()))
                    .isEmpty());
            seeing("BankDeskQueries.export(List)", question, inA, row -> !queries.export(List.of(row.code()))
                    .isEmpty());
            seeing("BankDeskQueries.folders()", question, inA, row -> queries.folders().stream()
                    .anyMatch(each -> each.id() == row.folderId()));
            seeing("BankDeskQueries.versions(long)", question, inA, row -> queries.versions(row.id())
                    .isEmpty());
            seeing("BankDeskQueries.usage(long)", question, inA, row -> queries.usage(row.id())
                    .isEmpty());
            seeing("BankDeskQueries.comments(long)", question, inA, row -> queries.comments(row.id())
                    .isEmpty());
            seeing("BankDeskQueries.near(long)", question, inA, row -> queries.near(row.id()) != null);
            add("BankDeskQueries.nearPairs()", question, village -> {
                NewDraft twice = Village.newDraft(village.folder(inA));
                BankRow one = village.draft(twice);
                BankRow other = village.draft(twice);
                return () -> queries.nearPairs().stream()
                        .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id()))
                        .anyMatch(id -> id == one.id() || id == other.id());
            });
            add("BankDeskQueries.tags()", question, village -> {
                long where = village.folder(inA);
                String tag = "thẻ " + where;
                BankRow row = village.draft(where);
                village.as(
                        Who.INSTRUCTOR,
                        () -> desk.apply(new BulkEdit(List.of(row.seen()), BulkEdit.Deed.TAG, 0, tag, 0)));
                return () -> queries.tags().contains(tag);
            });
        }
    }

    private void questionExchange() {
        ImportService imports = bean(ImportService.class);
        ImportQueries reports = bean(ImportQueries.class);
        ExportQueries exports = bean(ExportQueries.class);
        for (boolean inA : List.of(true, false)) {
            add("ImportService.take(TakeImport)", inA ? "folder in A" : "folder of the country", village -> {
                long where = village.folder(inA);
                return () -> {
                    String ticket = imports.receive("lang.gift", gift());
                    return imports.take(new TakeImport(ticket, where, "", false))
                                    .codes()
                                    .size()
                            == 1;
                };
            });
            seeing(
                    "ExportQueries.file(ExportFormat,BankFilter)",
                    inA ? "question in A" : "question of the country",
                    inA,
                    row -> !exports.file(ExportFormat.MOODLE_XML, BankFilter.ofFolder(row.folderId()))
                            .written()
                            .isEmpty());
        }
        add("ImportQueries.report(String)", "file of instructor", village -> {
            String ticket = village.as(Who.INSTRUCTOR, () -> imports.receive("lang.gift", gift()));
            return () -> reports.report(ticket).isPresent();
        });
    }

    private static InputStream gift() {
        return new ByteArrayInputStream("Câu của làng {T}".getBytes(StandardCharsets.UTF_8));
    }

    /** A deed with a question made for it each time: who may, changes it. */
    private void deed(
            String method,
            String about,
            boolean inA,
            BiFunction<Village, Long, BankRow> question,
            Consumer<SeenQuestion> deed) {
        add(method, about, village -> {
            long where = village.folder(inA);
            return done(() -> deed.accept(question.apply(village, where).seen()));
        });
    }

    private void seeing(String method, String about, boolean inA, Predicate<BankRow> seen) {
        add(method, about, village -> {
            BankRow row = village.draft(village.folder(inA));
            return () -> seen.test(row);
        });
    }

    private static Callable<Boolean> done(Runnable deed) {
        return () -> {
            deed.run();
            return true;
        };
    }

    private void records() {
        CompletionQueries queries = bean(CompletionQueries.class);
        CompletionService service = bean(CompletionService.class);
        String inA = "record in A";
        String inB = "record in B";
        Function<Village, Completion> ofA = Village::confirmedRecord;
        Function<Village, Completion> ofB = Village::recordOfNeighbour;
        for (Map.Entry<String, Function<Village, Completion>> record :
                Map.of(inA, ofA, inB, ofB).entrySet()) {
            String about = record.getKey();
            Function<Village, Completion> completion = record.getValue();
            add(
                    "CompletionQueries.queue(CompletionFilter,PageRequest)",
                    about,
                    village -> () -> queries.queue(ALL, MANY).rows().stream()
                            .anyMatch(
                                    row -> row.id() == completion.apply(village).id()));
            add(
                    "CompletionQueries.rows(List)",
                    about,
                    village -> () -> !queries.rows(
                                    List.of(completion.apply(village).id()))
                            .isEmpty());
            add("CompletionQueries.desk()", about, village -> moreWaits(village, about.equals(inB)));
            add(
                    "CompletionQueries.export(CompletionFilter,PageRequest)",
                    about,
                    village -> () -> queries.export(ALL, MANY).stream()
                            .anyMatch(
                                    row -> row.id() == completion.apply(village).id()));
            add(
                    "CompletionQueries.detail(long)",
                    about,
                    village -> () -> queries.detail(completion.apply(village).id())
                            .person()
                            .equals(completion.apply(village).owner().id()));
            String hamlet = about.equals(inA) ? Village.HAMLET_A : Village.HAMLET_B;
            add(
                    "CompletionQueries.totals(CompletionFilter)",
                    about,
                    village -> () -> total(queries.totals(livingIn(hamlet))) > 0);
            add(
                    "CompletionQueries.units()",
                    about,
                    village -> () -> queries.units().stream()
                            .anyMatch(unit -> unit.code().equals(hamlet)));
            boolean isInB = about.equals(inB);
            add("CompletionService.returnToLearner(ReturnRecord)", about, village -> {
                Completion waiting = village.waitingRecord(isInB);
                return () -> returned(village, waiting);
            });
            add("CompletionService.confirm(ConfirmRecords)", about, village -> {
                Completion waiting = village.waitingRecord(isInB);
                return () -> confirmed(village, waiting);
            });
            add("CompletionService.revoke(RevokeRecord)", about, village -> {
                Completion decided = village.confirmedRecord(isInB);
                return () -> revoked(village, decided);
            });
        }
        String own = "record of officer-a";
        add("CompletionService.confirm(ConfirmRecords)", own, village -> {
            Completion mine = village.recordOfOfficer();
            return () -> confirmed(village, mine);
        });
        add("CompletionService.returnToLearner(ReturnRecord)", own, village -> {
            Completion mine = village.recordOfOfficer();
            return () -> returned(village, mine);
        });
        add("CompletionService.revoke(RevokeRecord)", own, village -> {
            Completion mine = village.recordOfOfficer();
            return () -> revoked(village, mine);
        });
        add("CompletionService.resubmit(long)", own, village -> {
            Completion mine = village.returnedRecordOfOfficer();
            return () -> {
                service.resubmit(mine.id());
                return true;
            };
        });
        add(
                "CompletionQueries.mine()",
                inA,
                village -> () -> queries.mine().stream()
                        .anyMatch(mine -> mine.id() == village.confirmedRecord().id()));
    }

    /** Whether the caller's desk has more on it than before somebody of that commune passed. */
    private static Callable<Boolean> moreWaits(Village village, boolean inB) {
        CompletionQueries queries = bean(CompletionQueries.class);
        Map<Optional<PersonId>, Long> before = new HashMap<>();
        for (Who who : Who.people("officers")) {
            village.as(who, () -> before.put(caller(), queries.desk().waitingRecords()));
        }
        village.newRecord(inB);
        return () -> queries.desk().waitingRecords() > before.get(caller());
    }

    private static Optional<PersonId> caller() {
        return bean(CurrentPerson.class).signedIn().map(SignedIn::person);
    }

    private static boolean confirmed(Village village, Completion record) {
        ConfirmOutcome.Result result = village.confirm(record).result();
        return switch (result) {
            case CONFIRMED -> true;
            case UNKNOWN, OWN_RECORD -> false;
            default -> throw new IllegalStateException("not confirmed: " + result);
        };
    }

    private static boolean returned(Village village, Completion record) {
        village.returnToLearner(record);
        return true;
    }

    private static boolean revoked(Village village, Completion record) {
        village.revoke(record);
        return true;
    }

    private static CompletionFilter livingIn(String unit) {
        return new CompletionFilter(
                ALL.status(),
                Optional.of(unit),
                ALL.group(),
                ALL.achievedFrom(),
                ALL.achievedTo(),
                ALL.identityLevel(),
                ALL.assistance(),
                "");
    }

    private static long total(CompletionTotals totals) {
        return totals.waiting() + totals.returned() + totals.confirmed() + totals.revoked();
    }

    private void certificates() {
        CredentialQueries queries = bean(CredentialQueries.class);
        add(
                "CredentialQueries.certificate(String)",
                "certificate of learner",
                village -> () ->
                        queries.certificate(village.certificate()).holderName().equals(Village.SECRET_NAME));
        add("CredentialQueries.pdf(String)", "certificate of learner", village -> () -> {
            queries.pdf(village.certificate());
            return true;
        });
    }

    private void persons() {
        PersonQueries queries = bean(PersonQueries.class);
        IdentityService identities = bean(IdentityService.class);
        for (Map.Entry<String, Who> one :
                Map.of("learner", Who.LEARNER, "neighbour", Who.NEIGHBOUR).entrySet()) {
            Who who = one.getValue();
            add(
                    "PersonQueries.card(PersonId)",
                    one.getKey(),
                    village -> () -> queries.card(id(village, who)).id().equals(id(village, who)));
            add("IdentityService.verify(VerifyIdentity)", one.getKey(), village -> () -> {
                identities.verify(new VerifyIdentity(id(village, who), ""));
                return true;
            });
        }
        add("IdentityService.verify(VerifyIdentity)", ERASED, village -> {
            PersonId erased = village.erased();
            return () -> {
                identities.verify(new VerifyIdentity(erased, ""));
                return true;
            };
        });
        add("IdentityService.verify(VerifyIdentity)", "officer-a", village -> () -> {
            identities.verify(new VerifyIdentity(id(village, Who.OFFICER_A), ""));
            return true;
        });
        add(
                "PersonQueries.officerName(PersonId)",
                "learner",
                village -> () -> !queries.officerName(id(village, Who.LEARNER)).isEmpty());
        add(
                "PersonQueries.officerName(PersonId)",
                "officer-a",
                village ->
                        () -> !queries.officerName(id(village, Who.OFFICER_A)).isEmpty());
        add("LearningService.enrol(LearnerGroup)", "another group", village -> () -> {
            bean(LearningService.class).enrol(LearnerGroup.PUBLIC_SECTOR);
            return true;
        });
    }

    private void administration() {
        DirectoryQueries directory = bean(DirectoryQueries.class);
        AccountService accounts = bean(AccountService.class);
        for (Map.Entry<String, Who> one :
                Map.of("learner", Who.LEARNER, "neighbour", Who.NEIGHBOUR).entrySet()) {
            Who who = one.getValue();
            add(
                    "DirectoryQueries.persons(String,PageRequest)",
                    one.getKey(),
                    village -> () -> directory.persons(name(who), MANY).rows().stream()
                            .anyMatch(row -> row.id().equals(id(village, who))));
            add(
                    "DirectoryQueries.person(PersonId)",
                    one.getKey(),
                    village -> () -> directory.person(id(village, who)).id().equals(id(village, who)));
            add("DirectoryQueries.grantsOf(PersonId)", one.getKey(), village -> () -> {
                directory.grantsOf(id(village, who));
                return true;
            });
            boolean inB = who == Who.NEIGHBOUR;
            add("AccountService.resetPassword(PersonId)", one.getKey(), village -> {
                Villager forgetful = village.newcomer("Người hay quên", inB);
                return () -> !accounts.resetPassword(forgetful.id()).password().isEmpty();
            });
        }
        add("AccountService.resetPassword(PersonId)", "administrator of everything who lives in A", village -> {
            Villager powerful = village.newcomer("Người quản trị cả nước", false);
            village.give(powerful, Role.ADMINISTRATOR, Scope.Kind.EVERYWHERE, "*");
            return () -> !accounts.resetPassword(powerful.id()).password().isEmpty();
        });
        add(
                "AccountService.resetPassword(PersonId)",
                ERASED,
                village -> () ->
                        !accounts.resetPassword(village.erased()).password().isEmpty());
        add("DirectoryQueries.persons(String,PageRequest)", ERASED, village -> {
            PersonId erased = village.erased();
            return () -> directory.persons("", MANY).rows().stream()
                    .anyMatch(row -> row.id().equals(erased));
        });
        add("DirectoryQueries.person(PersonId)", ERASED, village -> {
            PersonId erased = village.erased();
            return () -> directory.person(erased).id().equals(erased);
        });
        add("DirectoryQueries.grantsOf(PersonId)", ERASED, village -> {
            PersonId erased = village.erased();
            return () -> {
                directory.grantsOf(erased);
                return true;
            };
        });
        add("RoleService.grant(GrantRole)", ERASED, village -> {
            PersonId erased = village.erased();
            return () -> {
                bean(RoleService.class)
                        .grant(new GrantRole(erased, Role.CERTIFYING_OFFICER, Scope.Kind.UNIT, Village.HAMLET_A));
                return true;
            };
        });
        giving("officer of A", false, Role.CERTIFYING_OFFICER, Scope.Kind.UNIT, Village.HAMLET_A);
        giving(
                "officer of an organisation in A",
                false,
                Role.CERTIFYING_OFFICER,
                Scope.Kind.ORGANISATION,
                "ubnd-02848");
        giving("officer of A who lives in B", true, Role.CERTIFYING_OFFICER, Scope.Kind.UNIT, Village.COMMUNE_A);
        giving("officer of B", false, Role.CERTIFYING_OFFICER, Scope.Kind.UNIT, Village.COMMUNE_B);
        giving(
                "officer of an organisation in B",
                false,
                Role.CERTIFYING_OFFICER,
                Scope.Kind.ORGANISATION,
                "ubnd-11455");
        giving("administrator of everything", false, Role.ADMINISTRATOR, Scope.Kind.EVERYWHERE, "*");
    }

    private void giving(String about, boolean inB, Role role, Scope.Kind kind, String scope) {
        RoleService service = bean(RoleService.class);
        Predicate<GrantRow> wanted =
                grant -> grant.role() == role && grant.scopeId().equals(scope);
        add("RoleService.grant(GrantRole)", about, village -> {
            Villager chosen = village.candidate(inB);
            return () -> {
                service.grant(new GrantRole(chosen.id(), role, kind, scope));
                return grants(village, chosen).stream().anyMatch(wanted);
            };
        });
        add("RoleService.withdraw(long)", about, village -> {
            Villager chosen = village.candidate(inB);
            return () -> {
                village.give(chosen, role, kind, scope);
                GrantRow held = grants(village, chosen).stream()
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow();
                service.withdraw(held.id());
                return grants(village, chosen).stream().noneMatch(wanted);
            };
        });
    }

    private static List<GrantRow> grants(Village village, Villager villager) {
        return village.as(Who.SYSTEM, () -> bean(DirectoryQueries.class).grantsOf(villager.id()));
    }

    private void registry() {
        RegistryQueries queries = bean(RegistryQueries.class);
        for (Map.Entry<String, Who> one :
                Map.of("learner", Who.LEARNER, "neighbour", Who.NEIGHBOUR).entrySet()) {
            Who who = one.getValue();
            found(one.getKey(), name(who), village -> id(village, who));
        }
        found(ERASED, "", Village::erased);
        found("closed", "", village -> village.openRequest(false).person());
        for (boolean inB : List.of(false, true)) {
            String about = inB ? "commune B" : "commune A";
            String commune = inB ? Village.COMMUNE_B : Village.COMMUNE_A;
            String hamlet = inB ? Village.HAMLET_B : Village.HAMLET_A;
            add(
                    "RegistryQueries.place(String)",
                    about,
                    village -> () -> queries.place(commune).isPresent());
            add(
                    "RegistryQueries.places()",
                    about,
                    village -> () -> queries.places().stream()
                            .anyMatch(place -> place.code().equals(commune)));
            add(
                    "RegistryQueries.places(String)",
                    about,
                    village -> () -> queries.places(commune).stream()
                            .anyMatch(place -> place.code().equals(hamlet)));
            add(
                    "RegistryService.register(RegisterForPerson)",
                    livesIn(inB),
                    village -> () -> !bean(RegistryService.class)
                            .register(new RegisterForPerson(
                                    "Người không tự làm được",
                                    LocalDate.of(1950, 1, 2),
                                    LearnerGroup.CITIZEN,
                                    hamlet,
                                    "",
                                    "",
                                    true,
                                    false,
                                    "",
                                    true))
                            .loginName()
                            .isEmpty());
        }
        add(
                "RegistryQueries.places()",
                "province",
                village -> () -> queries.places().stream().anyMatch(Place::province));
    }

    /** Tries to find and to open that person. */
    private void found(String about, String words, Function<Village, PersonId> wanted) {
        RegistryQueries queries = bean(RegistryQueries.class);
        add("RegistryQueries.persons(PersonFilter,PageRequest)", about, village -> {
            PersonId person = wanted.apply(village);
            return () -> queries.persons(PersonFilter.ofWords(words), MANY).rows().stream()
                    .anyMatch(row -> row.id().equals(person));
        });
        add("RegistryQueries.person(PersonId)", about, village -> {
            PersonId person = wanted.apply(village);
            return () -> queries.person(person).card().id().equals(person);
        });
    }

    private void ownData() {
        MyDataQueries queries = bean(MyDataQueries.class);
        String learner = "learner";
        add("MyDataQueries.mine(String)", learner, village -> {
            Villager wanted = village.villager(Who.LEARNER);
            return () -> queries.mine(wanted.token()).card().id().equals(wanted.id());
        });
        add("MyDataQueries.citizenId()", learner, village -> {
            String number = "015185004321";
            village.as(Who.OFFICER_A, () -> {
                bean(IdentityService.class).verify(new VerifyIdentity(id(village, Who.LEARNER), number));
                return null;
            });
            return () -> queries.citizenId().equals(number);
        });
        add(
                "DataCopyQueries.mine()",
                learner,
                village -> () -> bean(DataCopyQueries.class).mine().parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .flatMap(row -> row.fields().stream())
                        .anyMatch(field -> field.value().equals(Village.SECRET_NAME)));
    }

    /** How others add their trials. */
    @FunctionalInterface
    interface Adder {
        void add(String method, String about, Function<Village, Callable<Boolean>> trial);
    }

    private void places() {
        ScopeQueries scopes = bean(ScopeQueries.class);
        for (boolean inB : List.of(false, true)) {
            String commune = inB ? Village.COMMUNE_B : Village.COMMUNE_A;
            add(
                    "ScopeQueries.within(String,Kind,String)",
                    inB ? "commune B" : "commune A",
                    village -> () -> scopes.within("exam:manage", Scope.Kind.UNIT, commune)
                            .scope()
                            .id()
                            .equals(commune));
        }
        for (Map.Entry<String, Who> one :
                Map.of("learner", Who.LEARNER, "neighbour", Who.NEIGHBOUR).entrySet()) {
            add("RosterQueries.find(List)", one.getKey(), village -> {
                PersonId wanted = id(village, one.getValue());
                String login = village.as(
                        Who.ADMINISTRATOR,
                        () -> bean(DirectoryQueries.class).person(wanted).loginName());
                return () -> bean(RosterQueries.class).find(List.of(login)).stream()
                        .anyMatch(row -> row.person().equals(wanted));
            });
        }
    }

    private void organisations() {
        OrganisationQueries queries = bean(OrganisationQueries.class);
        OrganisationService service = bean(OrganisationService.class);
        for (boolean inB : List.of(false, true)) {
            String about = inB ? "organisation in B" : "organisation in A";
            String seat = inB ? Village.COMMUNE_B : Village.COMMUNE_A;
            add("OrganisationQueries.organisation(String)", about, village -> {
                String code = village.organisation(inB);
                return () -> queries.organisation(code).code().equals(code);
            });
            add("OrganisationQueries.organisations(String,PageRequest)", about, village -> {
                String code = village.organisation(inB);
                return () -> queries.organisations(code, MANY).rows().stream()
                        .anyMatch(row -> row.code().equals(code));
            });
            add(
                    "OrganisationService.create(CreateOrganisation)",
                    about,
                    village -> () -> !service.create(new CreateOrganisation("", "Trường mới", seat))
                            .isEmpty());
            add("OrganisationService.describe(DescribeOrganisation)", about, village -> {
                String code = village.organisation(inB);
                return () -> {
                    service.describe(new DescribeOrganisation(code, "Trường đổi tên", seat));
                    return true;
                };
            });
            String moves = inB ? "organisation that moves to A" : "organisation that moves to B";
            String newSeat = inB ? Village.COMMUNE_A : Village.COMMUNE_B;
            add("OrganisationService.describe(DescribeOrganisation)", moves, village -> () -> {
                // a new one for each: who may do it leaves it on the other side
                String code = village.organisation(inB);
                service.describe(new DescribeOrganisation(code, "Trường chuyển đi", newSeat));
                return true;
            });
            add("OrganisationService.close(String)", about, village -> {
                String code = village.organisation(inB);
                return () -> {
                    service.close(code);
                    return true;
                };
            });
            add("OrganisationService.reopen(String)", about, village -> {
                String code = village.organisation(inB);
                return () -> {
                    service.reopen(code);
                    return true;
                };
            });
        }
    }

    private void deletionRequests() {
        DeletionQueries queries = bean(DeletionQueries.class);
        DeletionService service = bean(DeletionService.class);
        for (boolean inB : List.of(false, true)) {
            String about = inB ? "request in B" : "request in A";
            add("DeletionQueries.requests(DeletionStatus,PageRequest)", about, village -> {
                long id = village.openRequest(inB).id();
                return () -> isListed(id, DeletionStatus.OPEN);
            });
            String done = inB ? "request carried out in B" : "request carried out in A";
            add("DeletionQueries.requests(DeletionStatus,PageRequest)", done, village -> {
                long id = village.carriedOutRequest(inB).id();
                return () -> isListed(id, DeletionStatus.DONE);
            });
            add("DeletionQueries.request(long)", about, village -> {
                long id = village.openRequest(inB).id();
                return () -> queries.request(id).id() == id;
            });
            add("DeletionService.record(RecordDeletion)", livesIn(inB), village -> {
                Villager asking = village.newcomer("Người đến xin xóa", inB);
                return () -> {
                    service.record(new RecordDeletion(asking.id(), ""));
                    return true;
                };
            });
            add("DeletionService.cancel(long)", about, village -> () -> {
                DeletionRow request = village.openRequest(inB);
                service.cancel(request.id());
                return village.again(request).status() == DeletionStatus.CANCELLED;
            });
            add("DeletionService.carryOut(CarryOutDeletion)", about, village -> () -> {
                DeletionRow request = village.openRequest(inB);
                service.carryOut(new CarryOutDeletion(request.id(), request.version(), true));
                return village.again(request).status() == DeletionStatus.DONE;
            });
        }
        add("DeletionService.record(RecordDeletion)", ERASED, village -> {
            PersonId erased = village.erased();
            return () -> {
                service.record(new RecordDeletion(erased, ""));
                return true;
            };
        });
        String another = "request in A";
        add("DeletionQueries.mine()", another, village -> {
            long id = village.openRequest(false).id();
            return () -> queries.mine().filter(mine -> mine.id() == id).isPresent();
        });
        add("DeletionService.cancelMine()", another, village -> {
            DeletionRow request = village.openRequest(false);
            return () -> {
                service.cancelMine();
                return village.again(request).status() != DeletionStatus.OPEN;
            };
        });
    }

    private static boolean isListed(long request, DeletionStatus status) {
        return bean(DeletionQueries.class).requests(status, MANY).rows().stream()
                .anyMatch(row -> row.id() == request);
    }

    private static String livesIn(boolean inB) {
        return inB ? "who lives in B" : "who lives in A";
    }

    /** What the village calls them. */
    private static String name(Who who) {
        return who == Who.LEARNER ? Village.SECRET_NAME : "Người " + who.word();
    }

    private static PersonId id(Village village, Who who) {
        return village.villager(who).id();
    }
}
