package vn.hocvuso.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import vn.hocvuso.shared.LocalizedText;

/** The language this visit is answered in: the one chosen, else Vietnamese. */
@Named
@RequestScoped
public class CurrentLocale {

    @Inject
    HttpServletRequest request;

    /** The locale. */
    public Locale getLocale() {
        return Preferences.of(request).locale();
    }

    /** A text of the content in this language. */
    public String of(LocalizedText text) {
        return text.in(getLocale());
    }
}
