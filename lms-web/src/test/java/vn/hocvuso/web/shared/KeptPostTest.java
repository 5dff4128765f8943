package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPostTest {

    private static final String SECRET = "only this browser's pages know";

    @Test
    void survivesTheWayThroughAHiddenField() {
        KeptPost post = new KeptPost(
                "/identity/me?x=1",
                List.of(
                        new KeptPost.Field("answer", "Đặng Thị Thúy & \"con\" = 2\nhai dòng"),
                        new KeptPost.Field("answer", ""),
                        new KeptPost.Field("long", "ế".repeat(10_000))));

        assertThat(KeptPost.unpacked(post.packed(SECRET), SECRET)).contains(post);
    }

    @Test
    void isEmpty_whenItLeadsElsewhereOrIsDamaged() {
        String packed = new KeptPost("/identity/me", List.of()).packed(SECRET);

        assertThat(KeptPost.unpacked(new KeptPost("//evil.example", List.of()).packed(SECRET), SECRET))
                .isEmpty();
        assertThat(KeptPost.unpacked(packed + "x", SECRET)).isEmpty();
        assertThat(KeptPost.unpacked("x" + packed, SECRET)).isEmpty();
        assertThat(KeptPost.unpacked("%%%", SECRET)).isEmpty();
        assertThat(KeptPost.unpacked("", SECRET)).isEmpty();
    }

    @Test
    void isEmpty_whenItIsNotSealedForThisBrowser() {
        String packed = new KeptPost("/identity/me", List.of()).packed(SECRET);

        assertThat(KeptPost.unpacked(packed, "another")).isEmpty();
        assertThat(KeptPost.unpacked(packed.substring(0, packed.indexOf('.')), SECRET))
                .isEmpty();
    }
}
