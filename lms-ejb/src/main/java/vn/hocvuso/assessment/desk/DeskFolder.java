package vn.hocvuso.assessment.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.hocvuso.identity.Scope;

/** A folder of questions; belongs to the whole country, a unit or an organisation, and all below it to the same. */
@Entity
@Table(name = "assessment_desk_folder")
class DeskFolder {

    private static final String EVERYWHERE = "/";

    @Id
    private long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "name", length = NewFolder.LONGEST_NAME, nullable = false)
    private String name;

    @Column(name = "unit_path", length = 80, nullable = false, updatable = false)
    private String unitPath;

    @Column(name = "organisation_code", length = 40, nullable = false, updatable = false)
    private String organisationCode;

    @Column(name = "bank", length = 60, nullable = false, updatable = false)
    private String bank;

    protected DeskFolder() {}

    private DeskFolder(long id, Long parentId, String name, String unitPath, String organisationCode, String bank) {
        this.id = id;
        this.parentId = parentId;
        this.name = name;
        this.unitPath = unitPath;
        this.organisationCode = organisationCode;
        this.bank = bank;
    }

    /** A folder at the top. */
    static DeskFolder atTop(long id, String name, Scope scope) {
        return switch (scope.kind()) {
            case EVERYWHERE -> new DeskFolder(id, null, name, EVERYWHERE, "", "");
            case UNIT -> new DeskFolder(id, null, name, scope.path(), "", "");
            case ORGANISATION -> new DeskFolder(id, null, name, "", scope.id(), "");
        };
    }

    /** The folder of a bank of content files. */
    static DeskFolder ofBank(long id, String bank) {
        return new DeskFolder(id, null, bank, EVERYWHERE, "", bank);
    }

    /** A folder inside this one. */
    DeskFolder below(long newId, String newName) {
        return new DeskFolder(newId, id, newName, unitPath, organisationCode, "");
    }

    void rename(String newName) {
        name = newName;
    }

    boolean isIn(Scope scope) {
        return scope.covers(unitPath, organisationCode);
    }

    /** Whether both belong to the same place. */
    boolean isOfSamePlace(DeskFolder other) {
        return unitPath.equals(other.unitPath) && organisationCode.equals(other.organisationCode);
    }

    /** Whether it shows questions of content files, which nobody writes here. */
    boolean isOfFiles() {
        return !bank.isEmpty();
    }

    long id() {
        return id;
    }

    /** The folder above; 0 at the top. */
    long parent() {
        return parentId == null ? 0 : parentId;
    }

    String name() {
        return name;
    }

    /** Where its approved questions may be asked: {@code /} everywhere, an organisation's nowhere but there. */
    String unitPath() {
        return organisationCode.isEmpty() ? unitPath : "org:" + organisationCode;
    }

    /** Whose it is: {@code *}, the code of a unit or of an organisation. */
    String scopeId() {
        if (!organisationCode.isEmpty()) {
            return organisationCode;
        }
        String[] codes = unitPath.split("/");
        return codes.length == 0 ? Scope.EVERYWHERE.id() : codes[codes.length - 1];
    }

    boolean isOfUnit() {
        return organisationCode.isEmpty() && !unitPath.equals(EVERYWHERE);
    }

    String bank() {
        return bank;
    }
}
