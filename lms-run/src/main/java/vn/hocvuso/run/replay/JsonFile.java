package vn.hocvuso.run.replay;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.util.Map;

/** Reads JSON strictly: a name that comes twice would be one thing to one reader and another to the next. */
final class JsonFile {

    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonFile() {}

    /**
     * The object in these bytes.
     *
     * @throws Broken when they are no JSON object
     */
    static JsonObject read(byte[] bytes) {
        try (JsonReader reader = STRICT.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw new Broken("không đọc được JSON: " + malformed.getMessage(), "not readable as JSON");
        }
    }
}
