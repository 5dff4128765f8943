package vn.hocvuso.it.container;

import static vn.hocvuso.it.container.Village.bean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.attempt.SaveAnswer;
import vn.hocvuso.assessment.attempt.StartAttempt;
import vn.hocvuso.assessment.bank.ExtendedText;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.Rubric;
import vn.hocvuso.assessment.desk.BankDesk;
import vn.hocvuso.assessment.desk.BankRow;
import vn.hocvuso.assessment.desk.NewDraft;
import vn.hocvuso.assessment.desk.QuestionAim;
import vn.hocvuso.assessment.grading.GradingQueries;
import vn.hocvuso.assessment.grading.GradingService;
import vn.hocvuso.assessment.grading.MarkAnswer;
import vn.hocvuso.assessment.grading.TaskQueries;
import vn.hocvuso.assessment.grading.TaskService;
import vn.hocvuso.assessment.grading.WorkFilter;
import vn.hocvuso.assessment.grading.WorkRow;
import vn.hocvuso.it.container.Village.Villager;
import vn.hocvuso.shared.PageRequest;

/** Questions that people of the village answer in their own words, and what others try with them. */
final class Essays {

    private static final PageRequest MANY = PageRequest.first(PageRequest.MAX_SIZE);

    private final Village village;
    /** A question that is given as a task, by whether the answers come from A. */
    private final Map<Boolean, BankRow> given = new HashMap<>();

    Essays(Village village) {
        this.village = village;
    }

    /** A new approved question: of commune A, or of the whole country. */
    private BankRow question(boolean inA) {
        String word = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        Rubric rubric = new Rubric(List.of(new Rubric.Criterion(
                "c1", "Rõ ràng", List.of(new Rubric.Level(1, "Rõ"), new Rubric.Level(0, "Chưa rõ")))));
        BankRow draft = village.draft(new NewDraft(
                village.folder(inA),
                "Bài viết của làng " + word,
                new ExtendedText(
                        word + " x" + word + " y" + word, ExtendedText.Length.ANY, Marking.byOne(rubric, ""), ""),
                List.of(),
                "",
                new QuestionAim(Village.PATH, QuestionUse.TASK, "", QuestionNature.SITUATION, "4.1", 1)));
        BankRow sent = village.sent(draft);
        village.as(Who.REVIEWER, () -> {
            bean(BankDesk.class).approve(sent.seen());
            return null;
        });
        return draft;
    }

    private static String quiz(BankRow question) {
        return "task/" + Village.PATH + "/" + question.code();
    }

    private BankRow opened(boolean inA) {
        BankRow question = question(inA);
        village.as(Who.INSTRUCTOR, () -> bean(TaskService.class).open(question.code()));
        return question;
    }

    /** A question of the whole country that people of A or of B answer. */
    private BankRow task(boolean fromA) {
        return given.computeIfAbsent(fromA, place -> opened(false));
    }

    /** A new answer of somebody of A or of B that waits to be marked. */
    long answerIn(boolean fromA) {
        BankRow question = task(fromA);
        Villager writer = village.newcomer("Người viết", !fromA);
        village.as(writer, () -> {
            AttemptCode attempt = bean(AttemptService.class).start(StartAttempt.alone(quiz(question)));
            String event = bean(AttemptQueries.class).page(attempt, 1).eventId();
            bean(AttemptService.class)
                    .answer(new SaveAnswer(attempt, 1, event, Map.of("text", List.of("Con viết bài này."))));
            return bean(AttemptService.class).submit(attempt);
        });
        return works(question).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    private List<WorkRow> works(BankRow question) {
        WorkFilter filter = new WorkFilter("", Optional.empty(), question.code());
        return village.as(
                Who.INSTRUCTOR,
                () -> bean(GradingQueries.class).works(filter, MANY).rows());
    }

    /** One trial for each line of the table about answers and tasks. */
    void tryAll(Trials.Adder trials) {
        answers(trials, true);
        answers(trials, false);
        tasks(trials, true);
        tasks(trials, false);
    }

    private void answers(Trials.Adder trials, boolean inA) {
        String about = inA ? "answer in A" : "answer in B";
        GradingService service = bean(GradingService.class);
        GradingQueries queries = bean(GradingQueries.class);
        deed(trials, "GradingService.claim(long)", about, inA, service::claim);
        deed(trials, "GradingService.release(long)", about, inA, service::release);
        deed(
                trials,
                "GradingService.mark(MarkAnswer)",
                about,
                inA,
                work -> service.mark(new MarkAnswer(work, Map.of("c1", 0), "Tốt")));
        trials.add("GradingService.claimNext(String)", about, any -> () -> {
            answerIn(inA);
            return service.claimNext(task(inA).code()).isPresent();
        });
        trials.add("GradingQueries.works(WorkFilter,PageRequest)", about, any -> {
            long work = answerIn(inA);
            return () -> queries.works(WorkFilter.OPEN, MANY).rows().stream().anyMatch(row -> row.id() == work);
        });
        trials.add("GradingQueries.questions()", about, any -> {
            answerIn(inA);
            return () -> queries.questions().stream()
                    .anyMatch(question -> question.code().equals(task(inA).code()));
        });
        trials.add("GradingQueries.sheet(long)", about, any -> {
            long work = answerIn(inA);
            return () -> queries.sheet(work).text().equals("Con viết bài này.");
        });
    }

    /** What may be done once only is tried with a new answer by each. */
    private void deed(Trials.Adder trials, String method, String about, boolean inA, LongConsumer deed) {
        trials.add(method, about, any -> () -> {
            deed.accept(answerIn(inA));
            return true;
        });
    }

    private void tasks(Trials.Adder trials, boolean inA) {
        String about = inA ? "question in A" : "question of the country";
        TaskService service = bean(TaskService.class);
        trials.add("TaskService.open(String)", about, any -> {
            BankRow question = question(inA);
            return () -> service.open(question.code()).equals(quiz(question));
        });
        trials.add("TaskService.close(String)", about, any -> {
            BankRow question = opened(inA);
            return () -> {
                service.close(quiz(question));
                return true;
            };
        });
        trials.add("TaskQueries.tasks()", about, any -> {
            BankRow question = opened(inA);
            return () -> bean(TaskQueries.class).tasks().stream()
                    .anyMatch(task -> task.code().equals(question.code()));
        });
    }
}
