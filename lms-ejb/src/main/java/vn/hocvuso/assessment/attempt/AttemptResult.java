package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
 * @param machine what needed nobody to mark it
 */
public record AttemptResult(
        AttemptRow attempt,
        LocalizedText title,
        int quizVersion,
        BigDecimal passMarks,
        RuleSetRef ruleSet,
        List<QuestionResult> questions,
        List<CompetenceScore> competences,
        MachinePart machine) {

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
     * @param marked what people said it is worth; empty for other questions and while it waits
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
            String generalFeedback,
            Optional<MarkedByPeople> marked) {}

    /**
     * How many marks the questions earned that nobody has to mark.
     *
     * @param score cut off after two digits
     */
    public record MachinePart(BigDecimal score, int questions) {}

    /**
     * What people said an answer is worth.
     *
     * @param points cut off after two digits, so that two thirds never look like more
     * @param comments to the learner
     */
    public record MarkedByPeople(BigDecimal points, int most, List<CriterionPoints> criteria, List<String> comments) {

        public MarkedByPeople {
            criteria = List.copyOf(criteria);
            comments = List.copyOf(comments);
        }
    }

    /**
     * The points at one criterion of the rubric.
     *
     * @param level what such an answer looks like; empty when two markers chose different levels
     */
    public record CriterionPoints(String title, BigDecimal points, int most, String level) {}

    /**
     * How one competence went.
     *
     * @param score marks, cut off after two digits
     * @param questions questions of this competence in the attempt
     */
    public record CompetenceScore(String competence, BigDecimal score, int questions) {}
}
