package vn.hocvuso.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** How page beans say something: feature and key of the text, never the text. */
@ApplicationScoped
public class FacesMessages {

    @Inject
    Visit visit;

    /** Good news on this page. */
    public void info(String feature, String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, feature, key, args);
    }

    /** What is wrong, on this page. */
    public void error(String feature, String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, feature, key, args);
    }

    /** What is wrong with one field; the summary links to it. */
    public void errorAt(String fieldId, String feature, String key, Object... args) {
        add(fieldId, FacesMessage.SEVERITY_ERROR, feature, key, args);
    }

    /** Good news for the page after the redirect that follows. */
    public void infoNext(String feature, String key, Object... args) {
        visit.tellNext(feature, key, args);
    }

    private static void add(
            String fieldId, FacesMessage.Severity severity, String feature, String key, Object... args) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = Preferences.of(
                        (HttpServletRequest) context.getExternalContext().getRequest())
                .locale();
        context.addMessage(fieldId, new FacesMessage(severity, Texts.text(locale, feature, key, args), null));
    }
}
