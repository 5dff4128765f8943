package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.exam.CancelExam;
import vn.hocvuso.assessment.exam.ChangeExam;
import vn.hocvuso.assessment.exam.ExamDetail;
import vn.hocvuso.assessment.exam.ExamQueries;
import vn.hocvuso.assessment.exam.ExamService;
import vn.hocvuso.assessment.exam.ExamStatus;
import vn.hocvuso.assessment.exam.GiveTime;
import vn.hocvuso.assessment.exam.InvigilationService;
import vn.hocvuso.assessment.exam.ListPeople;
import vn.hocvuso.assessment.exam.ListReport;
import vn.hocvuso.assessment.exam.PlanExam;
import vn.hocvuso.assessment.exam.SeatFilter;
import vn.hocvuso.assessment.exam.SeatRow;
import vn.hocvuso.assessment.exam.SeenExam;
import vn.hocvuso.assessment.quiz.QuizCard;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.ScopeQueries;
import vn.hocvuso.web.shared.FacesMessages;
import vn.hocvuso.web.shared.PagedModel;

/** One exam, or a new one: what, when, where, who, its access code, its list. */
@Named("assessmentExam")
@ViewScoped
public class ExamPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "assessment";
    private static final String MANAGE = "exam:manage";

    @Inject
    transient ExamQueries exams;

    @Inject
    transient ExamService service;

    @Inject
    transient InvigilationService invigilation;

    @Inject
    transient ScopeQueries scopes;

    @Inject
    transient FacesMessages messages;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Clock clock;

    private transient ExamDetail detail;
    private transient List<QuizCard> quizzes;
    private transient PagedModel<SeatRow> people;
    private transient List<SeatRow> selected = List.of();
    private transient ListReport report;
    private final ExamForm form = new ExamForm();
    private final SeatsForm seats = new SeatsForm();

    @PostConstruct
    void load() {
        quizzes = exams.quizzes();
        String id = request.getParameter("id");
        if (id == null) {
            // from the page of a blueprint
            String quiz = request.getParameter("quiz");
            quizzes.stream()
                    .map(QuizCard::code)
                    .filter(code -> code.equals(quiz))
                    .forEach(form::setQuiz);
            scopes.held(MANAGE).stream().findFirst().ifPresent(place -> form.suggest(place.scope(), tomorrow()));
            return;
        }
        read(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        form.show(detail.plan());
        people = new PagedModel<>(page -> exams.people(detail.id(), SeatFilter.everybody(), page), SeatRow::id);
    }

    private void read(long id) {
        detail = exams.exam(id);
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), AccountService.CIVIL_ZONE).plusDays(1);
    }

    /** Plans it, or stores what was changed. */
    public String save() {
        Optional<Instant> opens = form.opensAt();
        Optional<Instant> closes = form.closesAt();
        if (opens.isEmpty() || closes.isEmpty()) {
            messages.errorAt(opens.isEmpty() ? "openTime" : "closeTime", FEATURE, "exam.message.time");
            return null;
        }
        PlanExam plan = form.plan(opens.get(), closes.get(), minutesOfQuiz());
        if (detail == null) {
            long id = service.plan(plan);
            messages.infoNext(FEATURE, "exam.message.planned");
            return here(id);
        }
        service.change(new ChangeExam(detail.id(), detail.version(), plan));
        messages.infoNext(FEATURE, "exam.message.saved");
        return here(detail.id());
    }

    private int minutesOfQuiz() {
        return quizzes.stream()
                .filter(quiz -> quiz.code().equals(form.getQuiz()))
                .map(QuizCard::minutes)
                .findFirst()
                .orElse(0);
    }

    /** Draws another access code. */
    public String renew() {
        service.renewAccessCode(seen());
        messages.infoNext(FEATURE, "exam.message.renewed");
        return here(detail.id());
    }

    /** Begins it now. */
    public String openNow() {
        service.openNow(seen());
        messages.infoNext(FEATURE, "exam.message.opened");
        return here(detail.id());
    }

    /** Lets nobody in any more. */
    public String close() {
        service.close(seen());
        messages.infoNext(FEATURE, "exam.message.closed");
        return here(detail.id());
    }

    /** It does not take place. */
    public String cancel() {
        service.cancel(new CancelExam(seen(), seats.getReason()));
        messages.infoNext(FEATURE, "exam.message.cancelled");
        return here(detail.id());
    }

    /** Puts people on the list, and says whom it did not find. */
    public void list() {
        report = service.list(new ListPeople(detail.id(), seats.getPeople()));
        seats.setPeople(report.unknown().stream().map(ListReport.Line::text).collect(Collectors.joining("\n")));
        read(detail.id());
    }

    /** Takes the selected people off the list. */
    public String unlist() {
        if (selected.isEmpty()) {
            messages.error(FEATURE, "exam.message.nobody-selected");
            return null;
        }
        int removed = service.unlist(detail.id(), ids());
        messages.infoNext(FEATURE, "exam.message.unlisted", removed, selected.size() - removed);
        return here(detail.id());
    }

    /** Gives the selected people more time. */
    public String giveTime() {
        if (selected.isEmpty() || seats.getMinutes() == null) {
            messages.error(FEATURE, "exam.message.nobody-selected");
            return null;
        }
        int given = invigilation.giveTime(new GiveTime(detail.id(), ids(), seats.getMinutes()));
        messages.infoNext(FEATURE, "invigilate.message.given", seats.getMinutes(), given);
        return here(detail.id());
    }

    private Set<Long> ids() {
        return selected.stream().map(SeatRow::id).collect(Collectors.toSet());
    }

    private SeenExam seen() {
        return new SeenExam(detail.id(), detail.version());
    }

    private static String here(long id) {
        return "/assessment/exam?faces-redirect=true&id=" + id;
    }

    /** The exam, or null for a new one. */
    public ExamDetail getDetail() {
        return detail;
    }

    /** Whether everything can be changed: it is new, or its window has not come. */
    public boolean isEditable() {
        return detail == null || detail.status() == ExamStatus.PLANNED;
    }

    /** Whether people can still be put on its list. */
    public boolean isGoing() {
        return detail != null && (detail.status() == ExamStatus.PLANNED || detail.status() == ExamStatus.OPEN);
    }

    public List<QuizCard> getQuizzes() {
        return quizzes;
    }

    public PagedModel<SeatRow> getPeople() {
        return people;
    }

    public List<SeatRow> getSelected() {
        return selected;
    }

    public void setSelected(List<SeatRow> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    /** What became of the list sent last, or null. */
    public ListReport getReport() {
        return report;
    }

    public ExamForm getForm() {
        return form;
    }

    public SeatsForm getSeats() {
        return seats;
    }

    public Scope.Kind[] getPlaceKinds() {
        return Scope.Kind.values();
    }

    public LearnerGroup[] getGroups() {
        return LearnerGroup.values();
    }
}
