package vn.hocvuso.web.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.Json;

/**
 * Where the server sends every error: a page in the product's own words, for programs a problem document (RFC 9457).
 * What nobody expected gets an incident number, on the page and in the log; details stay in the log.
 */
public class ProblemServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(ProblemServlet.class.getName());
    private static final String PAGE = "/WEB-INF/errors/problem.xhtml";
    private static final int ACCIDENT = 500;
    private static final int AWAY = 503;
    private static final String SOON_SECONDS = "60";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == AWAY) {
            response.setHeader("Retry-After", SOON_SECONDS);
        }
        if (SecurityFilter.wantsData(request)) {
            writeDocument(problem, response);
            return;
        }
        request.setAttribute(Problem.class.getName(), problem);
        try {
            request.getRequestDispatcher(PAGE).forward(new AsFirstView(request), response);
        } catch (ServletException | RuntimeException broken) {
            LOG.log(Level.ERROR, "the error page itself failed", broken);
            writeBarePage(problem, Preferences.of(request).locale(), response);
        }
    }

    private static Problem problem(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Optional<BusinessException> refusal = Problem.businessCause(thrown)
                .or(() -> Optional.ofNullable(
                        (BusinessException) request.getAttribute(BusinessException.class.getName())));
        if (refusal.isPresent()) {
            Locale locale = Preferences.of(request).locale();
            BusinessException no = refusal.get();
            String message = Texts.error(locale, no.code(), no.args().toArray()).orElse("");
            return new Problem(Problem.statusOf(no), "", message);
        }
        if (Problem.cause(thrown, ViewExpiredException.class).isPresent()) {
            return new Problem(409, "", "");
        }
        int status = given == null ? ACCIDENT : given;
        if (thrown == null && status < ACCIDENT) {
            return new Problem(status, "", "");
        }
        String incident = Problem.newIncident();
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (Problem.isDatabaseAway(thrown)) {
            LOG.log(Level.ERROR, "incident " + incident + " at " + path + ": the database is away", thrown);
            return new Problem(AWAY, incident, "", address(request));
        }
        LOG.log(Level.ERROR, "incident " + incident + " at " + path, thrown);
        return new Problem(status < ACCIDENT ? ACCIDENT : status, incident, "", address(request));
    }

    private static String address(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path == null || !request.getMethod().equals("GET")) {
            return "";
        }
        String query = request.getQueryString();
        return ReturnAddress.safe(path + (query == null ? "" : "?" + query), "");
    }

    private static void writeDocument(Problem problem, HttpServletResponse response) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("status", problem.status())
                        .add("detail", problem.message())
                        .add("incident", problem.incident())
                        .build()
                        .toString());
    }

    // Without Faces and without templates: one of them may be what is broken.
    private static void writeBarePage(Problem problem, Locale locale, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(problem.status());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        String title = Texts.text(locale, "common", problem.getKey() + ".title");
        String advice = Texts.text(locale, "common", problem.getKey() + ".advice");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><meta charset=\"utf-8\"><title>"
                        + title + "</title><h1>" + title + "</h1><p>" + advice + "</p><p>" + problem.incident()
                        + "</p></html>");
    }
}
