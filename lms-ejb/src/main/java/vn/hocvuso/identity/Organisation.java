package vn.hocvuso.identity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.hocvuso.shared.SearchText;

/** An agency, school, enterprise, co-operative or party branch: the second tree beside the administrative one. */
@Entity
@Cacheable
@Table(name = "identity_organisation")
class Organisation {

    private static final int MAX_SEARCH_NAME = 240;

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Column(name = "name", length = 200, nullable = false)
    private String name;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    @Column(name = "search_name", length = MAX_SEARCH_NAME, nullable = false)
    private String searchName;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Organisation() {}

    Organisation(String code, String name, String unitCode) {
        this.code = code;
        describe(name, unitCode);
    }

    void describe(String newName, String newUnitCode) {
        name = newName;
        unitCode = newUnitCode;
        foldName();
    }

    /** Makes the name findable; repeating it changes nothing. */
    void foldName() {
        String folded = SearchText.fold(name);
        searchName = folded.length() > MAX_SEARCH_NAME ? folded.substring(0, MAX_SEARCH_NAME) : folded;
    }

    boolean isFindable() {
        return !searchName.isEmpty();
    }

    /** From that day on nobody can choose it; who belongs to it stays. */
    void close(LocalDate day) {
        if (closedOn == null) {
            closedOn = day;
        }
    }

    void reopen() {
        closedOn = null;
    }

    boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String unitCode() {
        return unitCode;
    }
}
