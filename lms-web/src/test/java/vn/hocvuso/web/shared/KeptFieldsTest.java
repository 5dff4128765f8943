package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class KeptFieldsTest {

    private static final String RECORD = "/credential/record";

    private final FakeHttp expired = sentBy("token of an officer", RECORD);

    @Test
    void whatWasTypedIsThereOnce_whenTheSamePersonOpensThePageAgain() {
        expired.parameters.put("returnReason", new String[] {"Mang căn cước đến xã"});
        expired.parameters.put(FormGuard.FIELD, new String[] {"guard"});
        KeptFields.keep(expired.request());

        assertThat(KeptFields.typed(again("token of an officer", RECORD).request()))
                .containsEntry("returnReason", "Mang căn cước đến xã")
                .doesNotContainKey(FormGuard.FIELD);
        assertThat(KeptFields.typed(again("token of an officer", RECORD).request()))
                .isEmpty();
    }

    @Test
    void isStillThere_whenSeveralPartsOfThePageAsk() {
        expired.parameters.put("returnReason", new String[] {"x"});
        KeptFields.keep(expired.request());
        FakeHttp again = again("token of an officer", RECORD);

        assertThat(KeptFields.typed(again.request())).hasSize(1);
        assertThat(KeptFields.typed(again.request())).hasSize(1);
    }

    @Test
    void nobodyElseSeesIt_whenAnotherPersonSignsInOnThisComputer() {
        expired.parameters.put("returnReason", new String[] {"x"});
        KeptFields.keep(expired.request());

        assertThat(KeptFields.typed(again("token of another", RECORD).request()))
                .isEmpty();
    }

    @Test
    void otherPagesDoNotGetIt() {
        expired.parameters.put("words", new String[] {"x"});
        KeptFields.keep(expired.request());

        assertThat(KeptFields.typed(
                        again("token of an officer", "/credential/queue").request()))
                .isEmpty();
    }

    @Test
    void nothingIsThere_whenNothingWasKept() {
        assertThat(KeptFields.typed(expired.request())).isEmpty();
    }

    private FakeHttp again(String token, String path) {
        FakeHttp again = new FakeHttp(expired.session);
        again.path = path;
        again.sent.add(new Cookie(Cookies.SIGN_IN, token));
        return again;
    }

    private static FakeHttp sentBy(String token, String path) {
        FakeHttp http = new FakeHttp();
        http.path = path;
        http.sent.add(new Cookie(Cookies.SIGN_IN, token));
        return http;
    }
}
