package vn.hocvuso.identity;

import java.time.Instant;

/** A role a person holds, for the administrator's list. */
public record GrantRow(long id, Role role, Scope.Kind scopeKind, String scopeId, String scopeName, Instant grantedAt) {}
