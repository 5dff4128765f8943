package vn.hocvuso.web.shared;

import jakarta.enterprise.event.Event;
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
 * Pages that are the same for an audience are made once for each content epoch and kept in {@link PageStore}; who comes
 * next gets the kept page, with what is only theirs filled in, before Faces runs. Anonymous visitors who have the page are
 * told that nothing has changed (304). All that somebody signed in sees is not to be stored by the browser: phones are
 * shared.
 */
public class PageCacheFilter extends HttpFilter {

    private static final String GZIP = "gzip";

    @Inject
    transient ContentEpoch epoch;

    @Inject
    transient BuildId build;

    @Inject
    transient CurrentPerson caller;

    @Inject
    transient PageStore store;

    @Inject
    transient Visit visit;

    @Inject
    transient Event<KeptPageShown> shown;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageAccess.Rule rule = (PageAccess.Rule) request.getAttribute(SecurityFilter.RULE);
        boolean signedIn = caller.isSignedIn();
        boolean get = request.getMethod().equals("GET");
        boolean same = rule.cached()
                && (get || request.getMethod().equals("HEAD"))
                && Cookies.read(request, Cookies.NOTICE).isEmpty();
        if (!same || signedIn) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!same) {
            chain.doFilter(request, response);
            return;
        }
        PageStore.Key key = key(request);
        if (!signedIn) {
            String tag = tag(key, request);
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Vary", "Cookie, Accept-Encoding");
            String known = request.getHeader("If-None-Match");
            if (known != null && known.contains(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        if (!get) {
            chain.doFilter(request, response);
            return;
        }
        Optional<KeptPage> kept = store.find(key);
        if (kept.isEmpty()) {
            makeAndKeep(key, request, response, chain);
            return;
        }
        if (signedIn) {
            shown.fire(new KeptPageShown(request.getRequestURI()));
        }
        send(kept.get(), request, response);
    }

    private void makeAndKeep(
            PageStore.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CopiedResponse copy = new CopiedResponse(response);
        Hole.begin(request);
        try {
            chain.doFilter(request, copy);
        } finally {
            Hole.end(request);
        }
        if (!copy.hasBody()) {
            return;
        }
        KeptPage page = KeptPage.of(response.getContentType(), copy.text());
        if (copy.isPage() && !Visit.isPersonal(request) && response.getHeader("Set-Cookie") == null) {
            store.keep(key, page);
        }
        send(page, request, response);
    }

    private void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        page.send(visit, accepted != null && accepted.contains(GZIP), response);
    }

    private PageStore.Key key(HttpServletRequest request) {
        return new PageStore.Key(
                build.get() + ' ' + epoch.current(),
                request.getRequestURI() + '?' + request.getQueryString(),
                Preferences.of(request).cookie(),
                PageStore.Audience.of(caller.signedIn()));
    }

    // The guard cookie is part of it, so that a page with a form, kept by a browser, never carries somebody's stale
    // guard.
    private static String tag(PageStore.Key key, HttpServletRequest request) {
        String guard = Cookies.read(request, Cookies.FORM_GUARD).orElse("");
        String name = key.edition() + ' ' + key.address() + ' ' + key.look() + ' ' + guard;
        return "W/\"" + Digest.of(name).substring(0, 22) + '"';
    }
}
