package vn.hocvuso.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMakerTest {

    private final PictureMaker maker = new PictureMaker();

    @Test
    void isKeptInTheWidthsOfPages_neverWiderThanItIs() throws IOException {
        PictureMaker.Made made = maker.make(file(noise(800, 1600, BufferedImage.TYPE_INT_RGB), "png"));

        assertThat(made.width()).isEqualTo(800);
        assertThat(made.height()).isEqualTo(1600);
        assertThat(made.renditions()).extracting(PictureMaker.Rendition::width).containsExactly(360, 720, 800);
        for (PictureMaker.Rendition rendition : made.renditions()) {
            BufferedImage read =
                    ImageIO.read(new ByteArrayInputStream(rendition.content().content()));
            assertThat(read.getWidth()).isEqualTo(rendition.width());
            assertThat(read.getHeight()).isEqualTo(rendition.width() * 2);
        }
    }

    @Test
    void hasOnlyTheWidthsOfPages_whenItIsWiderThanAll() throws IOException {
        PictureMaker.Made made = maker.make(file(noise(2000, 500, BufferedImage.TYPE_INT_RGB), "jpg"));

        assertThat(made.renditions()).extracting(PictureMaker.Rendition::width).containsExactly(360, 720, 1280);
    }

    @Test
    void isWrittenAsWhatIsSmaller_andKeepsTransparency() throws IOException {
        BufferedImage plain = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);

        assertThat(type(file(plain, "png"))).isEqualTo("image/png");
        assertThat(type(file(noise(300, 300, BufferedImage.TYPE_INT_RGB), "png")))
                .isEqualTo("image/jpeg");
        assertThat(type(file(noise(300, 300, BufferedImage.TYPE_INT_ARGB), "png")))
                .isEqualTo("image/png");
    }

    @Test
    void isUpright_whenTheCameraWasTurned_andNothingElseOfTheFileIsKept() throws IOException {
        BufferedImage wide = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wide.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 200, 200);
        pen.dispose();
        byte[] turned = withOrientation(file(wide, "jpg"), 6);

        PictureMaker.Made made = maker.make(turned);

        assertThat(made.width()).isEqualTo(200);
        assertThat(made.height()).isEqualTo(400);
        byte[] kept = made.renditions().get(0).content().content();
        assertThat(new Color(ImageIO.read(new ByteArrayInputStream(kept)).getRGB(100, 50)).getRed())
                .isGreaterThan(200);
        assertThat(new String(turned, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a<script>alert(1)</script>",
                "\u0089PNG\r\n\u001a\n",
                "%PDF-1.7",
                "x"
            })
    void isRefused_whenTheContentIsNoPicture(String content) {
        assertThatThrownBy(() -> maker.make(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(RefusedPictureException.class)
                .hasMessageContaining("media.picture-unreadable");
    }

    @Test
    void isRefused_whenTheFileIsCutAnywhere() throws IOException {
        byte[] whole = file(noise(200, 200, BufferedImage.TYPE_INT_RGB), "png");
        for (int length = 1; length < whole.length - 12; length += 997) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> maker.make(cut)).isInstanceOf(RefusedPictureException.class);
        }
    }

    @Test
    void isRefusedBeforeItsPixelsAreRead_whenItClaimsTooMany() throws IOException {
        byte[] bomb = file(new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_BINARY), "png");
        // IHDR: width and height stand at 16 and 20; the checksum is not looked at by readers of the head
        System.arraycopy(new byte[] {0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30}, 0, bomb, 16, 8);

        assertThatThrownBy(() -> maker.make(bomb)).hasMessageContaining("media.picture-many-pixels");
    }

    @Test
    void isRefused_whenItIsTooSmallOrTooLarge() throws IOException {
        byte[] dot = file(new BufferedImage(39, 100, BufferedImage.TYPE_INT_RGB), "png");

        assertThatThrownBy(() -> maker.make(dot)).hasMessageContaining("media.picture-small");
        assertThatThrownBy(() -> maker.make(new byte[PictureService.MOST_BYTES + 1]))
                .hasMessageContaining("media.picture-too-large");
    }

    private String type(byte[] file) {
        return maker.make(file).renditions().get(0).content().type();
    }

    private static BufferedImage noise(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xff000000 | random.nextInt(0x1000000));
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    /** A JPEG with an Exif segment that says how the camera was held. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] both = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, both, 0, 2);
        System.arraycopy(exif, 0, both, 2, exif.length);
        System.arraycopy(jpeg, 2, both, 2 + exif.length, jpeg.length - 2);
        return both;
    }
}
