package vn.hocvuso.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/**
 * JSON Processing (JSR 374) by a provider looked up once. {@code jakarta.json.Json} asks all modules of the server for
 * its provider at each call, which costs more than reading a stored answer; an attempt's page reads fifty.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    /** A new object. */
    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    /** A new array. */
    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    /** An array of these. */
    public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    /** A text. */
    public static JsonString createValue(String value) {
        return PROVIDER.createValue(value);
    }

    /** A number. */
    public static JsonNumber createValue(BigDecimal value) {
        return PROVIDER.createValue(value);
    }

    /** Reads characters. */
    public static JsonReader createReader(Reader in) {
        return PROVIDER.createReader(in);
    }

    /** Reads bytes, in the encoding RFC 8259 says. */
    public static JsonReader createReader(InputStream in) {
        return PROVIDER.createReader(in);
    }

    /** Writers made to this configuration. */
    public static JsonWriterFactory createWriterFactory(Map<String, ?> configuration) {
        return PROVIDER.createWriterFactory(configuration);
    }
}
