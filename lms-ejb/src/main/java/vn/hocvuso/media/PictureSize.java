package vn.hocvuso.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large a picture is, as its file says, in pixels; a camera that was turned is not considered. */
public record PictureSize(int width, int height) {

    static final int MOST_MEGABYTES = 10;
    static final int MOST_MEGAPIXELS = 24;
    static final int FEWEST_PIXELS = 40;
    private static final int MEGA = 1 << 20;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    /**
     * Reads the head of a file and none of its pixels.
     *
     * @throws RefusedPictureException when it is not the content of a PNG, JPEG or GIF file, has too many bytes or pixels,
     *     or too few
     */
    public static PictureSize of(byte[] file) {
        if (file.length > MOST_MEGABYTES * MEGA) {
            throw RefusedPictureException.tooLarge(MOST_MEGABYTES);
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw RefusedPictureException.unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw RefusedPictureException.unreadable();
                }
                return checked(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw RefusedPictureException.unreadable();
        }
    }

    private static PictureSize checked(int width, int height) {
        if ((long) width * height > (long) MOST_MEGAPIXELS * MEGA) {
            throw RefusedPictureException.tooManyPixels(MOST_MEGAPIXELS);
        }
        if (width < FEWEST_PIXELS || height < FEWEST_PIXELS) {
            throw RefusedPictureException.tooSmall(FEWEST_PIXELS);
        }
        return new PictureSize(width, height);
    }
}
