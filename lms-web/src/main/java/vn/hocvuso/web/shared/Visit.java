package vn.hocvuso.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.hocvuso.identity.Confinement;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.platform.Settings;

/** The request at hand, as templates see it: who, in which language, how large, what forms carry. */
@Named
@RequestScoped
public class Visit {

    static final String DESK = "/credential/desk";
    private static final String RESPONSE = Visit.class.getName() + ".response";
    private static final String SECURE = Visit.class.getName() + ".secure";
    private static final String GUARD = Visit.class.getName() + ".guard";
    private static final String PERSONAL = Visit.class.getName() + ".personal";
    private static final String OWNER = "owner:";
    private static final String BROWSER = Visit.class.getName() + ".browser";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPerson caller;

    private Boolean staff;

    static void begin(HttpServletRequest request, HttpServletResponse response, boolean secure) {
        request.setAttribute(RESPONSE, response);
        request.setAttribute(SECURE, secure);
    }

    /** Whether the page made for this request carries something that is this visitor's alone, and no {@link Hole}. */
    static boolean isPersonal(HttpServletRequest request) {
        return request.getAttribute(PERSONAL) != null || request.getAttribute(BROWSER) != null;
    }

    /** Whether people reach this installation by https; what the request itself says may be a proxy's. */
    static boolean isSecure(Settings settings) {
        return "https".equals(settings.baseUrl().getScheme());
    }

    static boolean isSecure(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(SECURE));
    }

    /** BCP 47 language of the page. */
    public String getLanguage() {
        return Preferences.of(request).language();
    }

    /** Text size, 1 to 3. */
    public int getTextSize() {
        return Preferences.of(request).textSize();
    }

    /** Whether strong contrast is wanted. */
    public boolean isHighContrast() {
        return Preferences.of(request).highContrast();
    }

    /** Classes of the root element that carry the preferences into the stylesheet. */
    public String getRootClass() {
        return "size-" + getTextSize() + (isHighContrast() ? " contrast" : "");
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** What the caller may do at all; everything when nobody is signed in. */
    public Confinement getConfinement() {
        return caller.signedIn().map(SignedIn::confinement).orElse(Confinement.NONE);
    }

    /** Name of who is signed in; empty when nobody is. */
    public String getName() {
        if (Hole.isWanted(request)) {
            return Hole.NAME.mark;
        }
        return caller.signedIn().map(SignedIn::displayName).orElse("");
    }

    /**
     * A name of the caller for what a browser keeps until it can be sent: the same at every sign-in, and on a shared
     * phone nobody else's. Empty when nobody is signed in.
     */
    public String getOwner() {
        if (isSignedIn()) {
            request.setAttribute(PERSONAL, Boolean.TRUE);
        }
        return caller.signedIn()
                .map(SignedIn::person)
                .map(person -> Digest.of(OWNER + person.value()))
                .orElse("");
    }

    /** Whether a script asks, for data or a part of a page, and not a person for a page. */
    public boolean isOfScript() {
        return SecurityFilter.wantsData(request);
    }

    /** Whether the caller may open that page; false also when there is no such page. */
    public boolean mayOpen(String path) {
        return PageAccess.table()
                .ruleOf(path)
                .filter(rule -> rule.admits(getConfinement()))
                .filter(rule -> !rule.signedIn() || caller.isSignedIn())
                .filter(rule -> rule.admits(caller::isPermitted))
                .isPresent();
    }

    /** Whether the caller has a duty beside learning, and therefore a desk. */
    public boolean isStaff() {
        if (staff == null) {
            staff = mayOpen(DESK);
        }
        return staff;
    }

    /** Path of the page, without query. */
    public String getPath() {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    /** This page's address, to come back to. */
    public String getAddress() {
        String query = request.getQueryString();
        boolean form = "POST".equals(request.getMethod());
        return query == null || (form && query.length() > 500) ? getPath() : getPath() + "?" + query;
    }

    /** How the page looks to this visitor, as part of a key: language, size, contrast. */
    public String getLook() {
        return Preferences.of(request).cookie();
    }

    /** What the head of a page depends on beside the look: where it is, who reads it, what they may open. */
    public String getPlace() {
        return caller.signedIn()
                .map(person -> getPath()
                        + ' '
                        + person.confinement()
                        + ' '
                        + person.permissions().hashCode()
                        + ' '
                        + getName())
                .orElseGet(this::getPath);
    }

    /** The hidden value every form carries; makes the guarding cookie when there is none yet. */
    public String getCsrf() {
        if (Hole.isWanted(request)) {
            return Hole.GUARD.mark;
        }
        if (request.getAttribute(GUARD) instanceof String known) {
            return known;
        }
        Optional<String> cookie = isSignedIn() ? Cookies.read(request, Cookies.SIGN_IN) : Optional.empty();
        String value = cookie.orElseGet(this::formGuard);
        String csrf = FormGuard.valueFor(value);
        request.setAttribute(GUARD, csrf);
        request.setAttribute(PERSONAL, Boolean.TRUE);
        return csrf;
    }

    /** Puts the token of a new sign-in into the cookie of this device. */
    public void signedInWith(String token) {
        write(Cookies.SIGN_IN, token, Cookies.UNTIL_BROWSER_CLOSES);
        request.setAttribute(GUARD, FormGuard.valueFor(token));
    }

    /** The token of this device's sign-in; empty when there is none. */
    public String token() {
        return Cookies.read(request, Cookies.SIGN_IN).orElse("");
    }

    /** Forgets the sign-in on this device. */
    public void signedOut() {
        write(Cookies.SIGN_IN, "", Cookies.NOW);
    }

    /** The form that was kept because the sign-in had ended; empty when none was. */
    public Optional<KeptPost> keptPost() {
        return Optional.ofNullable((KeptPost) request.getAttribute(KeptPost.class.getName()));
    }

    /** Keeps a form for the page that offers to send it again. */
    public void keep(KeptPost post) {
        request.setAttribute(KeptPost.class.getName(), post);
    }

    /** The kept form for templates, or null. */
    public KeptPost getKept() {
        return keptPost().orElse(null);
    }

    /** What went wrong, for the error page, or null. */
    public Problem getProblem() {
        return (Problem) request.getAttribute(Problem.class.getName());
    }

    /** Whether a form was sent, and not a page asked for. */
    public boolean isForm() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** Lets another address of this product answer, without the browser noticing. */
    public void passOn(String path) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().dispatch(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    /** Good news for the page after the redirect that follows: feature and key of the text, never the text. */
    public void tellNext(String feature, String key, Object... args) {
        HttpServletResponse response = (HttpServletResponse) request.getAttribute(RESPONSE);
        Notice.send(request, response, feature, key, args);
    }

    /** Answers with a redirect to an address of this product, as {@link ReturnAddress} lets through. */
    public void goTo(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(ReturnAddress.safe(address, "/"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Lets the browser ask for this page again after so many seconds, without script. */
    public void lookAgainIn(long seconds) {
        HttpServletResponse response = (HttpServletResponse) request.getAttribute(RESPONSE);
        response.setHeader("Refresh", Long.toString(Math.max(1, seconds)));
    }

    /** What only pages made for this browser know, whoever is signed in on it; seals kept forms. */
    public String seal() {
        return FormGuard.valueFor("kept:" + formGuard());
    }

    private String formGuard() {
        if (request.getAttribute(BROWSER) instanceof String known) {
            return known;
        }
        String value = Cookies.read(request, Cookies.FORM_GUARD).orElseGet(this::newGuard);
        request.setAttribute(BROWSER, value);
        return value;
    }

    private String newGuard() {
        String value = Digest.random();
        write(Cookies.FORM_GUARD, value, Cookies.UNTIL_BROWSER_CLOSES);
        return value;
    }

    private void write(String name, String value, int maxAge) {
        HttpServletResponse response = (HttpServletResponse) request.getAttribute(RESPONSE);
        Cookies.write(response, isSecure(request), name, value, maxAge);
    }
}
