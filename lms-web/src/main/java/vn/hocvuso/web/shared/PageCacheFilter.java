package vn.hocvuso.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.platform.ContentEpoch;

/**
 * Pages that are the same for every anonymous visitor are rendered once for each content epoch: who has one is told that
 * nothing has changed (304), the others get it from {@link PageStore}, both before Faces runs. All other pages are not
 * to be stored by the browser: phones are shared.
 */
public class PageCacheFilter extends HttpFilter {

    @Inject
    transient ContentEpoch epoch;

    @Inject
    transient BuildId build;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient PageStore store;

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
        String name = name(request);
        String tag = tag(name, request);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String accepted = request.getHeader("Accept-Encoding");
        if (request.getMethod().equals("HEAD") || accepted == null || !accepted.contains("gzip")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PageStore.Stored> stored = store.find(name);
        if (stored.isPresent()) {
            send(stored.get(), response);
        } else {
            makeAndKeep(name, request, response, chain);
        }
    }

    private void makeAndKeep(String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CopiedResponse copy = new CopiedResponse(response);
        chain.doFilter(request, copy);
        boolean same = copy.isPage() && !Visit.isPersonal(request) && response.getHeader("Set-Cookie") == null;
        if (same) {
            PageStore.Stored page = new PageStore.Stored(response.getContentType(), copy.gzip());
            store.keep(name, page);
            send(page, response);
        } else {
            copy.send();
        }
    }

    private static void send(PageStore.Stored page, HttpServletResponse response) throws IOException {
        response.setContentType(page.type());
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(page.gzip().length);
        response.getOutputStream().write(page.gzip());
    }

    private String name(HttpServletRequest request) {
        return build.get()
                + ' '
                + epoch.current()
                + ' '
                + request.getRequestURI()
                + '?'
                + request.getQueryString()
                + ' '
                + Preferences.of(request).cookie();
    }

    // The guard cookie is part of it, so that a kept page with a form never carries somebody's stale guard.
    private static String tag(String name, HttpServletRequest request) {
        String guard = Cookies.read(request, Cookies.FORM_GUARD).orElse("");
        return "W/\"" + Digest.of(name + ' ' + guard).substring(0, 22) + '"';
    }
}
