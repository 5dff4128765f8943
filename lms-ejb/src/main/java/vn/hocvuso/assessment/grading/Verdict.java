package vn.hocvuso.assessment.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.attempt.HandMark;
import vn.hocvuso.assessment.bank.Fraction;
import vn.hocvuso.assessment.bank.Marking;

/**
 * What follows from the marks of one answer. A pure function: one mark counts where one is wanted; two count with their
 * mean, criterion by criterion and exact, when their sums differ by no more than the tolerance; else the third counts alone.
 *
 * @param settled what counts; empty while somebody is waited for
 */
record Verdict(WorkStatus status, Optional<HandMark> settled) {

    private static final int TWO = 2;

    /** Judges the marks, in the order given. */
    static Verdict of(int position, Marking marking, List<GradingMark> marks) {
        if (marks.isEmpty()) {
            return new Verdict(WorkStatus.WAITING, Optional.empty());
        }
        if (marking.markers() == 1) {
            return done(position, marking, marks);
        }
        if (marks.size() == 1) {
            return new Verdict(WorkStatus.HALF, Optional.empty());
        }
        if (marks.size() > TWO) {
            return done(position, marking, marks.subList(TWO, TWO + 1));
        }
        int apart = Math.abs(marks.get(0).sum() - marks.get(1).sum());
        return apart <= marking.tolerance()
                ? done(position, marking, marks)
                : new Verdict(WorkStatus.DISPUTED, Optional.empty());
    }

    private static Verdict done(int position, Marking marking, List<GradingMark> counting) {
        Map<String, Fraction> points = counting.get(0).points().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), criterion -> Fraction.of(
                                counting.stream()
                                        .mapToInt(mark -> mark.points().get(criterion))
                                        .sum(),
                                1)
                        .over(counting.size())));
        List<String> comments = counting.stream()
                .map(GradingMark::comment)
                .filter(comment -> !comment.isBlank())
                .toList();
        return new Verdict(
                WorkStatus.DONE,
                Optional.of(new HandMark(position, points, marking.rubric().most(), comments)));
    }
}
