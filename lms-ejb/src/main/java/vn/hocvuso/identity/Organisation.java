package vn.hocvuso.identity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An agency, school, enterprise, co-operative or party branch: the second tree beside the administrative one. */
@Entity
@Cacheable
@Table(name = "identity_organisation")
class Organisation {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Column(name = "name", length = 200, nullable = false)
    private String name;

    @Column(name = "unit_code", length = 20, nullable = false)
    private String unitCode;

    protected Organisation() {}

    Organisation(String code, String name, String unitCode) {
        this.code = code;
        this.name = name;
        this.unitCode = unitCode;
    }

    void describe(String newName, String newUnitCode) {
        name = newName;
        unitCode = newUnitCode;
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
