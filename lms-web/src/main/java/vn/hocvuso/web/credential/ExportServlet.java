package vn.hocvuso.web.credential;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hocvuso.credential.certificate.CertificateCode;
import vn.hocvuso.credential.completion.CompletionFilter;
import vn.hocvuso.credential.completion.CompletionQueries;
import vn.hocvuso.credential.completion.CompletionRow;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.shared.PageRequest;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.Texts;

/** The officer's list as an XLSX file: the same filter, all rows, written page by page. */
@WebServlet("/credential/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FEATURE = "credential";
    private static final String DAY = "dd/mm/yyyy";
    private static final List<String> COLUMNS = List.of(
            "number",
            "full-name",
            "birth-date",
            "group",
            "unit",
            "organisation",
            "path",
            "score",
            "max-score",
            "percent",
            "achieved",
            "identity",
            "assistance",
            "status",
            "decision-number",
            "decision-date",
            "code");
    private static final List<Integer> WIDTHS = List.of(6, 28, 12, 30, 40, 32, 34, 8, 8, 8, 12, 18, 24, 14, 18, 12, 24);

    @Inject
    transient CompletionQueries completions;

    @Inject
    transient CurrentLocale currentLocale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CompletionFilter filter = QueueFilterForm.of(request::getParameter).filter();
        Locale locale = currentLocale.getLocale();
        // asked for before anything is written, so that a refusal is still an error page
        List<CompletionRow> rows = completions.export(filter, new PageRequest(0, PageRequest.MAX_SIZE, "", false));
        response.setContentType(TYPE);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"ket-qua.xlsx\"");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "HocVuSo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(text(locale, "export.sheet"));
            head(sheet, locale);
            int line = 1;
            while (!rows.isEmpty()) {
                for (CompletionRow row : rows) {
                    write(sheet, line++, row, locale);
                }
                sheet.flush();
                rows = rows.size() < PageRequest.MAX_SIZE
                        ? List.of()
                        : completions.export(filter, new PageRequest(line - 1, PageRequest.MAX_SIZE, "", false));
            }
            sheet.finish();
        }
    }

    private static void head(Worksheet sheet, Locale locale) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            sheet.value(0, column, text(locale, "export.column." + COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(2, 1);
    }

    private static void write(Worksheet sheet, int line, CompletionRow row, Locale locale) {
        int column = 0;
        sheet.value(line, column++, line);
        sheet.value(line, column++, row.fullName());
        day(sheet, line, column++, row.birthDate());
        sheet.value(line, column++, Texts.text(locale, "common", "LearnerGroup." + row.group()));
        sheet.value(line, column++, row.unitName());
        sheet.value(line, column++, row.organisationName());
        sheet.value(line, column++, row.pathTitle().in(locale));
        sheet.value(line, column++, row.score());
        sheet.value(line, column++, row.maxScore());
        sheet.value(line, column++, row.percent());
        day(sheet, line, column++, dayOf(row.achievedAt()));
        sheet.value(line, column++, Texts.text(locale, "identity", "IdentityLevel." + row.identityLevel()));
        sheet.value(line, column++, text(locale, "Assistance." + row.assistance()));
        sheet.value(line, column++, text(locale, "CompletionStatus." + row.status()));
        sheet.value(line, column++, row.decisionNumber());
        day(sheet, line, column++, row.decisionDate());
        sheet.value(
                line,
                column,
                CertificateCode.parse(row.certificateCode())
                        .map(CertificateCode::printed)
                        .orElse(""));
    }

    private static void day(Worksheet sheet, int line, int column, LocalDate day) {
        if (day != null) {
            sheet.value(line, column, day);
            sheet.style(line, column).format(DAY).set();
        }
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, AccountService.CIVIL_ZONE);
    }

    private static String text(Locale locale, String key) {
        return Texts.text(locale, FEATURE, key);
    }
}
