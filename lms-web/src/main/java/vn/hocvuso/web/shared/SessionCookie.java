package vn.hocvuso.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import vn.hocvuso.platform.Settings;

/** The cookie of staff's HTTP sessions travels by https only when people reach the product by https. */
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(Visit.isSecure(settings));
    }
}
