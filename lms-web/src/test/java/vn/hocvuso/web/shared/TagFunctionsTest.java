package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagFunctionsTest {

    @Test
    void placeIsTakenApart_afterItsNearestPart() {
        String place = "Thôn mẫu 1, Xã Lùng Phình, Tỉnh Lào Cai";

        assertThat(TagFunctions.nearest(place)).isEqualTo("Thôn mẫu 1");
        assertThat(TagFunctions.around(place)).isEqualTo("Xã Lùng Phình, Tỉnh Lào Cai");
    }

    @Test
    void nothingIsAround_whenThePlaceHasOnePart() {
        assertThat(TagFunctions.nearest("Hà Nội")).isEqualTo("Hà Nội");
        assertThat(TagFunctions.around("Hà Nội")).isEmpty();
    }
}
