package vn.hocvuso.identity;

import java.time.LocalDate;

/** A person in the administrator's list. */
public record PersonRow(
        PersonId id, String fullName, LocalDate birthDate, String loginName, LearnerGroup group, String unitName) {

    /** For queries: the id as the database has it. */
    public PersonRow(
            long id, String fullName, LocalDate birthDate, String loginName, LearnerGroup group, String unitName) {
        this(new PersonId(id), fullName, birthDate, loginName, group, unitName);
    }
}
