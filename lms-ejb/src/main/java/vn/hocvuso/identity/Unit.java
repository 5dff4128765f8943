package vn.hocvuso.identity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A province, commune or sub-unit. Codes are never used again, so a closed unit keeps its row: nobody new is offered it,
 * its people learn and take quizzes as before, and their records keep its path, so that they reach the officers of the
 * unit above.
 */
@Entity
@Cacheable
@Table(name = "identity_unit")
class Unit {

    @Id
    @Column(name = "code", length = 20)
    private String code;

    @Column(name = "parent_code", length = 20)
    private String parentCode;

    @Column(name = "path", length = 80, nullable = false)
    private String path;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", length = 20, nullable = false)
    private UnitType type;

    @Column(name = "name", length = 120, nullable = false)
    private String name;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Unit() {}

    Unit(String code, Unit parent, UnitType type, String name, LocalDate validFrom) {
        this.code = code;
        this.parentCode = parent == null ? null : parent.code;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
        this.type = type;
        this.name = name;
        this.validFrom = validFrom;
    }

    void describe(UnitType newType, String newName, LocalDate newValidTo) {
        type = newType;
        name = newName;
        validTo = newValidTo;
    }

    boolean isOpenOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isProvince() {
        return parentCode == null;
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    String name() {
        return name;
    }
}
