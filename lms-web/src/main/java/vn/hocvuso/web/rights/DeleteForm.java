package vn.hocvuso.web.rights;

/** The wish to be deleted, as ticked and typed. */
public class DeleteForm {

    private boolean decided;
    private String password;
    private String guardian = "";

    public boolean isDecided() {
        return decided;
    }

    public void setDecided(boolean decided) {
        this.decided = decided;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian == null ? "" : guardian;
    }
}
