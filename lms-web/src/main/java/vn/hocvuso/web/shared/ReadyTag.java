package vn.hocvuso.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIPanel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * {@code <lms:ready key="...">}: the body is built and rendered once for each value of the key, and written as it is
 * from then on. The key names everything the body depends on; what is one person's alone belongs into it or not into the
 * body. It is compared by {@code equals}: a text, a record, a list of them ({@code #{[visit.language, sheet]}}). No fields
 * and buttons of Faces inside: they would not be there when the form comes back.
 */
public class ReadyTag extends TagHandler {

    private static final String MADE_BY = ReadyTag.class.getName();

    private final TagAttribute key;
    private final String place;
    private volatile FragmentStore fragments;

    public ReadyTag(TagConfig config) {
        super(config);
        key = getRequiredAttribute("key");
        place = tag.getLocation().toString();
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        // Faces builds a view again when a form came back: as every tag does, leave the old place and take a new one.
        // A tag in a loop takes several.
        String id = context.generateUniqueId(tagId);
        parent.getChildren().removeIf(child -> id.equals(child.getAttributes().get(MADE_BY)));
        FragmentStore store = store();
        FragmentStore.Name name = new FragmentStore.Name(place, key.getObject(context));
        Optional<String> ready = store.find(name);
        UIComponent part = ready.isPresent() ? new Ready(ready.get()) : new Made(name, store);
        part.setTransient(true);
        part.getAttributes().put(MADE_BY, id);
        parent.getChildren().add(part);
        if (ready.isEmpty()) {
            nextHandler.apply(context, part);
        }
    }

    // Asking CDI for it costs more than finding the fragment; a tag lives as long as the application.
    private FragmentStore store() {
        if (fragments == null) {
            fragments = CDI.current().select(FragmentStore.class).get();
        }
        return fragments;
    }

    private static final class Ready extends UIComponentBase {

        private final String html;

        Ready(String html) {
            this.html = html;
        }

        @Override
        public String getFamily() {
            return MADE_BY;
        }

        @Override
        public void encodeBegin(FacesContext context) throws IOException {
            context.getResponseWriter().write(html);
        }
    }

    private static final class Made extends UIPanel {

        private final FragmentStore.Name name;
        private final transient FragmentStore store;

        Made(FragmentStore.Name name, FragmentStore store) {
            this.name = name;
            this.store = store;
            setRendererType(null);
        }

        @Override
        public boolean getRendersChildren() {
            return true;
        }

        @Override
        public void encodeChildren(FacesContext context) throws IOException {
            ResponseWriter page = context.getResponseWriter();
            StringWriter html = new StringWriter();
            ResponseWriter copy = page.cloneWithWriter(html);
            context.setResponseWriter(copy);
            try {
                for (UIComponent child : getChildren()) {
                    child.encodeAll(context);
                }
                copy.flush();
            } finally {
                context.setResponseWriter(page);
            }
            store.keep(name, html.toString());
            page.write(html.toString());
        }
    }
}
