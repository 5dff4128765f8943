package vn.hocvuso.web.assessment;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import vn.hocvuso.assessment.statistics.QuizSelection;

/** Whose attempts are counted, as it stands in the address; what cannot be read counts as not set. */
public class SelectionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String EVERY_TRY = "all";

    private final String quiz;
    private String version;
    private String tries;

    private SelectionForm(String quiz, String version, String tries) {
        this.quiz = quiz;
        this.version = version;
        this.tries = tries;
    }

    /** The selection of an address. */
    public static SelectionForm of(UnaryOperator<String> parameter) {
        String version = text(parameter.apply("version"));
        return new SelectionForm(
                text(parameter.apply("quiz")),
                version.matches("[1-9]\\d{0,5}") ? version : "",
                EVERY_TRY.equals(parameter.apply("tries")) ? EVERY_TRY : "");
    }

    /** The selection as the queries want it. */
    public QuizSelection selection() {
        return new QuizSelection(quiz, version.isEmpty() ? 0 : Integer.parseInt(version), tries.isEmpty());
    }

    /** The query string that leads to the same selection. */
    public String getQuery() {
        return "quiz=" + URLEncoder.encode(quiz, StandardCharsets.UTF_8)
                + (version.isEmpty() ? "" : "&version=" + version)
                + (tries.isEmpty() ? "" : "&tries=" + tries);
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    public String getQuiz() {
        return quiz;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getTries() {
        return tries;
    }

    public void setTries(String tries) {
        this.tries = tries;
    }
}
