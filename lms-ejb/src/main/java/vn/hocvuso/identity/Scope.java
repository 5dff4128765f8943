package vn.hocvuso.identity;

/**
 * Where a role holds.
 *
 * @param kind everywhere, a subtree of units, or one organisation
 * @param id unit code or organisation code; {@code *} for everywhere
 * @param path for units: the path every unit of the subtree starts with
 */
public record Scope(Kind kind, String id, String path) {

    /** Kinds of scope. */
    public enum Kind {
        EVERYWHERE,
        UNIT,
        ORGANISATION
    }

    /** The whole country. */
    public static final Scope EVERYWHERE = new Scope(Kind.EVERYWHERE, "*", "/");

    /** Whether somebody of that unit and organisation is inside the scope. */
    public boolean covers(String unitPath, String organisationCode) {
        return switch (kind) {
            case EVERYWHERE -> true;
            case UNIT -> unitPath != null && unitPath.startsWith(path);
            case ORGANISATION -> id.equals(organisationCode);
        };
    }

    /**
     * Whether everything inside the other scope is inside this one.
     *
     * @param otherUnitPath for an organisation: the path of the unit it is seated in
     */
    boolean contains(Scope other, String otherUnitPath) {
        return switch (other.kind) {
            case EVERYWHERE -> kind == Kind.EVERYWHERE;
            case UNIT -> covers(other.path, "");
            case ORGANISATION -> covers(otherUnitPath, other.id);
        };
    }

    /** The scope as the last part of a permission: {@code unit-02848}, {@code org-abc}, {@code *}. */
    String permissionPart() {
        return switch (kind) {
            case EVERYWHERE -> "*";
            case UNIT -> "unit-" + id;
            case ORGANISATION -> "org-" + id;
        };
    }
}
