package vn.hocvuso.assessment.attempt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Grade;
import vn.hocvuso.assessment.bank.Outcome;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Response;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;

/**
 * The result of grading an attempt.
 *
 * @param score exact marks
 * @param grades per position, the first question first
 * @param competences by code
 */
record AttemptScore(
        Fraction score,
        int maxScore,
        boolean passed,
        List<Grade> grades,
        List<AttemptResult.CompetenceScore> competences) {

    private static final int DIGITS = 4;
    private static final int SHOWN_DIGITS = 2;
    private static final int PERCENT = 100;

    AttemptScore {
        grades = List.copyOf(grades);
        competences = List.copyOf(competences);
    }

    /**
     * Grades answers by position. A pure function: the same quiz version, items, answers and marks of people give the same
     * score.
     *
     * @param marks what people said, by position; answers they have not marked wait and are worth nothing so far
     */
    static AttemptScore of(
            PublishedQuiz quiz, List<DrawnItem> items, Map<Integer, Response> answers, Map<Integer, HandMark> marks) {
        List<Grade> grades = new ArrayList<>(items.size());
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < items.size(); i++) {
            Question question = quiz.question(items.get(i));
            Response response = answers.getOrDefault(i + 1, question.read(Map.of()));
            Grade grade = question.grade(response);
            if (grade.outcome() == Outcome.WAITING && marks.containsKey(i + 1)) {
                grade = Grade.marked(marks.get(i + 1).share());
            }
            grades.add(grade);
            sum = sum.plus(grade.score());
        }
        return new AttemptScore(
                sum,
                items.size(),
                quiz.passMark().isPassed(sum, items.size()),
                grades,
                competences(quiz, items, grades));
    }

    /** The positions of answers that wait for people to mark them. */
    List<Integer> waiting() {
        return IntStream.rangeClosed(1, grades.size())
                .filter(position -> grades.get(position - 1).outcome() == Outcome.WAITING)
                .boxed()
                .toList();
    }

    private static List<AttemptResult.CompetenceScore> competences(
            PublishedQuiz quiz, List<DrawnItem> items, List<Grade> grades) {
        Map<String, Fraction> scores = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            String competence =
                    quiz.question(items.get(i).questionVersionId()).tags().competence();
            scores.merge(competence, grades.get(i).score(), Fraction::plus);
            counts.merge(competence, 1, Integer::sum);
        }
        return scores.entrySet().stream()
                .map(entry -> new AttemptResult.CompetenceScore(
                        entry.getKey(), entry.getValue().toDecimal(SHOWN_DIGITS), counts.get(entry.getKey())))
                .toList();
    }

    /** The fewest marks that pass, cut off after two digits. */
    static BigDecimal passMarks(PublishedQuiz quiz, int questions) {
        return quiz.passMark().least(questions).toDecimal(SHOWN_DIGITS);
    }

    BigDecimal marks() {
        return score.toDecimal(DIGITS);
    }

    BigDecimal percent() {
        return score.times(PERCENT).over(maxScore).toDecimal(DIGITS);
    }
}
