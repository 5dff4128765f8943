package vn.hocvuso.platform;

import java.sql.DriverManager;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * How long a page waits for a database that is away: not at all, it says so at once. EclipseLink's own three tries, five
 * seconds apart, would hold the server's threads, also those that pages without a database need. Named in {@code
 * persistence.xml}.
 */
// deprecated for a name that the EclipseLink of the server does not have yet
@SuppressWarnings("removal")
public class DatabasePatience implements SessionCustomizer {

    private static final int SIGN_IN_SECONDS = 5;

    /**
     * Lets nobody wait longer for a database that accepts a connection and then says nothing. (The driver's time-out for
     * connecting ends when the connection stands; its time-out for silence is made for statements and is much longer.)
     */
    static void limitSigningIn() {
        DriverManager.setLoginTimeout(SIGN_IN_SECONDS);
    }

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
