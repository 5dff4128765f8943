package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnRedirectsTest {

    @Test
    void locationIsThePathAlone_whateverHostTheServerBelievesIn() {
        FakeHttp http = new FakeHttp();

        new OwnRedirects(http.response()).sendRedirect("/learning/my-learning?x=1");

        assertThat(http.status).isEqualTo(302);
        assertThat(http.headers).containsEntry("Location", "/learning/my-learning?x=1");
    }
}
