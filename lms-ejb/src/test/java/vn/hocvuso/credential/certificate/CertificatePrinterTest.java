package vn.hocvuso.credential.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatePrinterTest {

    private static final String EVERY_LETTER =
            "Ầẩẫấậ Ằẳẵắặ Ềểễếệ Ồổỗốộ Ờởỡớợ Ừửữứự Àảãáạ Èẻẽéẹ Ìỉĩíị Òỏõóọ Ùủũúụ Ỳỷỹýỵ Đđ Ăă Ââ Êê Ôô Ơơ Ưư";
    private static final float DOTS_PER_INCH = 150;

    @TempDir
    Path folder;

    private final CertificateCode code = CertificateCode.draw(new Random(5));
    private final URI address = URI.create("https://hocvuso.example.vn/credential/verify?code=" + code.value());

    @Test
    void textIsWhole_whenNameHasEveryVietnameseLetter() throws IOException {
        try (PDDocument pdf = printed(EVERY_LETTER)) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");

            assertThat(text).contains(EVERY_LETTER, "12/QĐ-UBND", "Kỹ năng số thiết yếu cho người dân", code.printed());
        }
    }

    @Test
    void isOnePageWithEmbeddedFonts_whenPrinted() throws IOException {
        try (PDDocument pdf = printed("Giàng Thị Mẫu")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth())
                    .isGreaterThan(page.getMediaBox().getHeight());
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void qrSaysTheAddress_whenPageIsScanned() throws Exception {
        try (PDDocument pdf = printed("Giàng Thị Mẫu")) {
            BufferedImage scan = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] pixels = scan.getRGB(0, 0, scan.getWidth(), scan.getHeight(), null, 0, scan.getWidth());
            var luminance = new RGBLuminanceSource(scan.getWidth(), scan.getHeight(), pixels);

            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(luminance)))
                    .getText();

            assertThat(read).isEqualTo(address.toString());
        }
    }

    @Test
    void markupInANameIsPrintedAsText_whenSomebodyTriesIt() throws IOException {
        try (PDDocument pdf = printed("Trần <b>&\"$1</b> Văn")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Trần <b>&\"$1</b> Văn");
        }
    }

    /** Left in {@code target/certificate-sample.pdf} for people to look at. */
    @Test
    void staysOnOnePage_whenNamesAndListsAreLong() throws IOException {
        IssueCredential usual = CertificateFixtures.aConfirmedCompletionOf("Nguyễn Phúc Tôn Nữ Huyền Trân Công Tằng");
        CredentialPayload payload = CredentialPayload.of(
                CertificateFixtures.withCompetences(usual, 24), code, "https://hocvuso.example.vn");
        Path sample = Path.of("target", "certificate-sample.pdf");
        Files.write(sample, new CertificatePrinter().print(payload, address));

        try (PDDocument pdf = Loader.loadPDF(sample.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private PDDocument printed(String name) throws IOException {
        CredentialPayload payload = CredentialPayload.of(
                CertificateFixtures.aConfirmedCompletionOf(name), code, "https://hocvuso.example.vn");
        Path file = folder.resolve("certificate.pdf");
        Files.write(file, new CertificatePrinter().print(payload, address));
        return Loader.loadPDF(file.toFile());
    }
}
