package vn.hocvuso.web.assessment;

import java.io.Serializable;

/** What is to be done for people of an exam. */
public class SeatsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SOME_MINUTES = 10;

    private Integer minutes = SOME_MINUTES;
    private String reason = "";
    private String people = "";

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people == null ? "" : people;
    }
}
