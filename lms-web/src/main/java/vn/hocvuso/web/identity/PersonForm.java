package vn.hocvuso.web.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.identity.LearnerGroup;

/** Who somebody says they are; the guardian only when the birth date asks for one. */
public class PersonForm {

    /** The groups to choose from, the most frequent first, as on the home page. */
    static final List<LearnerGroup> GROUPS =
            List.of(LearnerGroup.CITIZEN, LearnerGroup.STUDENT, LearnerGroup.WORKER, LearnerGroup.PUBLIC_SECTOR);

    private String fullName;
    private String day;
    private String month;
    private String year;
    private LearnerGroup group;
    private String guardian = "";

    /** The birth date as typed; empty when there is no such day or nobody can be born on it. */
    Optional<LocalDate> birthDate(LocalDate today) {
        return BirthDate.of(day, month, year, today);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public LearnerGroup getGroup() {
        return group;
    }

    public void setGroup(LearnerGroup group) {
        this.group = group;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian == null ? "" : guardian;
    }
}
