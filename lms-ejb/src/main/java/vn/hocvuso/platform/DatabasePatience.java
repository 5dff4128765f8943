package vn.hocvuso.platform;

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

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
