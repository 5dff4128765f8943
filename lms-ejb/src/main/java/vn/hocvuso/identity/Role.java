package vn.hocvuso.identity;

import java.util.Set;

/** What a person may do beside learning; always held for a scope. */
public enum Role {
    /**
     * Cán bộ xác nhận: sees, confirms, returns and revokes completion records of the scope; finds persons, checks
     * identities, registers who cannot do so alone; watches over exams.
     */
    CERTIFYING_OFFICER(
            "completion:view",
            "completion:evidence",
            "completion:confirm",
            "completion:return",
            "completion:revoke",
            "completion:export",
            "identity:verify",
            "person:find",
            "person:register",
            "exam:invigilate"),
    /**
     * Người soạn bài: sees and writes questions of the scope with their pictures, and sees how quizzes and questions work there; plans exams of
     * the scope and watches over them.
     */
    INSTRUCTOR(
            "course:author",
            "media:write",
            "bank:view",
            "bank:write",
            "statistics:view",
            "exam:manage",
            "exam:invigilate"),
    /** Người duyệt câu hỏi: approves questions of the scope that others wrote. */
    QUESTION_REVIEWER("bank:view", "bank:approve", "statistics:view"),
    /** Quản trị: accounts, roles, units, organisations, requests about personal data, settings, audit, statistics, exams. */
    ADMINISTRATOR(
            "account:manage",
            "role:grant",
            "unit:manage",
            "personal-data:handle",
            "audit:view",
            "settings:manage",
            "statistics:view",
            "exam:manage",
            "exam:invigilate");

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The permissions the role gives inside its scope, {@code thing:deed}. */
    public Set<String> permissions() {
        return permissions;
    }
}
