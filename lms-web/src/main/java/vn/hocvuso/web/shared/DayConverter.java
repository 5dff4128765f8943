package vn.hocvuso.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Days of date fields: what {@code <input type="date">} sends, or day/month/year where a browser has no such field. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    private static final String FIELD = "_input";
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return day(sent);
        } catch (DateTimeParseException unreadable) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            String why = Texts.text(Preferences.of(request).locale(), "common", "field.day-unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null), unreadable);
        }
    }

    /**
     * The day an address asks for; empty when there is none that can be read. Our field for days sends it under a name of
     * its own, addresses that others make carry the bare one.
     */
    public static Optional<LocalDate> asked(String name, UnaryOperator<String> parameter) {
        return read(parameter.apply(name + FIELD)).or(() -> read(parameter.apply(name)));
    }

    private static Optional<LocalDate> read(String sent) {
        try {
            return sent == null || sent.isBlank() ? Optional.empty() : Optional.of(day(sent));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String sent) {
        String text = sent.strip();
        return text.contains("/") ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
