package vn.hocvuso.assessment.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.Scoring;
import vn.hocvuso.assessment.bank.ShortAnswer;

/** Files to import. */
final class ExchangeFixtures {

    private ExchangeFixtures() {}

    /** One question of each class that can be written. */
    static List<Question> questions() {
        return List.of(
                QuestionFixtures.singleChoice(),
                QuestionFixtures.multipleChoice(),
                QuestionFixtures.falseStatement(),
                QuestionFixtures.shortAnswer(false),
                QuestionFixtures.numeric(),
                QuestionFixtures.matching(),
                QuestionFixtures.ordering(false),
                word(false),
                word(true));
    }

    /** A word that is worth everything, one that is worth half, and a mistake that deserves an answer. */
    static Question word(boolean caseMatters) {
        int half = MultipleChoice.WHOLE / 2;
        return new ShortAnswer(
                "Địa chỉ trang web bắt đầu bằng gì?",
                List.of(
                        new ShortAnswer.Variant("v1", "https", "Đúng rồi."),
                        new ShortAnswer.Variant("v2", "Giao thức HTTPS", half, ""),
                        new ShortAnswer.Variant("v3", "www", 0, "Đó là tên máy.")),
                false,
                caseMatters,
                "Hãy nhìn ổ khóa.");
    }

    /** What only QTI can say, in every rule of scoring. */
    static List<Question> furtherQuestions() {
        return List.of(
                QuestionFixtures.multipleChoice(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.multipleChoice(Scoring.RIGHT_MINUS_WRONG),
                QuestionFixtures.matrix(Scoring.SHARES),
                QuestionFixtures.matrix(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.matrix(Scoring.RIGHT_MINUS_WRONG),
                QuestionFixtures.matrix(Scoring.KPRIM),
                QuestionFixtures.slider(),
                QuestionFixtures.hotText(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.hotText(Scoring.RIGHT_MINUS_WRONG),
                QuestionFixtures.hotSpot(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.hotSpot(Scoring.RIGHT_MINUS_WRONG),
                oneSpot(),
                QuestionFixtures.gapMatch(Scoring.SHARES),
                QuestionFixtures.gapMatch(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.gapMatch(Scoring.RIGHT_MINUS_WRONG),
                QuestionFixtures.gapMatch(Scoring.KPRIM),
                QuestionFixtures.inlineChoice(Scoring.SHARES),
                QuestionFixtures.inlineChoice(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.inlineChoice(Scoring.RIGHT_MINUS_WRONG),
                QuestionFixtures.inlineChoice(Scoring.KPRIM));
    }

    /** A picture with one right place. */
    static HotSpot oneSpot() {
        HotSpot two = QuestionFixtures.hotSpot(Scoring.ALL_OR_NOTHING);
        return new HotSpot(two.stem(), two.picture(), two.spots().subList(0, 2), two.scoring(), "");
    }

    /** Writes questions; any picture is a small white one. */
    static QuestionExport export() {
        return new QuestionExport(ExchangeFixtures::picture);
    }

    static Optional<Attachment> picture(String code) {
        return Optional.of(new Attachment("media/" + code + ".png", "image/png", png()));
    }

    /** A white picture of half the height and width the fixtures' questions say. */
    static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(360, 640, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static ImportReport read(String name, byte[] content) {
        try {
            Path file = Files.createTempFile("import", ".tmp");
            try {
                Files.write(file, content);
                return new QuestionImport().read(name, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ImportReport read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedItem only(ImportReport report) {
        if (report.items().size() != 1) {
            throw new AssertionError("not one item: " + report);
        }
        return report.items().get(0);
    }

    static List<NoteCode> codes(ImportedItem item) {
        return item.notes().stream().map(ImportNote::code).toList();
    }

    static byte[] archive(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Files of our own beside the tests. */
    static byte[] sample(String name) {
        try (var in = ExchangeFixtures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An item of QTI 3 with one choice; what is given stands where it belongs. */
    static String choice(String limit, String cardinality, String declared, String processing) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q1" title="Tên" adaptive="false" time-dependent="false">
                <qti-response-declaration identifier="RESPONSE" cardinality="%s" base-type="identifier">%s</qti-response-declaration>
                <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
                <qti-item-body><p>Hỏi?</p>
                <qti-choice-interaction response-identifier="RESPONSE" max-choices="%s">
                <qti-simple-choice identifier="A">Một</qti-simple-choice>
                <qti-simple-choice identifier="B">Hai</qti-simple-choice>
                <qti-simple-choice identifier="C">Ba</qti-simple-choice>
                </qti-choice-interaction></qti-item-body>
                %s
                </qti-assessment-item>
                """
                .formatted(cardinality, declared, limit, processing);
    }

    static String key(String... values) {
        StringBuilder key = new StringBuilder("<qti-correct-response>");
        Arrays.stream(values).forEach(value -> key.append("<qti-value>" + value + "</qti-value>"));
        return key + "</qti-correct-response>";
    }

    static String template(String name) {
        return "<qti-response-processing template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/" + name
                + ".xml\"/>";
    }
}
