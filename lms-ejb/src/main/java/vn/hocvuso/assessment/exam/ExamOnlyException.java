package vn.hocvuso.assessment.exam;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hocvuso.identity.AccountService;
import vn.hocvuso.shared.RuleViolationException;

/**
 * Who is invited to an exam takes its quiz there, until it is over. Arguments: title, day and hour, code for addresses.
 */
public class ExamOnlyException extends RuleViolationException {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm', 'dd/MM/yyyy", Locale.ROOT).withZone(AccountService.CIVIL_ZONE);

    ExamOnlyException(Exam exam) {
        super("assessment.exam-only", exam.title(), TIME.format(exam.window().opensAt()), exam.code());
    }
}
