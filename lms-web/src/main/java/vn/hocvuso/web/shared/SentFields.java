package vn.hocvuso.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The fields of the form that was sent, for forms whose fields depend on what is asked. */
@RequestScoped
public class SentFields {

    @Inject
    HttpServletRequest request;

    /** The fields whose name fits, with all their values. */
    public Map<String, List<String>> named(Predicate<String> fits) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (fits.test(name)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    /** The value of a field; empty when it was not sent. */
    public String one(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** What was in a field of this staff page when it expired a moment ago; empty when nothing was kept. */
    public String kept(String name) {
        return KeptFields.typed(request).getOrDefault(name, "");
    }
}
