package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocvuso.assessment.bank.HotSpot;
import vn.hocvuso.assessment.bank.Picture;

/** Packages of other systems with a picture in which something is marked. */
class QtiHotSpotTest {

    private static final String ITEM =
            """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="map" title="Bản đồ"
                adaptive="false" timeDependent="false">
              <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
                <correctResponse><value>B</value></correctResponse>
              </responseDeclaration>
              <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
              <itemBody>
                <hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1">
                  <prompt>Nút gửi ở đâu?</prompt>
                  <object type="image/png" width="200" height="100" data="%s">%s</object>
                  <hotspotChoice shape="circle" coords="50,50,10" identifier="A"/>
                  <hotspotChoice shape="poly" coords="100,0,200,0,150,50" identifier="B" hotspotLabel="Góc phải"/>
                  <hotspotChoice shape="rect" coords="0,90,900,100" identifier="C"/>
                </hotspotInteraction>
              </itemBody>
              <responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct"/>
            </assessmentItem>""";

    @Test
    void shapesBecomeTheRectanglesAroundThem_withinThePicture() throws IOException {
        ImportedItem item = item("images/a.png", "Ảnh màn hình", ExchangeFixtures.png());
        HotSpot question = (HotSpot) item.question().orElseThrow();

        assertThat(question.picture()).isEqualTo(new Picture("items/images/a.png", 360, 640, "Ảnh màn hình"));
        assertThat(question.isSingle()).isTrue();
        assertThat(question.key().fields().get("choice"))
                .containsExactly(question.spots().get(1).id());
        assertThat(question.spots())
                .extracting(HotSpot.Spot::label, HotSpot.Spot::area)
                .containsExactly(
                        tuple("1", new Picture.Area(200, 400, 100, 200)),
                        tuple("Góc phải", new Picture.Area(500, 0, 500, 500)),
                        tuple("3", new Picture.Area(0, 900, 1000, 100)));
        assertThat(item.notes()).extracting(ImportNote::code).contains(NoteCode.PICTURE_SHAPE, NoteCode.PICTURE_WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "images/b.png, FILE_MISSING",
        "https://example.com/a.png, REMOTE_FILE",
        "//example.com/a.png, REMOTE_FILE",
        "../../etc/passwd, FILE_MISSING",
        "'', FILE_MISSING"
    })
    void isRefused_whenThePictureIsNotInThePackage(String href, NoteCode why) throws IOException {
        ImportedItem item = item(href, "Ảnh", ExchangeFixtures.png());

        assertThat(item.question()).isEmpty();
        assertThat(item.notes()).extracting(ImportNote::code).contains(why);
    }

    @Test
    void isRefused_whenTheFileIsNoPicture() throws IOException {
        ImportedItem item = item("images/a.png", "Ảnh", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));

        assertThat(item.question()).isEmpty();
        assertThat(item.notes()).extracting(ImportNote::code).contains(NoteCode.PICTURE_REFUSED);
    }

    private static ImportedItem item(String href, String alt, byte[] picture) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("items/map.xml", ITEM.formatted(href, alt).getBytes(StandardCharsets.UTF_8));
        files.put("items/images/a.png", picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        List<ImportedItem> items =
                ExchangeFixtures.read("map.zip", out.toByteArray()).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
