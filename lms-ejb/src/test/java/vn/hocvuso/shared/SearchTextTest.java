package vn.hocvuso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void losesMarks_whenVietnamese() {
        assertThat(SearchText.fold("  Dịch vụ công: Đăng ký, ĐƯỜNG ")).isEqualTo("dich vu cong dang ky duong");
    }

    @Test
    void isTheSame_whenTypedComposedOrDecomposed() {
        String decomposed = Normalizer.normalize("Thủ tục hành chính", Normalizer.Form.NFD);

        assertThat(SearchText.fold(decomposed)).isEqualTo(SearchText.fold("Thủ tục hành chính"));
    }

    @Test
    void isEmpty_whenNullOrOnlySigns() {
        assertThat(SearchText.fold(null)).isEmpty();
        assertThat(SearchText.fold("?!… —")).isEmpty();
    }
}
