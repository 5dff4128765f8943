package vn.hocvuso.credential.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.shared.LocalizedText;

class AttainmentRuleTest {

    private static final int NEEDED = 70;

    @Test
    void isAttainedAtThePromisedLevel_whenItsQuestionsReachThePassMark() {
        List<AttainedCompetence> attained =
                AttainmentRule.attained(Map.of("1.1", 2), aFramework(), List.of(score("1.1", "7", 10)), NEEDED);

        assertThat(attained).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(2);
            assertThat(one.percent()).isEqualTo(70);
        });
    }

    @Test
    void isNotAttained_whenItsQuestionsStayBelowThePassMark() {
        assertThat(AttainmentRule.attained(Map.of("1.1", 2), aFramework(), List.of(score("1.1", "6.99", 10)), NEEDED))
                .isEmpty();
    }

    @Test
    void isNotAttained_whenNoCoursePromisesItOrTheFrameworkDoesNotKnowIt() {
        assertThat(AttainmentRule.attained(
                        Map.of("9.9", 1),
                        aFramework(),
                        List.of(score("1.1", "10", 10), score("9.9", "10", 10)),
                        NEEDED))
                .isEmpty();
    }

    private static AttainmentRule.Score score(String code, String marks, int questions) {
        return new AttainmentRule.Score(code, new BigDecimal(marks), questions);
    }

    private static Framework aFramework() {
        LocalizedText text = LocalizedText.vietnamese("Duyệt, tìm kiếm dữ liệu");
        return new Framework(
                "tt02-2025",
                1,
                text,
                "Thông tư 02/2025/TT-BGDĐT",
                false,
                List.of(),
                List.of(new Domain("1", text, List.of(new Component("1.1", text, Map.of())))),
                List.of());
    }
}
