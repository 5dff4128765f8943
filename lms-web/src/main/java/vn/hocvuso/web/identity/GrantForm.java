package vn.hocvuso.web.identity;

import java.io.Serializable;

/** A role to give, as chosen. */
public class GrantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String role;
    private String scopeKind;
    private String scopeId = "";

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getScopeKind() {
        return scopeKind;
    }

    public void setScopeKind(String scopeKind) {
        this.scopeKind = scopeKind;
    }

    public String getScopeId() {
        return scopeId;
    }

    public void setScopeId(String scopeId) {
        this.scopeId = scopeId == null ? "" : scopeId;
    }
}
