package vn.hocvuso.web.shared;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import vn.hocvuso.identity.Confinement;
import vn.hocvuso.identity.Security;
import vn.hocvuso.identity.SessionService;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.platform.Settings;

/**
 * Every request passes here first: who asks, may they, does a form come from a page of ours, what may the page do in
 * the browser. Binds Shiro's subject to the thread for the time of the request, and only for it.
 */
public class SecurityFilter extends HttpFilter {

    static final String RULE = SecurityFilter.class.getName() + ".rule";

    /** Whether PrimeFaces and an HTTP session are allowed in what is being answered. */
    static final String STAFF = SecurityFilter.class.getName() + ".staff";

    private static final String SUBJECT = SecurityFilter.class.getName() + ".subject";
    private static final String NOT_FOUND_OUT = "";
    private static final String ROOT = "/";
    private static final String SIGN_IN_PAGE = "/identity/sign-in";
    private static final String ACCOUNT_PAGE = "/identity/me";
    private static final String RESEND_PAGE = "/WEB-INF/errors/resend.xhtml";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String WRITING = "POST";
    private static final String PROGRAMS = "/api/";

    /** Ten thousand characters of every question's longest answer, encoded twice, are less. */
    private static final long MOST_SENT_BYTES = 1 << 20;
    /** A file of fifty megabytes, and what a form puts around it. */
    private static final long MOST_UPLOADED_BYTES = 51L << 20;
    /** With this parameter Faces takes every request for a form that was sent, a plain link too. */
    private static final String FORM_OF_FACES = "jakarta.faces.ViewState";
    /** Whose views an HTTP session holds. */
    private static final String OWNER = SecurityFilter.class.getName() + ".owner";

    @Inject
    transient SessionService sessions;

    @Inject
    transient Security security;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean secure = Visit.isSecure(settings);
        HttpServletResponse own = new OwnRedirects(response);
        Visit.begin(request, own, secure);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            headers(response, false, secure);
            as(subjectOfError(request), () -> pass(false, request, own, chain));
            return;
        }
        Optional<PageAccess.Rule> rule = PageAccess.table().ruleOf(path(request));
        headers(response, rule.isPresent() && rule.get().staff(), secure);
        if (rule.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean known = READING.contains(request.getMethod())
                || request.getMethod().equals(WRITING)
                || request.getRequestURI().startsWith(PROGRAMS);
        if (!known) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Subject subject = subjectOf(request);
        if (request.getContentLengthLong() > mostBytes(rule.get(), subject)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        request.setAttribute(RULE, rule.get());
        request.setAttribute(SUBJECT, subject);
        Confinement confinement =
                subject.getPrincipal() instanceof SignedIn person ? person.confinement() : Confinement.NONE;
        if (!rule.get().admits(confinement)) {
            as(subject, () -> lead(confinement, request, own));
            return;
        }
        as(subject, () -> admit(rule.get(), subject, request, own, chain));
    }

    /** Only who may send files there: reading the form already puts them on the disk. */
    private static long mostBytes(PageAccess.Rule rule, Subject subject) {
        boolean mayUpload = rule.upload() && subject.isAuthenticated() && rule.admits(subject::isPermitted);
        return mayUpload ? MOST_UPLOADED_BYTES : MOST_SENT_BYTES;
    }

    private Subject subjectOf(HttpServletRequest request) {
        request.setAttribute(SUBJECT, NOT_FOUND_OUT);
        SignedIn person = Cookies.read(request, Cookies.SIGN_IN)
                .flatMap(sessions::personOf)
                .orElse(null);
        return security.subjectOf(person);
    }

    /** Whoever met the error; nobody when it cannot be found out, or when asking is what failed. */
    private Subject subjectOfError(HttpServletRequest request) {
        Object known = request.getAttribute(SUBJECT);
        if (known != null) {
            return known instanceof Subject subject ? subject : security.subjectOf(null);
        }
        try {
            return subjectOf(request);
        } catch (EJBException away) {
            return security.subjectOf(null);
        }
    }

    private void admit(
            PageAccess.Rule rule,
            Subject subject,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        boolean signInMissing = rule.signedIn() && !subject.isAuthenticated();
        boolean reading = READING.contains(request.getMethod());
        if (reading && request.getParameter(FORM_OF_FACES) != null) {
            // a form comes by POST, where the guard stands: a link of another site must not do anything
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (reading && signInMissing) {
            askForSignIn(request, response);
        } else if (!reading && !FormGuard.isFromHere(request, settings.baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!reading && (signInMissing || !FormGuard.carriesValue(request))) {
            keep(signInMissing, request, response);
        } else if (!rule.admits(subject::isPermitted)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            pass(rule.staff(), request, response, chain);
        }
    }

    private static void pass(boolean staff, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // set both ways: the error page of a staff page is a learner's page
        request.setAttribute(STAFF, staff);
        if (staff) {
            beginOwnSession(request);
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new LearnerRequest(request), response);
        }
    }

    /** Whoever may do only one thing is led to the page where it is done, whatever they asked for. */
    private static void lead(Confinement confinement, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (wantsData(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String page = confinement == Confinement.NEW_PASSWORD
                ? ReturnAddress.passwordThen(READING.contains(request.getMethod()) ? address(request) : ROOT)
                : ACCOUNT_PAGE;
        response.setHeader("Location", page);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Computers are shared: what the views of one person hold is not shown to the next who signs in there. */
    private static void beginOwnSession(HttpServletRequest request) {
        String person = String.valueOf(ThreadContext.getSubject().getPrincipal());
        HttpSession session = request.getSession();
        Object owner = session.getAttribute(OWNER);
        if (owner != null && !owner.equals(person)) {
            session.invalidate();
            session = request.getSession();
        }
        session.setAttribute(OWNER, person);
    }

    private void askForSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (wantsData(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setHeader("Location", ReturnAddress.signInThen(address(request)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    /** A form whose sign-in has ended, or whose guard is stale: what was typed is carried on, not thrown away. */
    private void keep(boolean signInMissing, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (wantsData(request)) {
            response.sendError(signInMissing ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!FormGuard.isProvenFromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        request.setAttribute(KeptPost.class.getName(), KeptPost.of(request));
        request.getRequestDispatcher(signInMissing ? SIGN_IN_PAGE : RESEND_PAGE)
                .forward(new AsFirstView(request), response);
    }

    static boolean wantsData(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getHeader(FormGuard.HEADER) != null
                || (accept != null && accept.contains("json") && !accept.contains("text/html"));
    }

    // For the address "/" the server has already put the welcome file's path in place of what was asked for.
    private static String path(HttpServletRequest request) {
        if (request.getRequestURI().equals(ROOT)) {
            return ROOT;
        }
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static void headers(HttpServletResponse response, boolean staff, boolean secure) {
        SecurityHeaders.of(staff, secure).forEach(response::setHeader);
    }

    private static void as(Subject subject, Work work) throws IOException, ServletException {
        ThreadContext.bind(subject);
        try {
            work.run();
        } finally {
            ThreadContext.remove();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, ServletException;
    }
}
