package vn.hocvuso.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes renditions of files. One at a time on a node: what a stranger sends must not decide how much memory is used.
 */
@ApplicationScoped
class PictureMaker {

    /** Widths that pages ask for; a narrower picture is kept as wide as it is. */
    static final List<Integer> WIDTHS = List.of(360, 720, 1280);

    private static final double QUALITY = 0.82;

    /** A picture in several widths. */
    record Made(int width, int height, List<Rendition> renditions) {}

    /** A picture in one width. */
    record Rendition(int width, PictureContent content) {}

    /**
     * Reads a file and writes it anew in the widths of pages, upright as the camera was held.
     *
     * @throws RefusedPictureException when it is no picture, or too large
     */
    synchronized Made make(byte[] file) {
        PictureSize.of(file);
        try {
            BufferedImage whole =
                    Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
            List<Rendition> renditions = new ArrayList<>();
            for (int width : WIDTHS) {
                if (width < whole.getWidth()) {
                    renditions.add(rendition(Thumbnails.of(whole)
                            .width(width)
                            .keepAspectRatio(true)
                            .asBufferedImage()));
                }
            }
            if (renditions.size() < WIDTHS.size()) {
                renditions.add(rendition(whole));
            }
            return new Made(whole.getWidth(), whole.getHeight(), renditions);
        } catch (IOException | RuntimeException broken) {
            // codecs throw whatever a broken file makes them stumble over
            throw RefusedPictureException.unreadable();
        }
    }

    private static Rendition rendition(BufferedImage image) throws IOException {
        byte[] png = written(image, "png");
        if (image.getColorModel().hasAlpha()) {
            return new Rendition(image.getWidth(), new PictureContent("image/png", png));
        }
        byte[] jpeg = written(image, "jpg");
        return new Rendition(
                image.getWidth(),
                jpeg.length < png.length
                        ? new PictureContent("image/jpeg", jpeg)
                        : new PictureContent("image/png", png));
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(1)
                .outputFormat(format)
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
