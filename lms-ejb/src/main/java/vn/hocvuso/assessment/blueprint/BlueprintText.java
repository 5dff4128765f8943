package vn.hocvuso.assessment.blueprint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import vn.hocvuso.assessment.quiz.Blueprint;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.PassMark;
import vn.hocvuso.assessment.quiz.QuizDefinition;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/**
 * What a blueprint says.
 *
 * @param group whose bank it draws from and whose rule set it follows
 * @param spread whether each section is spread evenly over the competences
 * @param minutes time limit; 0 for none
 * @param passPercent percent of the marks needed to pass
 * @param attempts how often a person may take it; 0 for no limit
 * @param freshDays what a person got in so many days before comes last; 0 for no such rule
 * @param mostShare percent of the attempts a question may be shown in before it comes last; 100 for no limit
 * @param shareDays over how many days that share is counted
 */
public record BlueprintText(
        @NotBlank @Size(max = LONGEST_TITLE) String title,
        @NotNull LearnerGroup group,
        @NotNull @Size(max = MOST_SECTIONS) List<Section> sections,
        boolean spread,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        @Min(0) @Max(MOST_MINUTES) int minutes,
        @Min(0) @Max(100) int passPercent,
        @Min(0) @Max(MOST_ATTEMPTS) int attempts,
        @Min(0) @Max(MOST_DAYS) int freshDays,
        @Min(1) @Max(100) int mostShare,
        @Min(1) @Max(MOST_DAYS) int shareDays) {

    /** The longest title. */
    public static final int LONGEST_TITLE = 160;

    /** The most sections. */
    public static final int MOST_SECTIONS = 30;

    /** The most questions of one section. */
    public static final int MOST_QUESTIONS = 200;

    /** The longest time limit. */
    public static final int MOST_MINUTES = 600;

    /** The most attempts a limit can name. */
    public static final int MOST_ATTEMPTS = 100;

    /** The longest time looked back. */
    public static final int MOST_DAYS = 730;

    public BlueprintText {
        sections = List.copyOf(sections);
    }

    /** Number of questions of an attempt. */
    public int questions() {
        return sections.stream().mapToInt(Section::count).sum();
    }

    /** As a quiz of that place says it. */
    QuizDefinition definition(String unitPath) {
        return new QuizDefinition(
                LocalizedText.vietnamese(title.strip()),
                new Blueprint(sections, spread, shuffleQuestions, shuffleOptions),
                minutes,
                new PassMark(PassMark.Kind.PERCENT, passPercent),
                Optional.of(new LiveTerms(group.slug(), unitPath, attempts, freshDays, mostShare, shareDays)));
    }

    static BlueprintText of(QuizDefinition definition) {
        LiveTerms terms = definition.live().orElseThrow();
        Blueprint blueprint = definition.blueprint();
        return new BlueprintText(
                definition.title().vi(),
                LearnerGroup.ofSlug(terms.bank()).orElseThrow(),
                blueprint.sections(),
                blueprint.spread(),
                blueprint.shuffleQuestions(),
                blueprint.shuffleOptions(),
                definition.minutes(),
                definition.passMark().value(),
                terms.attempts(),
                terms.freshDays(),
                terms.mostShare(),
                terms.shareDays());
    }
}
