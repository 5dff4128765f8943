package vn.hocvuso.web.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.assessment.exam.PlanExam;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.Scope;

/** What an exam is to be, as typed. */
public class ExamForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RATE = 20;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private String title = "";
    private String quiz;
    private LocalDate openDay;
    private String openTime = "08:00";
    private LocalDate closeDay;
    private String closeTime = "10:00";
    private Integer minutes;
    private Integer lateMinutes = 0;
    private Integer perSecond = RATE;
    private boolean onlyHere = true;
    private Scope.Kind placeKind = Scope.Kind.EVERYWHERE;
    private String placeId = "";
    private LearnerGroup group;
    private boolean listedOnly;

    /** Shows what is planned. */
    void show(PlanExam plan) {
        title = plan.title();
        quiz = plan.quizCode();
        openDay = day(plan.opensAt());
        openTime = hour(plan.opensAt());
        closeDay = day(plan.closesAt());
        closeTime = hour(plan.closesAt());
        minutes = plan.minutes();
        lateMinutes = plan.lateMinutes();
        perSecond = plan.perSecond();
        onlyHere = plan.isOnlyHere();
        placeKind = plan.placeKind();
        placeId = placeKind == Scope.Kind.EVERYWHERE ? "" : plan.placeId();
        group = plan.group().orElse(null);
        listedOnly = plan.isListedOnly();
    }

    /** Suggests a place of the caller and a day. */
    void suggest(Scope place, LocalDate day) {
        placeKind = place.kind();
        placeId = placeKind == Scope.Kind.EVERYWHERE ? "" : place.id();
        openDay = day;
        closeDay = day;
    }

    /** When it opens; empty when the hour cannot be read. */
    Optional<Instant> opensAt() {
        return moment(openDay, openTime);
    }

    /** When it closes; empty when the hour cannot be read. */
    Optional<Instant> closesAt() {
        return moment(closeDay == null ? openDay : closeDay, closeTime);
    }

    /** What was typed, as a plan. */
    PlanExam plan(Instant opensAt, Instant closesAt, int minutesOfQuiz) {
        return new PlanExam(
                title,
                quiz,
                opensAt,
                closesAt,
                minutes == null ? minutesOfQuiz : minutes,
                lateMinutes == null ? 0 : lateMinutes,
                perSecond == null ? RATE : perSecond,
                onlyHere,
                placeKind,
                placeKind == Scope.Kind.EVERYWHERE ? Scope.EVERYWHERE.id() : placeId.strip(),
                Optional.ofNullable(group),
                listedOnly);
    }

    private static Optional<Instant> moment(LocalDate day, String hour) {
        try {
            return Optional.of(day.atTime(LocalTime.parse(hour.strip(), TYPED))
                    .atZone(AccountService.CIVIL_ZONE)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, AccountService.CIVIL_ZONE);
    }

    private static String hour(Instant moment) {
        return HOUR.format(moment.atZone(AccountService.CIVIL_ZONE));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    public LocalDate getOpenDay() {
        return openDay;
    }

    public void setOpenDay(LocalDate openDay) {
        this.openDay = openDay;
    }

    public String getOpenTime() {
        return openTime;
    }

    public void setOpenTime(String openTime) {
        this.openTime = openTime == null ? "" : openTime;
    }

    public LocalDate getCloseDay() {
        return closeDay;
    }

    public void setCloseDay(LocalDate closeDay) {
        this.closeDay = closeDay;
    }

    public String getCloseTime() {
        return closeTime;
    }

    public void setCloseTime(String closeTime) {
        this.closeTime = closeTime == null ? "" : closeTime;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getLateMinutes() {
        return lateMinutes;
    }

    public void setLateMinutes(Integer lateMinutes) {
        this.lateMinutes = lateMinutes;
    }

    public Integer getPerSecond() {
        return perSecond;
    }

    public void setPerSecond(Integer perSecond) {
        this.perSecond = perSecond;
    }

    public boolean isOnlyHere() {
        return onlyHere;
    }

    public void setOnlyHere(boolean onlyHere) {
        this.onlyHere = onlyHere;
    }

    public Scope.Kind getPlaceKind() {
        return placeKind;
    }

    public void setPlaceKind(Scope.Kind placeKind) {
        this.placeKind = placeKind;
    }

    public String getPlaceId() {
        return placeId;
    }

    public void setPlaceId(String placeId) {
        this.placeId = placeId == null ? "" : placeId;
    }

    public LearnerGroup getGroup() {
        return group;
    }

    public void setGroup(LearnerGroup group) {
        this.group = group;
    }

    public boolean isListedOnly() {
        return listedOnly;
    }

    public void setListedOnly(boolean listedOnly) {
        this.listedOnly = listedOnly;
    }
}
