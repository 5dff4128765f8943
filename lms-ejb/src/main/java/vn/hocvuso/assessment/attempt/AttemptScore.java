package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Grade;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;

/**
 * The result of grading an attempt.
 *
 * @param score exact marks
 * @param grades per position, the first question first
 */
record AttemptScore(Fraction score, int maxScore, boolean passed, List<Grade> grades) {

    private static final int DIGITS = 4;
    private static final int PERCENT = 100;

    AttemptScore {
        grades = List.copyOf(grades);
    }

    /** Grades answers by position. A pure function: the same quiz version, items and answers give the same score. */
    static AttemptScore of(PublishedQuiz quiz, List<DrawnItem> items, Map<Integer, Response> answers) {
        List<Grade> grades = new ArrayList<>(items.size());
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < items.size(); i++) {
            Question question = quiz.question(items.get(i));
            Response response = answers.getOrDefault(i + 1, question.read(Map.of()));
            Grade grade = question.grade(response);
            grades.add(grade);
            sum = sum.plus(grade.score());
        }
        return new AttemptScore(sum, items.size(), quiz.passMark().isPassed(sum, items.size()), grades);
    }

    BigDecimal marks() {
        return score.toDecimal(DIGITS);
    }

    BigDecimal percent() {
        return score.times(PERCENT).over(maxScore).toDecimal(DIGITS);
    }
}
