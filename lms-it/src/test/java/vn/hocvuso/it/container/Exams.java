package vn.hocvuso.it.container;

import static vn.hocvuso.it.container.Village.bean;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongConsumer;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.AttemptService;
import vn.hocvuso.assessment.exam.CancelExam;
import vn.hocvuso.assessment.exam.ChangeExam;
import vn.hocvuso.assessment.exam.EnterExam;
import vn.hocvuso.assessment.exam.EntryAnswer;
import vn.hocvuso.assessment.exam.ExamDetail;
import vn.hocvuso.assessment.exam.ExamDoorQueries;
import vn.hocvuso.assessment.exam.ExamDoorService;
import vn.hocvuso.assessment.exam.ExamFilter;
import vn.hocvuso.assessment.exam.ExamQueries;
import vn.hocvuso.assessment.exam.ExamService;
import vn.hocvuso.assessment.exam.GiveTime;
import vn.hocvuso.assessment.exam.InvigilationQueries;
import vn.hocvuso.assessment.exam.InvigilationService;
import vn.hocvuso.assessment.exam.ListPeople;
import vn.hocvuso.assessment.exam.MyExam;
import vn.hocvuso.assessment.exam.PlanExam;
import vn.hocvuso.assessment.exam.ReopenSeat;
import vn.hocvuso.assessment.exam.SeatFilter;
import vn.hocvuso.assessment.exam.SeatRow;
import vn.hocvuso.assessment.exam.SeatState;
import vn.hocvuso.assessment.exam.SeenExam;
import vn.hocvuso.identity.DirectoryQueries;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.it.container.Village.Villager;
import vn.hocvuso.shared.PageRequest;

/** The exams of the village, and what people try with them. Only who is listed sits them: others learn undisturbed. */
final class Exams {

    /** Whose exam it is. */
    enum Place {
        A("exam in A", Scope.Kind.UNIT, Village.COMMUNE_A),
        B("exam in B", Scope.Kind.UNIT, Village.COMMUNE_B),
        COUNTRY("exam of the whole country", Scope.Kind.EVERYWHERE, "*");

        private final String about;
        private final Scope.Kind kind;
        private final String id;

        Place(String about, Scope.Kind kind, String id) {
            this.about = about;
            this.kind = kind;
            this.id = id;
        }
    }

    private static final PageRequest MANY = PageRequest.first(PageRequest.MAX_SIZE);
    private static final Duration WINDOW = Duration.ofHours(2);
    private static final String DOOR = "exam of learner";
    private static final String COUNTRY = " in an exam of the whole country";

    private final Village village;
    private final Map<Place, Long> known = new EnumMap<>(Place.class);
    private String ofLearner;

    Exams(Village village) {
        this.village = village;
    }

    /** An exam of that place with somebody of A and somebody of B on its list. */
    long in(Place place) {
        return known.computeIfAbsent(place, missing -> {
            long exam = fresh(missing);
            list(exam, village.newcomer("Người thi ở A", false));
            list(exam, village.newcomer("Người thi ở B", true));
            return exam;
        });
    }

    /** The code of an open exam that the learner is invited to. */
    String ofLearner() {
        if (ofLearner == null) {
            ofLearner = opened(village.villager(Who.LEARNER));
        }
        return ofLearner;
    }

    private long fresh(Place place) {
        return village.as(Who.ADMINISTRATOR, () -> bean(ExamService.class).plan(plan(place)));
    }

    private static PlanExam plan(Place place) {
        Instant opens = Instant.now().plus(Duration.ofDays(1));
        return new PlanExam(
                "Kỳ thi của làng",
                Village.FINAL,
                opens,
                opens.plus(WINDOW),
                30,
                0,
                100,
                false,
                place.kind,
                place.id,
                Optional.empty(),
                true);
    }

    private void list(long exam, Villager villager) {
        village.as(Who.ADMINISTRATOR, () -> {
            bean(ExamService.class).list(new ListPeople(exam, login(villager)));
            return null;
        });
    }

    private String login(Villager villager) {
        return village.as(
                Who.ADMINISTRATOR,
                () -> bean(DirectoryQueries.class).person(villager.id()).loginName());
    }

    private ExamDetail detail(long exam) {
        return village.as(Who.ADMINISTRATOR, () -> bean(ExamQueries.class).exam(exam));
    }

    private SeenExam seen(long exam) {
        return new SeenExam(exam, detail(exam).version());
    }

    private void open(long exam) {
        SeenExam seen = seen(exam);
        village.as(Who.ADMINISTRATOR, () -> {
            bean(ExamService.class).openNow(seen);
            return null;
        });
    }

    /** The code of an open exam with only that villager on its list. */
    private String opened(Villager villager) {
        long exam = fresh(Place.COUNTRY);
        list(exam, villager);
        open(exam);
        return village.as(villager, () -> bean(ExamDoorQueries.class).mine().stream()
                .filter(mine -> detail(exam).plan().opensAt().equals(mine.opensAt()))
                .findFirst()
                .orElseThrow()
                .code());
    }

    private String accessCode(MyExam exam) {
        return village.as(
                Who.ADMINISTRATOR,
                () -> bean(ExamQueries.class).exams(new ExamFilter("", Optional.empty()), MANY).rows().stream()
                        .filter(row -> row.opensAt().equals(exam.opensAt()))
                        .map(row -> bean(ExamQueries.class).exam(row.id()).accessCode())
                        .findFirst()
                        .orElseThrow());
    }

    private EntryAnswer enter(Villager villager, String code) {
        return village.as(villager, () -> {
            String access = accessCode(bean(ExamDoorQueries.class).exam(code));
            return bean(ExamDoorService.class).enter(new EnterExam(code, access));
        });
    }

    private SeatRow seat(long exam, String name) {
        return village.as(Who.ADMINISTRATOR, () -> bean(InvigilationQueries.class)
                .seats(exam, new SeatFilter(name, Optional.empty()), MANY)
                .rows()
                .get(0));
    }

    /** One trial for each line of the table about exams. */
    void tryAll(Trials.Adder trials) {
        for (Place place : List.of(Place.A, Place.B)) {
            deeds(trials, place);
        }
        for (Place place : Place.values()) {
            reads(trials, place);
        }
        trials.add("ExamService.change(ChangeExam)", "exam that moves to B", any -> () -> {
            long exam = fresh(Place.A);
            bean(ExamService.class).change(new ChangeExam(exam, detail(exam).version(), plan(Place.B)));
            return true;
        });
        people(trials, "who lives in A", "Người thi ở A");
        people(trials, "who lives in B", "Người thi ở B");
        trials.add("InvigilationService.reopen(ReopenSeat)", "who lives in A" + COUNTRY, any -> reopening());
        door(trials);
    }

    private void deeds(Trials.Adder trials, Place place) {
        ExamService service = bean(ExamService.class);
        trials.add("ExamService.plan(PlanExam)", place.about, any -> () -> service.plan(plan(place)) > 0);
        trials.add("ExamService.change(ChangeExam)", place.about, any -> () -> {
            long exam = in(place);
            service.change(new ChangeExam(exam, detail(exam).version(), plan(place)));
            return true;
        });
        deed(trials, "ExamService.openNow(SeenExam)", place, exam -> service.openNow(seen(exam)));
        deed(trials, "ExamService.close(SeenExam)", place, exam -> {
            open(exam);
            service.close(seen(exam));
        });
        deed(
                trials,
                "ExamService.cancel(CancelExam)",
                place,
                exam -> service.cancel(new CancelExam(seen(exam), "Bão")));
        deed(trials, "ExamService.renewAccessCode(SeenExam)", place, exam -> service.renewAccessCode(seen(exam)));
        deed(trials, "ExamService.list(ListPeople)", place, exam -> service.list(new ListPeople(exam, "x")));
        deed(trials, "ExamService.unlist(long,Set)", place, exam -> service.unlist(exam, Set.of(1L)));
    }

    /** What may be done once only is tried with a new exam by each. */
    private void deed(Trials.Adder trials, String method, Place place, LongConsumer deed) {
        trials.add(method, place.about, any -> () -> {
            deed.accept(fresh(place));
            return true;
        });
    }

    private void reads(Trials.Adder trials, Place place) {
        Function<Village, Long> exam = any -> in(place);
        trials.add("ExamQueries.exams(ExamFilter,PageRequest)", place.about, any -> {
            long wanted = exam.apply(any);
            return () -> bean(ExamQueries.class).exams(new ExamFilter("", Optional.empty()), MANY).rows().stream()
                    .anyMatch(row -> row.id() == wanted);
        });
        trials.add("ExamQueries.exam(long)", place.about, any -> {
            long wanted = exam.apply(any);
            return () -> bean(ExamQueries.class).exam(wanted).id() == wanted;
        });
        trials.add("InvigilationQueries.exam(long)", place.about, any -> {
            long wanted = exam.apply(any);
            return () -> bean(InvigilationQueries.class).exam(wanted).id() == wanted;
        });
        if (place != Place.COUNTRY) {
            trials.add("ExamQueries.people(long,SeatFilter,PageRequest)", place.about, any -> {
                long wanted = exam.apply(any);
                return () -> !bean(ExamQueries.class)
                        .people(wanted, SeatFilter.everybody(), MANY)
                        .rows()
                        .isEmpty();
            });
        }
    }

    private void people(Trials.Adder trials, String who, String name) {
        trials.add("InvigilationQueries.seats(long,SeatFilter,PageRequest)", who + COUNTRY, any -> {
            long exam = in(Place.COUNTRY);
            return () -> bean(InvigilationQueries.class).seats(exam, SeatFilter.everybody(), MANY).rows().stream()
                    .anyMatch(seat -> seat.fullName().equals(name));
        });
        trials.add("InvigilationService.giveTime(GiveTime)", who + COUNTRY, any -> {
            long exam = in(Place.COUNTRY);
            long seat = seat(exam, name).id();
            return () -> bean(InvigilationService.class).giveTime(new GiveTime(exam, Set.of(seat), 5)) == 1;
        });
    }

    private Callable<Boolean> reopening() {
        Villager sitter = village.newcomer("Người thi trượt", false);
        String code = opened(sitter);
        enter(sitter, code);
        AttemptCode attempt =
                village.as(sitter, () -> bean(ExamDoorService.class).begin(code));
        long exam = village.as(
                Who.ADMINISTRATOR,
                () -> bean(ExamQueries.class).exams(new ExamFilter("", Optional.empty()), MANY).rows().stream()
                        .filter(row -> !bean(InvigilationQueries.class)
                                .seats(row.id(), new SeatFilter("truot", Optional.empty()), MANY)
                                .rows()
                                .isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id());
        return () -> {
            village.as(sitter, () -> bean(AttemptService.class).submit(attempt));
            long seat = seat(exam, "truot").id();
            bean(InvigilationService.class).reopen(new ReopenSeat(seat, 5, "Máy hỏng"));
            return seat(exam, "truot").state() == SeatState.WORKING;
        };
    }

    private void door(Trials.Adder trials) {
        trials.add("ExamDoorQueries.mine()", DOOR, any -> {
            String code = ofLearner();
            return () -> bean(ExamDoorQueries.class).mine().stream()
                    .anyMatch(mine -> mine.code().equals(code));
        });
        trials.add("ExamDoorQueries.exam(String)", DOOR, any -> {
            String code = ofLearner();
            return () -> bean(ExamDoorQueries.class).exam(code).code().equals(code);
        });
        trials.add("ExamDoorService.enter(EnterExam)", DOOR, any -> {
            String code = ofLearner();
            String access = village.as(
                    Who.LEARNER, () -> accessCode(bean(ExamDoorQueries.class).exam(code)));
            return () -> bean(ExamDoorService.class)
                            .enter(new EnterExam(code, access))
                            .kind()
                    == EntryAnswer.Kind.IN_LINE;
        });
        trials.add("ExamDoorService.begin(String)", DOOR, any -> {
            String code = opened(village.villager(Who.LEARNER));
            enter(village.villager(Who.LEARNER), code);
            return () -> {
                AttemptCode attempt = bean(ExamDoorService.class).begin(code);
                bean(AttemptService.class).submit(attempt);
                return true;
            };
        });
    }
}
