package vn.hocvuso.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.platform.ContentEpoch;

/**
 * Answers "nothing has changed" (304) before Faces runs, for pages that are the same for every anonymous visitor. All
 * other pages are not to be stored by the browser: phones are shared.
 */
public class PageCacheFilter extends HttpFilter {

    @Inject
    transient ContentEpoch epoch;

    @Inject
    transient BuildId build;

    @Inject
    transient CurrentPerson caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageAccess.Rule rule = (PageAccess.Rule) request.getAttribute(SecurityFilter.RULE);
        boolean same = rule.cached()
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !caller.isSignedIn()
                && Cookies.read(request, Cookies.NOTICE).isEmpty();
        if (!same) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
            return;
        }
        String tag = tag(request);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        chain.doFilter(request, response);
    }

    // The guard cookie is part of it, so that a kept page with a form never carries somebody's stale guard.
    private String tag(HttpServletRequest request) {
        String guard = Cookies.read(request, Cookies.FORM_GUARD).orElse("");
        String all = build.get()
                + ' '
                + epoch.current()
                + ' '
                + request.getRequestURI()
                + '?'
                + request.getQueryString()
                + ' '
                + Preferences.of(request).cookie()
                + ' '
                + guard;
        return "W/\"" + Digest.of(all).substring(0, 22) + '"';
    }
}
