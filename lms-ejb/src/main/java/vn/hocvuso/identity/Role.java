package vn.hocvuso.identity;

import java.util.Set;

/** What a person may do beside learning; always held for a scope. */
public enum Role {
    /** Cán bộ xác nhận: sees, confirms, returns and revokes completion records of the scope; checks identities. */
    CERTIFYING_OFFICER(
            "completion:view",
            "completion:evidence",
            "completion:confirm",
            "completion:return",
            "completion:revoke",
            "completion:export",
            "identity:verify"),
    /** Người soạn bài: sees courses and banks of everybody. */
    INSTRUCTOR("course:author", "bank:view"),
    /** Quản trị: accounts, roles, units, settings, audit. */
    ADMINISTRATOR("account:manage", "role:grant", "unit:manage", "audit:view", "settings:manage");

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The permissions the role gives inside its scope, {@code thing:deed}. */
    public Set<String> permissions() {
        return permissions;
    }
}
