package vn.hocvuso.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import vn.hocvuso.identity.LearnerGroup;

/** What an officer types for somebody who makes no account alone. */
public class NewLearnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlaceForm place = new PlaceForm();
    private final CardForm card = new CardForm();
    private String fullName = "";
    private LocalDate birthDate;
    private LearnerGroup group = LearnerGroup.CITIZEN;
    private String guardian = "";
    private boolean agreed;
    private boolean anotherPerson;

    public PlaceForm getPlace() {
        return place;
    }

    public CardForm getCard() {
        return card;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
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

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public boolean isAnotherPerson() {
        return anotherPerson;
    }

    public void setAnotherPerson(boolean anotherPerson) {
        this.anotherPerson = anotherPerson;
    }
}
