package vn.hocvuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoginNamesTest {

    @Test
    void givenNameComesFirst_thenTheInitials() {
        assertThat(LoginNames.beginning("Nguyễn Thuỵ Ngọc Trâm Anh")).isEqualTo("anhntnt");
        assertThat(LoginNames.beginning("Đỗ Ế")).isEqualTo("ed");
        assertThat(LoginNames.beginning("  Sùng  ")).isEqualTo("sung");
        assertThat(LoginNames.beginning("ພອນ")).isEqualTo("hocvien");
    }

    @Test
    void numberFillsWhatIsTooShortOrTaken() {
        assertThat(LoginNames.free("sung", List.of())).isEqualTo("sung");
        assertThat(LoginNames.free("sung", List.of("sung", "sung2", "sung4"))).isEqualTo("sung3");
        assertThat(LoginNames.free("ed", List.of())).isEqualTo("ed02");
        assertThat(LoginNames.free("ed", List.of("ed02"))).isEqualTo("ed03");
    }

    @Test
    void everyNameMadeIsALoginName() {
        assertThat(List.of(
                        "Nguyễn Thuỵ Ngọc Trâm Anh",
                        "Ế",
                        "Nghiêng Đỗ",
                        "王伟",
                        "a b c d e f g h i j k l m n o p q r s t u"))
                .allSatisfy(name -> assertThat(LoginNames.free(LoginNames.beginning(name), List.of()))
                        .matches(RegisterLearner.LOGIN_NAME));
    }

    @Test
    void oneTimePasswordsCanBeReadAloud_andDiffer() {
        assertThat(OneTimePassword.draw()).matches("([b-x][aeiou]){2}-([b-x][aeiou]){2}-\\d{2}");
        assertThat(OneTimePassword.draw()).isNotEqualTo(OneTimePassword.draw());
    }
}
