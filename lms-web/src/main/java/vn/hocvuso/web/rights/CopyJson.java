package vn.hocvuso.web.rights;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.hocvuso.rights.DataCopy;
import vn.hocvuso.rights.PersonalData;
import vn.hocvuso.shared.Json;
import vn.hocvuso.shared.LocalizedText;

/** The copy for programs: feature, kind, rows; times in UTC, as ISO 8601 writes them. */
final class CopyJson {

    private CopyJson() {}

    static String of(DataCopy copy) {
        JsonObjectBuilder features = Json.createObjectBuilder();
        copy.parts().stream()
                .map(PersonalData::feature)
                .distinct()
                .forEach(feature -> features.add(feature, feature(copy, feature)));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("format", "hocvuso/personal-data/1")
                    .add("madeAt", copy.madeAt().toString())
                    .add("data", features)
                    .build());
        }
        return text.toString().strip();
    }

    private static JsonObjectBuilder feature(DataCopy copy, String feature) {
        JsonObjectBuilder kinds = Json.createObjectBuilder();
        copy.parts().stream().filter(part -> part.feature().equals(feature)).forEach(part -> {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            part.rows().forEach(row -> {
                JsonObjectBuilder fields = Json.createObjectBuilder();
                row.fields().forEach(field -> fields.add(field.name(), value(field.value())));
                rows.add(fields);
            });
            kinds.add(part.kind(), rows);
        });
        return kinds;
    }

    private static JsonValue value(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            list.forEach(one -> values.add(value(one)));
            return values.build();
        }
        if (value instanceof LocalizedText text) {
            JsonObjectBuilder languages = Json.createObjectBuilder();
            text.byLanguage().forEach(languages::add);
            return languages.build();
        }
        return Json.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
}
