package vn.hocvuso.assessment.exchange;

import java.util.List;
import vn.hocvuso.assessment.bank.Marking;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Rubric;
import vn.hocvuso.assessment.bank.Situated;

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

    /** The question without the situation around it. */
    Question asked() {
        return question instanceof Situated situated ? situated.question() : question;
    }

    /** What is asked; first of all the situation, if there is one. */
    String text() {
        return question.situation()
                .map(situation -> situation.text() + "\n\n" + asked().stem())
                .orElseGet(question::stem);
    }

    /** Notes that what several questions share stands in each. */
    void noteSituation(ItemNotes notes) {
        question.situation().ifPresent(situation -> notes.loss(NoteCode.SHARED_TEXT, 1, situation.code()));
    }

    /** Notes that criteria go along as text only. */
    void noteRubric(ItemNotes notes) {
        question.marking().ifPresent(marking -> notes.loss(NoteCode.EXPORT_RUBRIC, 1));
    }

    /** What markers are told, the criteria as lines after it. */
    static String forMarkers(Marking marking) {
        StringBuilder text = new StringBuilder(marking.notes());
        for (Rubric.Criterion criterion : marking.rubric().criteria()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(criterion.title());
            criterion.levels().forEach(level -> text.append('\n')
                    .append(level.points())
                    .append(": ")
                    .append(level.text()));
        }
        return text.toString();
    }
}
