package vn.hocvuso.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;

/** Makes {@code #{identityText['sign-in.title']}} the text of the identity bundle in the language of the view. */
public class TextELResolver extends ELResolver {

    private static final String SUFFIX = "Text";

    private record Bundle(Map<String, String> texts) {}

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Bundle bundle) {
            context.setPropertyResolved(true);
            String key = String.valueOf(property);
            String text = bundle.texts().get(key);
            return text == null ? Texts.missing(key) : text;
        }
        if (base == null && property instanceof String name && name.endsWith(SUFFIX)) {
            String feature = name.substring(0, name.length() - SUFFIX.length());
            return Texts.of(feature, locale())
                    .map(texts -> {
                        context.setPropertyResolved(true);
                        return new Bundle(texts);
                    })
                    .orElse(null);
        }
        return null;
    }

    // Not the view's locale: a template reads texts while its view is still being built.
    private static Locale locale() {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Preferences.of((jakarta.servlet.http.HttpServletRequest) request).locale();
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Bundle) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // texts are read only: nothing resolves, so EL reports it
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Bundle) {
            context.setPropertyResolved(true);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
