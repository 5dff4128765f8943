package vn.hocvuso.credential.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.Dependent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import vn.hocvuso.identity.AccountService;

/**
 * Prints a certificate: A4 landscape, Vietnamese with English below, embedded fonts, a QR code with the address of the
 * verification page. All words are in the template {@code credential/certificate_vi_en.xhtml}.
 */
@Dependent
class CertificatePrinter {

    private static final String FOLDER = "/credential/";
    private static final String FONT = "Noto Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int PIXELS_PER_MODULE = 8;
    private static final int FEW_COMPETENCES = 12;
    private static final Pattern LOOP =
            Pattern.compile("\\{\\{#competences}}(.*?)\\{\\{/competences}}", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] print(CredentialPayload payload, URI verification) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> resource("fonts/NotoSerif-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> resource("fonts/NotoSerif-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
            builder.useFont(() -> resource("fonts/NotoSerif-Italic.ttf"), FONT, REGULAR, FontStyle.ITALIC, true);
            builder.withHtmlContent(page(payload, verification), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("certificate cannot be printed", failure);
        }
    }

    private static String page(CredentialPayload payload, URI verification) throws IOException {
        String template;
        try (InputStream in = resource("certificate_vi_en.xhtml")) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> words = words(payload, verification);
        String looped = LOOP.matcher(template)
                .replaceAll(loop -> Matcher.quoteReplacement(payload.competences().stream()
                        .map(competence -> filled(loop.group(1), words(competence)))
                        .collect(Collectors.joining())));
        return filled(looped, words);
    }

    private static Map<String, String> words(CredentialPayload payload, URI verification) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("holderName", payload.holderName());
        words.put("birthDate", DAY.format(payload.birthDate()));
        words.put("unitName", payload.unitName());
        words.put("issuerName", payload.issuerName());
        words.put("signatoryName", payload.signatoryName());
        words.put("pathTitleVi", payload.pathTitle().vi());
        words.put("pathTitleEn", payload.pathTitle().in(Locale.ENGLISH));
        words.put("competenceClass", payload.competences().isEmpty() ? "none" : size(payload.competences()));
        words.put("decisionNumber", payload.decisionNumber());
        LocalDate decided = payload.decisionDate();
        words.put("decisionDay", twoDigits(decided.getDayOfMonth()));
        words.put("decisionMonth", twoDigits(decided.getMonthValue()));
        words.put("decisionYear", Integer.toString(decided.getYear()));
        words.put("decisionDateEnglish", ENGLISH_DAY.format(decided));
        LocalDate achieved = LocalDate.ofInstant(payload.achievedAt(), AccountService.CIVIL_ZONE);
        words.put("achievedOn", DAY.format(achieved));
        words.put("achievedOnEnglish", ENGLISH_DAY.format(achieved));
        words.put("code", payload.code().printed());
        words.put("address", verification.toString());
        words.put("site", verification.getAuthority() + verification.getPath());
        words.put("qr", qr(verification.toString()));
        return words;
    }

    private static String size(List<AttainedCompetence> competences) {
        return competences.size() <= FEW_COMPETENCES ? "few" : "many";
    }

    private static Map<String, String> words(AttainedCompetence competence) {
        return Map.of(
                "competenceCode", competence.code(),
                "competenceTitle", competence.title().vi(),
                "competenceLevel", Integer.toString(competence.level()));
    }

    private static String twoDigits(int number) {
        return String.format("%02d", number);
    }

    private static String filled(String template, Map<String, String> words) {
        return PLACE.matcher(template)
                .replaceAll(place -> words.containsKey(place.group(1))
                        ? Matcher.quoteReplacement(escaped(words.get(place.group(1))))
                        : Matcher.quoteReplacement(place.group()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A PNG as data address; error correction M survives a photocopy and keeps the modules large. */
    private static String qr(String text) throws IOException {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            int side = modules.getWidth();
            BufferedImage image = new BufferedImage(
                    side * PIXELS_PER_MODULE, side * PIXELS_PER_MODULE, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                    image.setRGB(x, y, dark ? 0x000000 : 0xffffff);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalStateException("the verification address does not fit a QR code", tooLong);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = CertificatePrinter.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        return in;
    }
}
