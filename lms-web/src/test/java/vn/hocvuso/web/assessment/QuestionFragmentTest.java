package vn.hocvuso.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocvuso.assessment.bank.QuestionKind;

/** A question's page includes the fragment named by the kind: a missing one would only be found by whoever is asked. */
class QuestionFragmentTest {

    private static final Path FRAGMENTS =
            Path.of("src", "main", "webapp", "WEB-INF", "includes", "assessment", "kinds");

    @ParameterizedTest
    @EnumSource
    void hasAFragmentThatSaysHowToAnswer_whateverTheKind(QuestionKind kind) throws IOException {
        assertThat(Files.readString(FRAGMENTS.resolve(kind.name() + ".xhtml")))
                .contains("question.text.how." + kind.name(), "#{sheet.question.stem}", "data-kind=");
    }
}
