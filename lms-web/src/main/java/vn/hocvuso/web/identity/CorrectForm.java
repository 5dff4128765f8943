package vn.hocvuso.web.identity;

import vn.hocvuso.identity.LearnerGroup;

/** What somebody corrects about themselves. */
public class CorrectForm {

    private String fullName;
    private String day;
    private String month;
    private String year;
    private LearnerGroup group;
    private boolean publicSector;
    private boolean student;
    private boolean worker;
    private boolean citizen;
    private String guardian;

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

    public boolean isPublicSector() {
        return publicSector;
    }

    public void setPublicSector(boolean publicSector) {
        this.publicSector = publicSector;
    }

    public boolean isStudent() {
        return student;
    }

    public void setStudent(boolean student) {
        this.student = student;
    }

    public boolean isWorker() {
        return worker;
    }

    public void setWorker(boolean worker) {
        this.worker = worker;
    }

    public boolean isCitizen() {
        return citizen;
    }

    public void setCitizen(boolean citizen) {
        this.citizen = citizen;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }
}
