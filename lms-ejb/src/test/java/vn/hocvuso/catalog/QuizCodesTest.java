package vn.hocvuso.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizCodesTest {

    @Test
    void lessonCodeIsReadBack() {
        assertThat(QuizCodes.parse(QuizCodes.lesson("citizens", "vneid", "01-mot")))
                .contains(new QuizCodes.Named("citizens", "vneid", "01-mot"));
    }

    @Test
    void finalCodeIsReadBack() {
        assertThat(QuizCodes.parse(QuizCodes.finalOf("citizens")))
                .hasValueSatisfying(named -> assertThat(named.isFinal()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "final", "lesson/a/b", "lesson/a/b/c/d", "placement/a", "final/a/b"})
    void otherCodesAreNotOurs(String code) {
        assertThat(QuizCodes.parse(code)).isEmpty();
    }
}
