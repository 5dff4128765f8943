package vn.hocvuso.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * What Faces itself says when a value cannot be converted or is not among the choices: one kind sentence in the
 * language of the visit, in place of Faces' own English ones. Named in {@code faces-config.xml}.
 */
public class FacesTexts extends ResourceBundle {

    private static final Pattern COMPLAINT =
            Pattern.compile("jakarta\\.faces\\.(component|converter|validator)\\..*(?<!_detail)");

    @Override
    protected Object handleGetObject(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context == null || !COMPLAINT.matcher(key).matches()) {
            return null;
        }
        Object request = context.getExternalContext().getRequest();
        return Texts.text(Preferences.of((HttpServletRequest) request).locale(), "common", "field.unusable");
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
