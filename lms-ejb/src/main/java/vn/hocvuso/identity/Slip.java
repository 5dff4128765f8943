package vn.hocvuso.identity;

/**
 * What is printed once and handed over: how somebody signs in for the first time. The password is stored nowhere else.
 *
 * @param password lets in once, to choose a password of one's own
 */
public record Slip(String fullName, String loginName, String password) {

    /** Keeps name and password out of logs. */
    @Override
    public String toString() {
        return "Slip[]";
    }
}
