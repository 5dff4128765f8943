package vn.hocvuso.web.assessment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hocvuso.assessment.statistics.ItemRow;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.assessment.statistics.StatisticsQueries;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.Texts;

/** The questions of a quiz with their figures as an XLSX or CSV file: the same selection as the page. */
@WebServlet("/assessment/statistics-export")
public class StatisticsExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "csv";
    private static final String FEATURE = "assessment";
    private static final int DIGITS = 4;

    /** What spreadsheets would take for a formula. */
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private static final List<String> COLUMNS = List.of(
            "code",
            "version",
            "stem",
            "competence",
            "level",
            "count",
            "blank",
            "facility",
            "discrimination",
            "upper-lower",
            "seconds",
            "flags");
    private static final List<Integer> WIDTHS = List.of(18, 8, 60, 10, 6, 10, 10, 10, 14, 14, 10, 40);

    @Inject
    transient StatisticsQueries statistics;

    @Inject
    transient CurrentLocale currentLocale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // asked for before anything is written, so that a refusal is still an error page
        QuizStatistics figures =
                statistics.export(SelectionForm.of(request::getParameter).selection());
        Locale locale = currentLocale.getLocale();
        boolean csv = CSV.equals(request.getParameter("format"));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"thong-ke-cau-hoi." + (csv ? CSV : "xlsx") + "\"");
        if (csv) {
            response.setContentType("text/csv; charset=UTF-8");
            writeCsv(response.getWriter(), figures, locale);
        } else {
            response.setContentType(XLSX);
            writeWorkbook(response, figures, locale);
        }
    }

    private static void writeWorkbook(HttpServletResponse response, QuizStatistics figures, Locale locale)
            throws IOException {
        try (Workbook workbook = new Workbook(response.getOutputStream(), "HocVuSo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(text(locale, "statistics-export.sheet"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
                sheet.value(0, column, text(locale, "statistics-export.column." + COLUMNS.get(column)));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.freezePane(1, 1);
            int line = 1;
            for (ItemRow item : figures.items()) {
                int column = 0;
                for (Object value : values(item, locale)) {
                    if (value instanceof Number number) {
                        sheet.value(line, column, number);
                    } else {
                        sheet.value(line, column, value.toString());
                    }
                    column++;
                }
                line++;
            }
            sheet.finish();
        }
    }

    /** With a byte order mark, without which spreadsheets take the letters for those of the country's old code page. */
    static void writeCsv(Writer out, QuizStatistics figures, Locale locale) throws IOException {
        out.write('\ufeff');
        out.write(COLUMNS.stream()
                .map(column -> field(text(locale, "statistics-export.column." + column)))
                .collect(Collectors.joining(",", "", "\r\n")));
        for (ItemRow item : figures.items()) {
            out.write(values(item, locale).stream()
                    .map(StatisticsExportServlet::field)
                    .collect(Collectors.joining(",", "", "\r\n")));
        }
        out.flush();
    }

    private static List<Object> values(ItemRow item, Locale locale) {
        List<Object> values = new ArrayList<>();
        values.add(item.code());
        values.add(item.number());
        values.add(item.stem());
        values.add(item.competence());
        values.add(item.level());
        values.add(item.count());
        values.add(number(item.blankShare()));
        values.add(number(item.facility()));
        values.add(number(item.discrimination()));
        values.add(number(item.upperLower()));
        values.add(number(item.seconds()));
        values.add(item.flags().stream()
                .map(flag -> text(locale, "ItemFlag." + flag))
                .collect(Collectors.joining("; ")));
        return values;
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? "" : BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static String field(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        boolean isFormula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Locale locale, String key) {
        return Texts.text(locale, FEATURE, key);
    }
}
