package vn.hocvuso.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What Faces itself says when a value cannot be converted or is not among the choices: one kind sentence in the
 * language of the visit, in place of Faces' own English ones. Named in {@code faces-config.xml}.
 */
public class FacesTexts extends ResourceBundle {

    private static final List<String> KINDS =
            List.of("jakarta.faces.converter.", "jakarta.faces.component.", "jakarta.faces.validator.");

    @Override
    protected Object handleGetObject(String key) {
        // Faces asks here for settings as well ("jakarta.faces.resource.localePrefix"), already while it starts up
        FacesContext context = FacesContext.getCurrentInstance();
        Object request = context == null ? null : context.getExternalContext().getRequest();
        boolean ours = KINDS.stream().anyMatch(key::startsWith) && !key.endsWith("_detail");
        if (!ours || request == null) {
            return null;
        }
        return Texts.text(Preferences.of((HttpServletRequest) request).locale(), "common", "field.unusable");
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
