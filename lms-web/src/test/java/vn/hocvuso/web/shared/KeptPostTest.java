package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPostTest {

    @Test
    void survivesTheWayThroughAHiddenField() {
        KeptPost post = new KeptPost(
                "/identity/me?x=1",
                List.of(
                        new KeptPost.Field("answer", "Đặng Thị Thúy & \"con\" = 2\nhai dòng"),
                        new KeptPost.Field("answer", ""),
                        new KeptPost.Field("long", "ế".repeat(10_000))));

        assertThat(KeptPost.unpacked(post.packed())).contains(post);
    }

    @Test
    void isEmpty_whenItLeadsElsewhereOrIsDamaged() {
        assertThat(KeptPost.unpacked(new KeptPost("//evil.example", List.of()).packed()))
                .isEmpty();
        assertThat(KeptPost.unpacked("%%%")).isEmpty();
        assertThat(KeptPost.unpacked("YSZi")).isEmpty();
        assertThat(KeptPost.unpacked(null)).isEmpty();
    }
}
