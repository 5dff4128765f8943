package vn.hocvuso.web.shared;

import static jakarta.faces.application.ResourceHandler.LOCALE_PREFIX;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * What Faces itself says when a value cannot be converted or is not among the choices: one kind sentence in the
 * language of the visit, in place of Faces' own English ones; and PrimeFaces' few words of its own. Named in
 * {@code faces-config.xml}.
 */
public class FacesTexts extends ResourceBundle {

    private static final Pattern COMPLAINT = Pattern.compile(
            "(jakarta\\.faces\\.(component|converter|validator)|primefaces\\.calendar)\\..*(?<!_detail)");
    private static final Map<String, String> WORDS = Map.of(
            "primefaces.datatable.SORT_LABEL", "table.sort",
            "primefaces.datatable.SORT_ASC", "table.ascending",
            "primefaces.datatable.SORT_DESC", "table.descending");

    // Faces asks for it at each include of each page; the trace of a stack of hundreds cost more than the include.
    private static final MissingResourceException NO_PREFIX =
            new MissingResourceException("no resources by language", FacesTexts.class.getName(), LOCALE_PREFIX) {

                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Throwable fillInStackTrace() {
                    return this;
                }
            };

    @Override
    protected Object handleGetObject(String key) {
        if (key.equals(LOCALE_PREFIX)) {
            throw NO_PREFIX;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        String text = WORDS.getOrDefault(key, COMPLAINT.matcher(key).matches() ? "field.unusable" : null);
        if (context == null || text == null) {
            return null;
        }
        Object request = context.getExternalContext().getRequest();
        return Texts.text(Preferences.of((HttpServletRequest) request).locale(), "common", text);
    }

    @Override
    public boolean containsKey(String key) {
        return !key.equals(LOCALE_PREFIX) && handleGetObject(key) != null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
