package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.util.List;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.QuestionKind;
import vn.hocvuso.assessment.bank.QuestionView;
import vn.hocvuso.assessment.bank.ReviewLine;
import vn.hocvuso.assessment.quiz.RuleSetRef;
import vn.hocvuso.shared.LocalizedText;

/**
 * A graded attempt, question by question.
 *
 * @param passMarks marks that were needed
 * @param competences per competence code, in order of the codes
 */
public record AttemptResult(
        AttemptRow attempt,
        LocalizedText title,
        int quizVersion,
        BigDecimal passMarks,
        RuleSetRef ruleSet,
        List<QuestionResult> questions,
        List<CompetenceScore> competences) {

    public AttemptResult {
        questions = List.copyOf(questions);
        competences = List.copyOf(competences);
    }

    /**
     * One question with its answer, key and feedback.
     *
     * @param score 0 to 1, cut off after two digits
     * @param view the question as it was shown and answered
     * @param lines the answer beside the key
     * @param feedback feedback for what was answered
     */
    public record QuestionResult(
            int position,
            QuestionKind kind,
            String stem,
            String competence,
            Outcome outcome,
            BigDecimal score,
            QuestionView view,
            List<ReviewLine> lines,
            List<String> feedback,
            String generalFeedback) {}

    /**
     * How one competence went.
     *
     * @param score marks, cut off after two digits
     * @param questions questions of this competence in the attempt
     */
    public record CompetenceScore(String competence, BigDecimal score, int questions) {}
}
