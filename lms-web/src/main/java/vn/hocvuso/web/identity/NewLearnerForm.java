package vn.hocvuso.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import vn.hocvuso.identity.LearnerGroup;

/** What an officer types for somebody who makes no account alone. */
public class NewLearnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName = "";
    private LocalDate birthDate;
    private LearnerGroup group = LearnerGroup.CITIZEN;
    private String subUnit = "";
    private String organisation = "";
    private String guardian = "";
    private boolean agreed;
    private boolean cardSeen;
    private String citizenId = "";
    private boolean anotherPerson;

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

    public String getSubUnit() {
        return subUnit;
    }

    public void setSubUnit(String subUnit) {
        this.subUnit = text(subUnit);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = text(organisation);
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = text(guardian);
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public boolean isCardSeen() {
        return cardSeen;
    }

    public void setCardSeen(boolean cardSeen) {
        this.cardSeen = cardSeen;
    }

    public String getCitizenId() {
        return citizenId;
    }

    public void setCitizenId(String citizenId) {
        this.citizenId = text(citizenId);
    }

    public boolean isAnotherPerson() {
        return anotherPerson;
    }

    public void setAnotherPerson(boolean anotherPerson) {
        this.anotherPerson = anotherPerson;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
