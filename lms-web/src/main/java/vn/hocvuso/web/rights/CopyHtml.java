package vn.hocvuso.web.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.rights.DataCopy;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.web.shared.HtmlText;
import vn.hocvuso.web.shared.Texts;

/** The copy for people: one page that opens without a network and says in words what is kept. */
final class CopyHtml {

    private static final String FEATURE = "rights";
    private static final String COMMON = "common";
    private static final String STYLE = "body{font:1.05rem/1.6 system-ui,sans-serif;max-width:48rem;margin:1rem auto;"
            + "padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.2rem 1rem;border-top:1px"
            + " solid #999;padding-top:.6rem;overflow-wrap:anywhere}dd{margin:0}dt{color:#444}";

    private final Locale locale;

    private CopyHtml(Locale locale) {
        this.locale = locale;
    }

    static String of(DataCopy copy, Locale locale) {
        return new CopyHtml(locale).page(copy);
    }

    private String page(DataCopy copy) {
        String title = HtmlText.escape(text(FEATURE, "copy.title"));
        return "<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage()
                + "\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + title
                + "</title><style>" + STYLE + "</style></head><body><h1>" + title + "</h1><p>"
                + HtmlText.escape(Texts.text(locale, FEATURE, "copy.made-at", time(copy.madeAt()))) + "</p>"
                + copy.parts().stream().map(this::part).collect(Collectors.joining("\n"))
                + "</body></html>\n";
    }

    private String part(PersonalData part) {
        return "<h2>" + HtmlText.escape(text(part.feature(), "copy.kind." + part.kind())) + "</h2>"
                + part.rows().stream().map(row -> row(part, row)).collect(Collectors.joining("\n"));
    }

    private String row(PersonalData part, PersonalData.Row row) {
        return "<dl>"
                + row.fields().stream()
                        .map(field -> "<dt>" + HtmlText.escape(text(part.feature(), "copy.field." + field.name()))
                                + "</dt><dd>" + HtmlText.escape(value(part.feature(), field.value())) + "</dd>")
                        .collect(Collectors.joining())
                + "</dl>";
    }

    private String value(String feature, Object value) {
        if (value instanceof Instant moment) {
            return time(moment);
        }
        if (value instanceof LocalDate day) {
            return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        if (value instanceof Boolean truth) {
            return text(FEATURE, truth ? "copy.yes" : "copy.no");
        }
        if (value instanceof LocalizedText words) {
            return words.in(locale);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> value(feature, one)).collect(Collectors.joining(", "));
        }
        return value instanceof Enum<?> constant ? constant(feature, constant) : value.toString();
    }

    /** The words a page would show for the constant; the constant itself where pages have none. */
    private String constant(String feature, Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Stream.of(feature, "identity", COMMON, "credential", "assessment")
                .map(bundle -> Texts.of(bundle, locale).map(texts -> texts.get(key)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(constant.name());
    }

    private static String time(Instant moment) {
        var civil = moment.atZone(AccountService.CIVIL_ZONE);
        return String.format(
                "%02d:%02d, %02d/%02d/%d",
                civil.getHour(), civil.getMinute(), civil.getDayOfMonth(), civil.getMonthValue(), civil.getYear());
    }

    private String text(String feature, String key) {
        return Texts.text(locale, feature, key);
    }
}
