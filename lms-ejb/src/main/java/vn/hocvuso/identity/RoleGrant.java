package vn.hocvuso.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A role a person holds for a scope. */
@Entity
@Table(name = "identity_role_grant")
class RoleGrant {

    @Id
    private long id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", length = 40, nullable = false, updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind", length = 20, nullable = false, updatable = false)
    private Scope.Kind scopeKind;

    @Column(name = "scope_id", length = 40, nullable = false, updatable = false)
    private String scopeId;

    @Column(name = "scope_path", length = 80, nullable = false, updatable = false)
    private String scopePath;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    protected RoleGrant() {}

    RoleGrant(long id, long personId, Role role, Scope scope, Instant grantedAt) {
        this.id = id;
        this.personId = personId;
        this.role = role;
        this.scopeKind = scope.kind();
        this.scopeId = scope.id();
        this.scopePath = scope.path();
        this.grantedAt = grantedAt;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Role role() {
        return role;
    }

    Scope scope() {
        return new Scope(scopeKind, scopeId, scopePath);
    }
}
