package vn.hocvuso.run.replay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tool against a file that the product has written: a question of every kind, some answers wrong, some changed. */
class ReplayTest {

    private static final String FILE = "every-kind.json";
    private static final int EVENTS = 15;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path keys;

    @BeforeEach
    void layOutKeys() throws IOException {
        keys = folder.resolve("keys.json");
        Files.write(keys, resource("keys.json"));
    }

    @Test
    void theScoreIsProven_whenNothingWasTouched() throws IOException {
        assertThat(replay(file())).as(said()).isEqualTo(ReplayCommand.PROVEN);

        assertThat(said())
                .contains("10 / 13", "đạt / passed", "ĐÃ ĐƯỢC CHỨNG MINH")
                .contains(EVENTS + " lần trả lời");
    }

    @Test
    void theFileProvesNothingAboutItsKeys_whenNoneAreGiven() throws IOException {
        Path path = write(file());

        assertThat(ReplayCommand.run(out(), List.of(path.toString()))).isEqualTo(ReplayCommand.PARTLY);
        assertThat(said()).contains("chưa biết khóa của ai", "10 / 13");
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                wrong("a response", event(2, "response", "{\"schema\":1,\"typed\":\"x\"}"), "số 2", "đã bị đổi"),
                wrong("a time", event(15, "at", "2026-11-22T00:00:00.000000Z"), "số 15", "đã bị đổi"),
                wrong("the name of an event", event(1, "event", "page-one-9"), "số 1", "đã bị đổi"),
                wrong("the position", event(5, "n", Json.createValue(6)), "số 5", "đã bị đổi"),
                wrong("a digest", event(4, "digest", "0".repeat(64)), "số 4", "đã bị đổi"),
                wrong("an answer taken out", events(all -> without(all, 6)), "số 7", "bị bỏ đi"),
                wrong("the first answer taken out", events(all -> without(all, 0)), "số 1", "bị bỏ đi"),
                wrong("the end cut off", events(all -> without(all, EVENTS - 1)), "số 15", "bị cắt đi"),
                wrong("two answers exchanged", events(all -> exchanged(all, 2, 3)), "số 3", "bị bỏ đi"),
                wrong("an answer twice", events(all -> twice(all, 3)), "số 5", "sai chỗ"),
                wrong("a receipt of another", file -> copiedReceipt(file, 1, 2), "số 2", "một câu trả lời khác"),
                wrong("no receipt", event(3, "receipt", ""), "số 3", "biên nhận"),
                wrong(
                        "another order of options",
                        file -> inItem(
                                file,
                                0,
                                "order",
                                Json.createArrayBuilder(List.of(3, 2, 1, 0)).build()),
                        "mở đầu",
                        "beginning"),
                wrong(
                        "another start",
                        file -> inAttempt(file, "startedAt", "2026-11-22T00:59:00.000000Z"),
                        "mở đầu",
                        "beginning"),
                wrong(
                        "another beginning",
                        file -> with(file, "begin", Json.createValue("0".repeat(64))),
                        "mở đầu",
                        "beginning"),
                wrong("a better score", file -> inAttempt(file, "score", "13/1"), "điểm ghi trong tệp", "sealed"),
                wrong(
                        "another key",
                        file -> inItem(
                                file,
                                0,
                                "asked",
                                Json.createObjectBuilder()
                                        .add("kind", "true-false")
                                        .add("true", true)
                                        .build()),
                        "đáp án đã bị đổi",
                        "changed"),
                wrong("no seal", file -> without(file, "seal"), "thiếu niêm", "missing"),
                wrong(
                        "a seal of nobody",
                        file -> with(file, "seal", Json.createValue("e30.e30.AAAA")),
                        "niêm",
                        "forged"),
                wrong(
                        "another form",
                        file -> with(file, "form", Json.createValue("hocvuso.chain.v2")),
                        "mẫu lạ",
                        "form"),
                wrong("a part missing", file -> without(file, "items"), "thiếu", "missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void isNamed_whenTheFileWasTamperedWith(String how, UnaryOperator<JsonObject> change, String place, String what)
            throws IOException {
        assertThat(replay(change.apply(file()))).as(said()).isEqualTo(ReplayCommand.BROKEN);
        assertThat(said()).contains(place, what);
    }

    @Test
    void isNamed_whenAForgerComputesEverythingAnewWithAKeyOfTheirOwn() throws Exception {
        KeyPair own = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        JsonObject forged =
                resigned(event(3, "response", "{\"schema\":1,\"chosen\":[]}").apply(file()), own);

        assertThat(replay(forged)).as("by the product's keys").isEqualTo(ReplayCommand.BROKEN);
        assertThat(said()).contains("số 1", "biên nhận không phải của hệ thống");
        Path path = write(forged);
        assertThat(ReplayCommand.run(out(), List.of(path.toString())))
                .as("by the keys in the file, whose seal is still the product's")
                .isEqualTo(ReplayCommand.BROKEN);
    }

    @Test
    void theChainIsWholeButNothingIsScored_whenKeysAreWithheld() throws IOException {
        JsonArrayBuilder items = Json.createArrayBuilder();
        file().getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> items.add(without(item, "asked")));

        assertThat(replay(with(file(), "items", items.build()))).isEqualTo(ReplayCommand.PARTLY);
        assertThat(said()).contains("chưa được công bố", "10 / 13", "MỘT PHẦN");
    }

    @Test
    void thereIsNoScoreYet_whenTheAttemptIsOpen() throws IOException {
        JsonObject open = inAttempt(without(file(), "seal"), "status", "IN_PROGRESS");

        assertThat(replay(open)).isEqualTo(ReplayCommand.PARTLY);
        assertThat(said()).contains("CHƯA CÓ ĐIỂM");
    }

    @Test
    void isNoCommand_whenFilesAreMissing() {
        assertThat(ReplayCommand.run(out(), List.of())).isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(ReplayCommand.run(out(), List.of(folder.resolve("none").toString())))
                .isEqualTo(ReplayCommand.UNUSABLE);
        assertThat(ReplayCommand.run(out(), List.of(keys.toString()))).isEqualTo(ReplayCommand.BROKEN);
    }

    private int replay(JsonObject file) throws IOException {
        return ReplayCommand.run(out(), List.of(write(file).toString(), "--keys", keys.toString()));
    }

    private PrintStream out() {
        said.reset();
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path write(JsonObject file) throws IOException {
        return Files.writeString(folder.resolve("file.json"), file.toString());
    }

    private static JsonObject file() {
        return JsonFile.read(resource(FILE));
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReplayTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Arguments wrong(String how, UnaryOperator<JsonObject> change, String place, String what) {
        return Arguments.of(how, change, place, what);
    }

    private static UnaryOperator<JsonObject> event(int number, String name, String value) {
        return event(number, name, Json.createValue(value));
    }

    private static UnaryOperator<JsonObject> event(int number, String name, JsonValue value) {
        return events(all -> Json.createArrayBuilder(all)
                .set(number - 1, with(all.getJsonObject(number - 1), name, value))
                .build());
    }

    private static UnaryOperator<JsonObject> events(UnaryOperator<JsonArray> change) {
        return file -> with(file, "events", change.apply(file.getJsonArray("events")));
    }

    private static JsonArray without(JsonArray all, int index) {
        return Json.createArrayBuilder(all).remove(index).build();
    }

    private static JsonArray exchanged(JsonArray all, int one, int other) {
        return Json.createArrayBuilder(all)
                .set(one, all.get(other))
                .set(other, all.get(one))
                .build();
    }

    private static JsonArray twice(JsonArray all, int index) {
        return Json.createArrayBuilder(all).add(index, all.get(index)).build();
    }

    private static JsonObject copiedReceipt(JsonObject file, int from, int to) {
        String receipt = file.getJsonArray("events").getJsonObject(from - 1).getString("receipt");
        return event(to, "receipt", receipt).apply(file);
    }

    private static JsonObject inAttempt(JsonObject file, String name, String value) {
        return with(file, "attempt", with(file.getJsonObject("attempt"), name, Json.createValue(value)));
    }

    private static JsonObject inItem(JsonObject file, int index, String name, JsonValue value) {
        JsonArray items = file.getJsonArray("items");
        return with(
                file,
                "items",
                Json.createArrayBuilder(items)
                        .set(index, with(items.getJsonObject(index), name, value))
                        .build());
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    private static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }

    /** All digests and receipts made anew with another key, which is put into the file. */
    private static JsonObject resigned(JsonObject file, KeyPair own) throws GeneralSecurityException {
        String head = file.getString("begin");
        String attempt = file.getJsonObject("attempt").getString("code");
        JsonArrayBuilder events = Json.createArrayBuilder();
        for (JsonObject event : file.getJsonArray("events").getValuesAs(JsonObject.class)) {
            JsonObjectBuilder link = Json.createObjectBuilder(event)
                    .remove("digest")
                    .remove("receipt")
                    .add("attempt", attempt)
                    .add("form", Replay.FORM)
                    .add("previous", head);
            head = CanonicalJson.digest(link.build());
            JsonObject receipt = Json.createObjectBuilder(event)
                    .remove("receipt")
                    .remove("response")
                    .add("attempt", attempt)
                    .add("digest", head)
                    .add("form", Replay.FORM)
                    .build();
            events.add(Json.createObjectBuilder(event).add("digest", head).add("receipt", signed(receipt, own)));
        }
        byte[] encoded = own.getPublic().getEncoded();
        JsonObject key = Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("kid", "own")
                .add("x", base64(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length)))
                .build();
        JsonArray both = Json.createArrayBuilder(file.getJsonObject("keys").getJsonArray("keys"))
                .add(key)
                .build();
        return Json.createObjectBuilder(file)
                .add("events", events)
                .add("keys", Json.createObjectBuilder().add("keys", both))
                .build();
    }

    private static String signed(JsonObject says, KeyPair own) throws GeneralSecurityException {
        String signed = base64("{\"alg\":\"EdDSA\",\"kid\":\"own\"}".getBytes(StandardCharsets.UTF_8))
                + '.'
                + base64(CanonicalJson.write(says).getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(own.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + '.' + base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
