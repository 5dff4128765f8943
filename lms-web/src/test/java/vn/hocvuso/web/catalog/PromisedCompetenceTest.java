package vn.hocvuso.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocvuso.catalog.CompetencePromise;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.shared.LocalizedText;

class PromisedCompetenceTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void highestLevelCounts_whenSeveralCoursesPromiseTheSame() {
        List<CompetencePromise> promises = List.of(
                new CompetencePromise("4.2", 1), new CompetencePromise("1.1", 2), new CompetencePromise("4.2", 3));

        List<PromisedCompetence> competences = PromisedCompetence.of(promises, Optional.empty(), VIETNAMESE);

        assertThat(competences)
                .extracting(PromisedCompetence::code, PromisedCompetence::level)
                .containsExactly(tuple("1.1", 2), tuple("4.2", 3));
    }

    @Test
    void isSaidInTheFrameworksWords_whenTheFrameworkKnowsIt() {
        Component component = new Component("2.3", text("Công dân số"), Map.of(2, text("Tự tra cứu thủ tục")));
        Framework framework = new Framework(
                "tt02-2025",
                1,
                text("Khung năng lực số"),
                "",
                false,
                List.of(new Framework.Level(2, text("Cơ bản"), text("Tự làm"), "CB2")),
                List.of(new Domain("2", text("Giao tiếp"), List.of(component))),
                List.of());

        List<PromisedCompetence> competences =
                PromisedCompetence.of(List.of(new CompetencePromise("2.3", 2)), Optional.of(framework), VIETNAMESE);

        assertThat(competences)
                .containsExactly(new PromisedCompetence("2.3", "Công dân số", 2, "Cơ bản", "Tự tra cứu thủ tục"));
    }

    private static LocalizedText text(String vietnamese) {
        return LocalizedText.vietnamese(vietnamese);
    }
}
