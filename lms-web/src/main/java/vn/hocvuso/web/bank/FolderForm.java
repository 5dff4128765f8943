package vn.hocvuso.web.bank;

import java.io.Serializable;

/** A folder as typed. */
public class FolderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String newName = "";
    private String scope = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = Typed.text(newName);
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = Typed.text(scope);
    }
}
