package vn.hocvuso.assessment.exchange;

import java.util.List;
import vn.hocvuso.assessment.bank.Question;

/**
 * One question to be written.
 *
 * @param code stable code of the question; letters, digits and hyphens
 * @param title short name for authors; may be empty
 * @param tags for systems that know tags
 */
public record ExportedQuestion(String code, String title, List<String> tags, Question question) {

    public ExportedQuestion {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not a code: " + code);
        }
        tags = List.copyOf(tags);
    }
}
