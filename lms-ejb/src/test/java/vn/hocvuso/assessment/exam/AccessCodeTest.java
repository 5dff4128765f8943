package vn.hocvuso.assessment.exam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {

    @RepeatedTest(20)
    void hasNoSignThatIsTakenForAnother() {
        assertThat(AccessCode.draw()).matches("[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7M-Q4T", "k7mq4t", " k7m q4t ", "K7M–Q4T"})
    void isTyped_howeverItIsWritten(String typed) {
        assertThat(AccessCode.isTyped("K7M-Q4T", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M", "K7M-Q4U", "ＫQ4T"})
    void isNotTyped_whenItIsAnother(String typed) {
        assertThat(AccessCode.isTyped("K7M-Q4T", typed)).isFalse();
    }
}
