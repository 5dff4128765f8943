package vn.hocvuso.web.identity;

/** What a person types while making an account. */
public class RegisterForm extends PersonForm {

    private final PlaceForm place = new PlaceForm();
    private String loginName;
    private String password;
    private boolean consent;

    public PlaceForm getPlace() {
        return place;
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
