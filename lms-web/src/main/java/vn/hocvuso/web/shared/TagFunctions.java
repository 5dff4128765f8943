package vn.hocvuso.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.shared.LocalizedText;

/** What pages may compute: filling a text's places, and dates as people here write them (ngày/tháng/năm, Hà Nội time). */
public final class TagFunctions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm', 'dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final String BETWEEN_PLACES = ", ";
    private static final String NO_NUMBER = "–";

    private TagFunctions() {}

    /** The text with its one place filled. */
    public static String format(String pattern, Object value) {
        return Texts.format(locale(), pattern, value);
    }

    /** The text with its two places filled. */
    public static String format2(String pattern, Object first, Object second) {
        return Texts.format(locale(), pattern, first, second);
    }

    /** The text with its three places filled. */
    public static String format3(String pattern, Object first, Object second, Object third) {
        return Texts.format(locale(), pattern, first, second, third);
    }

    /** The day of an instant or a date, {@code 05/09/2026}; empty for null. */
    public static String day(Object moment) {
        return moment == null ? "" : DAY.format(civil(moment));
    }

    /** Time and day of an instant, {@code 07:30, 05/09/2026}; empty for null. */
    public static String time(Instant moment) {
        return moment == null ? "" : TIME.format(civil(moment));
    }

    /** The time of an instant to the second, {@code 07:30:12}; empty for null. */
    public static String clock(Instant moment) {
        return moment == null ? "" : CLOCK.format(civil(moment));
    }

    /** A text of the content in the language of the visit; empty for null. */
    public static String in(LocalizedText text) {
        return text == null ? "" : text.in(locale());
    }

    /** A share as people write it, {@code 62,5%} in Vietnamese; a dash for what is no number. */
    public static String percent(double share) {
        return percent(locale(), share);
    }

    /** A share in that language. */
    public static String percent(Locale locale, double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return Double.isNaN(share) ? NO_NUMBER : format.format(share);
    }

    /** A number with so many digits behind the point; a dash for what is no number. */
    public static String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return Double.isNaN(value) ? NO_NUMBER : format.format(value);
    }

    /** The nearest part of a place, {@code Thôn 1} of {@code Thôn 1, Xã Lùng Phình, Tỉnh Lào Cai}. */
    public static String nearest(String place) {
        return place.split(BETWEEN_PLACES, 2)[0];
    }

    /** Where the nearest part of a place lies, {@code Xã Lùng Phình, Tỉnh Lào Cai}; empty when it says nothing more. */
    public static String around(String place) {
        String[] parts = place.split(BETWEEN_PLACES, 2);
        return parts.length == 1 ? "" : parts[1];
    }

    private static TemporalAccessor civil(Object moment) {
        return moment instanceof LocalDate date ? date : ((Instant) moment).atZone(AccountService.CIVIL_ZONE);
    }

    private static Locale locale() {
        Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Preferences.of((HttpServletRequest) request).locale();
    }
}
