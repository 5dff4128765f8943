package vn.hocvuso.identity;

import java.time.LocalDate;

/**
 * What is printed once and handed over: how somebody signs in for the first time. The password is stored nowhere else.
 *
 * @param password lets in once, to choose a password of one's own
 * @param lastDay the last day, by the country's calendar, on which it does
 */
public record Slip(String fullName, String loginName, String password, LocalDate lastDay) {

    /** Keeps name and password out of logs. */
    @Override
    public String toString() {
        return "Slip[]";
    }
}
