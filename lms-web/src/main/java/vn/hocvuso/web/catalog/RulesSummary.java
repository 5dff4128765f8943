package vn.hocvuso.web.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.assessment.quiz.RuleSet;
import vn.hocvuso.assessment.quiz.Section;

/**
 * A rule set as the page of a path tells it.
 *
 * @param cited whether a published text says so; else it is a local default
 * @param basis citation or notice
 * @param sequential whether a lesson opens when the one before is passed
 * @param afterAllLessons whether the final comes after all lessons
 * @param assistance help that counts, in the order of the enum
 */
public record RulesSummary(
        boolean cited,
        String basis,
        int lessonQuestions,
        int knowledge,
        int situation,
        int lessonPercent,
        boolean sequential,
        int lessonLimit,
        int finalQuestions,
        List<Part> parts,
        int minutes,
        int passMarks,
        int finalLimit,
        boolean afterAllLessons,
        List<Assistance> assistance) {

    /**
     * A part of the final assessment.
     *
     * @param levels "1, 2"; empty for any
     */
    public record Part(int count, String levels) {}

    static RulesSummary of(RuleSet rules, Locale locale) {
        RuleSet.LessonTerms lesson = rules.lesson();
        RuleSet.FinalTerms last = rules.finalRule();
        return new RulesSummary(
                rules.status() == RuleSet.Status.CITED,
                rules.basis().in(locale),
                lesson.knowledge() + lesson.situation(),
                lesson.knowledge(),
                lesson.situation(),
                lesson.passPercent(),
                lesson.order() == RuleSet.LessonOrder.SEQUENTIAL,
                lesson.retakes().limit(),
                last.sections().stream().mapToInt(Section::count).sum(),
                last.sections().stream().map(RulesSummary::part).toList(),
                last.minutes(),
                last.passMarks(),
                last.retakes().limit(),
                last.requires() == RuleSet.FinalRequirement.ALL_LESSONS,
                Stream.of(Assistance.values())
                        .filter(rules.countedAssistance()::contains)
                        .toList());
    }

    private static Part part(Section section) {
        return new Part(
                section.count(), section.levels().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
