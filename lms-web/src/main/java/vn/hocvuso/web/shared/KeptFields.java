package vn.hocvuso.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was typed on a staff page that had expired, or that somebody else's change had overtaken: kept in the HTTP session
 * and filled in once when the same person opens the same page again, which happens by itself.
 */
public class KeptFields implements SystemEventListener {

    private static final String KEPT = KeptFields.class.getName();
    // PrimeFaces' fields that consist of parts send what was typed under this name
    private static final String PART = "_input";

    static void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, KeptPost.of(request).packed(owner(request)));
    }

    /** What was typed into the fields of this page before, by name; empty when nothing was kept. */
    static Map<String, String> typed(HttpServletRequest request) {
        if (request.getAttribute(KEPT) == null) {
            request.setAttribute(KEPT, take(request));
        }
        @SuppressWarnings("unchecked")
        Map<String, String> typed = (Map<String, String>) request.getAttribute(KEPT);
        return typed;
    }

    private static Map<String, String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
            return Map.of();
        }
        session.removeAttribute(KEPT);
        return KeptPost.unpacked(kept, owner(request))
                .filter(post -> post.address().split("\\?", 2)[0].equals(request.getRequestURI()))
                .map(KeptFields::byName)
                .orElse(Map.of());
    }

    private static Map<String, String> byName(KeptPost post) {
        return post.fields().stream()
                .collect(Collectors.toMap(KeptPost.Field::name, KeptPost.Field::value, (first, second) -> first));
    }

    private static String owner(HttpServletRequest request) {
        return FormGuard.valueFor(Cookies.read(request, Cookies.SIGN_IN).orElse(""));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Before a staff page is shown for the first time. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        boolean staff = Boolean.TRUE.equals(request.getAttribute(SecurityFilter.STAFF));
        if (!staff || context.isPostback()) {
            return;
        }
        Map<String, String> typed = typed(request);
        if (typed.isEmpty()) {
            return;
        }
        VisitContext visit = VisitContext.createVisitContext(
                context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED, VisitHint.SKIP_ITERATION));
        context.getViewRoot().visitTree(visit, (each, component) -> {
            if (component instanceof UIInput field && !(component instanceof HtmlInputSecret)) {
                String name = field.getClientId(context);
                Optional.ofNullable(typed.get(name))
                        .or(() -> Optional.ofNullable(typed.get(name + PART)))
                        .ifPresent(text -> fill(field, text, context));
            }
            return VisitResult.ACCEPT;
        });
    }

    private static void fill(UIInput field, String text, FacesContext context) {
        ELContext el = context.getELContext();
        ValueExpression target = field.getValueExpression("value");
        if (target == null || target.isReadOnly(el)) {
            return;
        }
        Class<?> type = target.getType(el);
        try {
            target.setValue(el, value(field, type, text, context));
        } catch (ConverterException unreadable) {
            field.setSubmittedValue(text);
        }
    }

    private static Object value(UIInput field, Class<?> type, String text, FacesContext context) {
        if (type == boolean.class || type == Boolean.class) {
            return text.equals("on") || text.equals("true");
        }
        Converter<?> converter =
                type == String.class ? null : context.getApplication().createConverter(type);
        return converter == null ? text : converter.getAsObject(context, field, text);
    }
}
