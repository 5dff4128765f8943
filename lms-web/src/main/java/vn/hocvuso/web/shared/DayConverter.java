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

/** Days of date fields: what {@code <input type="date">} sends, or day/month/year where a browser has no such field. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

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

    /** A day as an address or a field carries it; empty when it cannot be read as one. */
    public static Optional<LocalDate> read(String sent) {
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
