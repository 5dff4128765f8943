package vn.hocvuso.media;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.hocvuso.shared.OpenToEveryone;

/** Seeing pictures: whoever knows the code of one may. */
@Stateless
@OpenToEveryone
public class PictureQueries {

    /** Wider than any rendition. */
    public static final int WHOLE = 9_999;

    @Inject
    PictureRepository repository;

    /** What is known of a picture; empty when there is none of that code. */
    public Optional<KeptPicture> picture(@NotNull String code) {
        return repository.find(code);
    }

    /**
     * A picture for a place that wide, at least as wide as it if there is one.
     *
     * @param width in pixels; {@link #WHOLE} for the widest there is
     * @return empty when there is no picture of that code
     */
    public Optional<PictureContent> rendition(@NotNull String code, int width) {
        return repository.rendition(code, width);
    }
}
