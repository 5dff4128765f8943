package vn.hocvuso.web.assessment;

import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.attempt.AttemptCode;
import vn.hocvuso.assessment.attempt.SaveAnswer;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.web.shared.SentFields;

/** Reads an answer from a form, sent by the browser itself or by the script that keeps answers. */
public final class SentAnswer {

    private SentAnswer() {}

    /** The command in the fields {@code attempt}, {@code n}, {@code event} and those of the question. */
    static SaveAnswer in(SentFields sent) {
        return new SaveAnswer(
                AttemptCode.of(sent.one("attempt")), number(sent.one("n")), sent.one("event"), fields(sent));
    }

    /** The fields of the question's own form, whatever their values. */
    public static Map<String, List<String>> fields(SentFields sent) {
        return sent.named(SentAnswer::isAnswer);
    }

    /** The number of a question; 0 for anything else. */
    static int number(String text) {
        return text != null && text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isAnswer(String name) {
        return name.equals(Response.CHOICE)
                || name.equals(Response.TEXT)
                || name.startsWith(Response.PAIR)
                || name.startsWith(Response.RANK);
    }
}
