package vn.hocvuso.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.identity.LearnerGroup;

class RuleSetReaderTest {

    @Test
    void publicSectorIsCitedAndSequential() {
        RuleSet rules = RuleSetReader.read(QuizFixtures.contentRules("public-sector"));

        assertThat(rules.ref()).isEqualTo(new RuleSetRef("public-sector", 1));
        assertThat(rules.group()).isEqualTo(LearnerGroup.PUBLIC_SECTOR);
        assertThat(rules.status()).isEqualTo(RuleSet.Status.CITED);
        assertThat(rules.basis().vi()).contains("398/NQ-UBTVQH16");
        assertThat(rules.lesson())
                .isEqualTo(
                        new RuleSet.LessonTerms(3, 2, 70, RuleSet.LessonOrder.SEQUENTIAL, RuleSet.Retakes.UNLIMITED));
        assertThat(rules.finalRule().sections())
                .containsExactly(Section.ofLevels(35, Set.of(1, 2)), Section.ofLevels(15, Set.of(3, 4)));
        assertThat(rules.finalRule().minutes()).isEqualTo(90);
        assertThat(rules.finalRule().passMarks()).isEqualTo(35);
        assertThat(rules.finalRule().requires()).isEqualTo(RuleSet.FinalRequirement.ALL_LESSONS);
        assertThat(rules.identity())
                .isEqualTo(new RuleSet.IdentityTerms(
                        Set.of(RuleSet.IdentityMeans.VNEID, RuleSet.IdentityMeans.OFFICER), Set.of()));
        assertThat(rules.countedAssistance()).containsExactlyInAnyOrder(Assistance.INDEPENDENT, Assistance.READ_ALOUD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"students", "workers", "citizens"})
    void theOthersAreLocalDefaultsWithoutCitation(String slug) {
        RuleSet rules = RuleSetReader.read(QuizFixtures.contentRules(slug));

        assertThat(rules.group().slug()).isEqualTo(slug);
        assertThat(rules.status()).isEqualTo(RuleSet.Status.LOCAL_DEFAULT);
        assertThat(rules.basis().vi()).contains("chưa có văn bản đầy đủ").contains("có thể cấu hình");
        assertThat(rules.lesson().order()).isEqualTo(RuleSet.LessonOrder.FREE);
        assertThat(rules.finalRule().requires() == RuleSet.FinalRequirement.ALL_LESSONS)
                .isEqualTo(slug.equals("students"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1|version: 0|4|version must be a number from 1",
                "group: public-sector|group: officials|5|group must be",
                "status: cited|status: official|6|cited, local-default",
                "status: cited|status: local-default|3|key notice is missing",
                "passPercent: 70|passPercent: 170|12|passPercent must be a number from 0 to 100",
                "order: sequential|order: random|13|sequential, free",
                "passMarks: 35|passMarks: 51|21|passMarks must be a number from 0 to 50",
                "levels: [3, 4]|levels: [2, 4]|17|a level stands in two sections",
                "requires: all-lessons|requires: luck|25|all-lessons, none",
                "autoConfirm: none|autoConfirm: [sms]|28|vneid, officer",
                "counts: [independent, read-aloud]|counts: independent|30|must be a list",
                "minutes: 90|minuts: 90|16|key minutes is missing",
                "identity:|colour: red\\nidentity:|26|unknown key colour",
                "id: public-sector|id: [|5|not YAML",
            })
    void isReportedWithItsLine_whenMalformed(String right, String wrong, int line, String message) {
        String text = QuizFixtures.contentRules("public-sector")
                .replaceFirst(Pattern.quote(right), wrong.replace("\\n", "\n"));

        assertThatThrownBy(() -> RuleSetReader.read(text)).isInstanceOfSatisfying(RuleSetProblem.class, problem -> {
            assertThat(problem.getMessage()).contains(message);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void readsALimit_whenRetakesAreCounted() {
        RuleSet rules = RuleSetReader.read(QuizFixtures.contentRules("citizens").replace("unlimited", "3"));

        assertThat(rules.finalRule().retakes().allowAfter(2)).isTrue();
        assertThat(rules.finalRule().retakes().allowAfter(3)).isFalse();
        assertThat(RuleSet.Retakes.UNLIMITED.allowAfter(1_000_000)).isTrue();
    }
}
