package vn.hocvuso.web.shared;

import jakarta.el.ELContext;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * The form behind {@code lms:form}: carries the guard against other sites' forms, and posts to the address it was
 * opened at, query included, so that a stateless page finds its parameters again; or, with {@code to}, to a servlet.
 */
@FacesComponent(value = "vn.hocvuso.PlainForm", createTag = true, namespace = "urn:lms:components", tagName = "form")
public class PlainForm extends HtmlForm {

    private static final String INPUT = "input";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        pushComponentToEL(context, this);
        ResponseWriter writer = context.getResponseWriter();
        String id = getClientId(context);
        writer.startElement("form", this);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("method", "post", null);
        writer.writeAttribute("action", address(context), null);
        writer.writeAttribute("class", "form", null);
        writer.writeAttribute("enctype", getEnctype(), null);
        writer.writeAttribute("accept-charset", "UTF-8", null);
        writer.writeAttribute("novalidate", "novalidate", null);
        writer.writeAttribute("data-testid", getId(), null);
        if (to() == null) {
            hidden(writer, id, id);
        }
        hidden(writer, FormGuard.FIELD, guard(context));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (to() == null) {
            super.encodeEnd(context);
            return;
        }
        // what Faces adds is of no use to a servlet
        context.getResponseWriter().endElement("form");
        popComponentFromEL(context);
    }

    private String to() {
        String to = (String) getAttributes().get("to");
        return to == null || to.isEmpty() ? null : to;
    }

    private String address(FacesContext context) {
        String servlet = to();
        if (servlet != null) {
            return servlet;
        }
        String path = context.getApplication()
                .getViewHandler()
                .getActionURL(context, context.getViewRoot().getViewId());
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String guard(FacesContext context) {
        ELContext el = context.getELContext();
        return (String) context.getApplication()
                .getExpressionFactory()
                .createValueExpression(el, "#{visit.csrf}", String.class)
                .getValue(el);
    }

    private static void hidden(ResponseWriter writer, String name, String value) throws IOException {
        writer.startElement(INPUT, null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement(INPUT);
    }
}
