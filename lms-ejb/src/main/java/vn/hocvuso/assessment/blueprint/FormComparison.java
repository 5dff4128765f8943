package vn.hocvuso.assessment.blueprint;

import java.time.Instant;
import java.util.List;

/**
 * Two parallel forms side by side.
 *
 * @param pair the number of the pair
 * @param edition of the blueprint they were made from
 * @param overlap questions that stand in both
 * @param contents competences with the number of questions of each form, in order
 * @param levels levels likewise
 */
public record FormComparison(
        int pair,
        int edition,
        Instant madeAt,
        Side first,
        Side second,
        int overlap,
        List<ContentRow> contents,
        List<ContentRow> levels,
        List<BandRow> bands) {

    public FormComparison {
        contents = List.copyOf(contents);
        levels = List.copyOf(levels);
        bands = List.copyOf(bands);
    }

    /**
     * One of the forms.
     *
     * @param quizCode the quiz it became for exams; empty for none
     * @param facility mean part of the marks that is expected
     * @param deviation standard deviation of the questions' facilities
     * @param discrimination mean of those known; not a number for none
     * @param information sum of p(1 − p): what the form tells about people, by the Rasch model
     * @param measured questions whose facility was seen in attempts; of the others the level says what to expect
     */
    public record Side(
            long formId,
            String letter,
            String quizCode,
            double facility,
            double deviation,
            double discrimination,
            double information,
            int measured,
            List<FormItem> items) {

        public Side {
            items = List.copyOf(items);
        }
    }

    /**
     * A question of a form.
     *
     * @param section the place of its section, from 1
     * @param facility seen or expected
     */
    public record FormItem(int number, int section, ShownQuestion question, double facility, boolean measured) {}

    /** How many questions of each form are of that competence or level. */
    public record ContentRow(String of, long first, long second) {}

    /** How many questions of each form have a facility from here to there. */
    public record BandRow(double from, double to, long first, long second) {}
}
