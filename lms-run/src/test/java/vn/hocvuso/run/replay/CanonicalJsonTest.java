package vn.hocvuso.run.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void namesAreSortedAndTextsWrittenAsRfc8785Says() {
        String json =
                """
                {"peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST",
                 "sin": "ignore locale", "numbers": [3, 0, -7, 10000000], "empty": {}, "none": [], "true": true, "no": null,
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/"}""";

        // the literals of RFC 8785, sections 3.2.2.2 and 3.2.3
        assertThat(write(json))
                .isEqualTo("{\"empty\":{},\"no\":null,\"none\":[],\"numbers\":[3,0,-7,10000000],"
                        + "\"peach\":\"This sorting order\",\"péché\":\"is wrong according to French\","
                        + "\"pêche\":\"but canonicalization MUST\",\"sin\":\"ignore locale\","
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"true\":true}");
    }

    @Test
    void namesAreSortedByUtf16Units_asRfc8785Says() {
        assertThat(write("{\"\\ufb33\":1,\"\\ud83d\\ude02\":2,\"\\u20ac\":3}"))
                .isEqualTo("{\"€\":3,\"😂\":2,\"\ufb33\":1}");
    }

    @Test
    void isRefused_whenANumberHasNoOneForm() {
        assertThatThrownBy(() -> write("{\"share\": 0.5}")).isInstanceOf(Broken.class);
        assertThatThrownBy(() -> write("{\"share\": 9007199254740993}")).isInstanceOf(Broken.class);
    }

    @Test
    void isRefused_whenANameComesTwice() {
        assertThatThrownBy(() -> write("{\"response\": \"a\", \"response\": \"b\"}"))
                .isInstanceOf(Broken.class);
    }

    private static String write(String json) {
        return CanonicalJson.write(JsonFile.read(json.getBytes(StandardCharsets.UTF_8)));
    }
}
