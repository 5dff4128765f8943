package vn.hocvuso.web.shared;

import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.NotFoundException;

/**
 * What an error page says.
 *
 * @param status HTTP status
 * @param incident number that is also in the server's log; empty when it was not an accident
 * @param message sentence of the error code; empty when the status says enough
 * @param again address to try again; empty when trying again would not help, or would send a form twice
 */
public record Problem(int status, String incident, String message, String again) {

    private static final String REFUSAL = Problem.class.getName() + ".refusal";
    private static final int DEEPEST = 20;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    Problem(int status, String incident, String message) {
        this(status, incident, message, "");
    }

    /** The statuses that have texts of their own. */
    public String getKey() {
        return switch (status) {
            case 400, 401, 403, 404, 405, 409, 413, 503 -> "problem." + status;
            default -> "problem.500";
        };
    }

    /** Answers with a refusal: servlets do so where a page would show it. */
    public static void send(BusinessException no, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // the problem page asks for the exception, so that it can say why
        request.setAttribute(BusinessException.class.getName(), no);
        response.sendError(statusOf(no));
    }

    /**
     * Answers a refused form of that page: the page comes again with a sentence about why, as Faces does it for its own
     * forms. What the page does not let see, or what is not there, becomes an error page.
     */
    public static void show(BusinessException no, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> sentence = sentence(no, Preferences.of(request).locale());
        if (sentence.isEmpty()) {
            send(no, request, response);
            return;
        }
        request.setAttribute(REFUSAL, sentence.get());
        request.getRequestDispatcher(page).forward(new AsFirstView(request), response);
    }

    /** Why the form of this page was refused by the servlet that takes it; empty when it was not. */
    static Optional<String> refusal(Map<String, Object> request) {
        return Optional.ofNullable((String) request.get(REFUSAL));
    }

    /** What a page says about a refusal; empty when it is one for an error page. */
    static Optional<String> sentence(BusinessException no, Locale locale) {
        Optional<String> text = Texts.error(locale, no.code(), no.args().toArray());
        if (no instanceof NotFoundException || (no instanceof NotAllowedException && text.isEmpty())) {
            return Optional.empty();
        }
        return text.or(() -> Optional.of(Texts.text(locale, "common", "error.unknown", no.code())));
    }

    static String newIncident() {
        StringBuilder id = new StringBuilder();
        for (char c : Digest.random().toCharArray()) {
            id.append(LETTERS.charAt(c % LETTERS.length()));
        }
        return id.substring(0, 4) + "-" + id.substring(4, 8);
    }

    /** The business exception anywhere below: containers, EL and CDI wrap it in their own. */
    static Optional<BusinessException> businessCause(Throwable thrown) {
        return cause(thrown, BusinessException.class);
    }

    static int statusOf(BusinessException refusal) {
        if (refusal instanceof NotFoundException) {
            return 404;
        }
        return refusal instanceof NotAllowedException ? 403 : 409;
    }

    /** Whether the database could not be reached, as far as the causes tell. */
    static boolean isDatabaseAway(Throwable thrown) {
        boolean sql = cause(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("08"))
                .isPresent();
        boolean pool = cause(thrown, Throwable.class, "PoolingException").isPresent()
                || cause(thrown, Throwable.class, "ResourceAllocationException").isPresent();
        return sql || pool || cause(thrown, TimeoutException.class).isPresent();
    }

    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return cause(thrown, type, "");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type, String nameEnd) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (type.isInstance(at) && at.getClass().getName().endsWith(nameEnd)) {
                return Optional.of(type.cast(at));
            }
            Throwable next = at instanceof EJBException wrapped && wrapped.getCausedByException() != null
                    ? wrapped.getCausedByException()
                    : at.getCause();
            at = next;
        }
        return Optional.empty();
    }
}
