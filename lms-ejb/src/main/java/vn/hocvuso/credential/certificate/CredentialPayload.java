package vn.hocvuso.credential.certificate;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hocvuso.shared.Json;
import vn.hocvuso.shared.LocalizedText;

/**
 * What a credential says: the signed text and its reading.
 *
 * <p>The text is JSON with keys in alphabetical order, no white space, strings and whole numbers only (so it is its own
 * canonical form in the sense of RFC 8785). {@code schema} tells readers of later versions how to read it.
 */
record CredentialPayload(
        CertificateCode code,
        String holderName,
        LocalDate birthDate,
        String group,
        String unitName,
        String issuerName,
        String issuerUrl,
        String signatoryName,
        String path,
        LocalizedText pathTitle,
        List<AttainedCompetence> competences,
        String framework,
        String ruleSet,
        String decisionNumber,
        LocalDate decisionDate,
        Instant achievedAt,
        Instant confirmedAt) {

    static final String SCHEMA = "hocvuso/credential/1";

    static CredentialPayload of(IssueCredential command, CertificateCode code, String issuerUrl) {
        return new CredentialPayload(
                code,
                command.holderName(),
                command.birthDate(),
                command.group().slug(),
                command.unitName(),
                command.issuerName(),
                issuerUrl,
                command.signatoryName(),
                command.path(),
                command.pathTitle(),
                command.competences(),
                command.framework(),
                command.ruleSet(),
                command.decisionNumber(),
                command.decisionDate(),
                command.achievedAt(),
                command.confirmedAt());
    }

    String text() {
        JsonArrayBuilder attained = Json.createArrayBuilder();
        for (AttainedCompetence competence : competences) {
            attained.add(Json.createObjectBuilder()
                    .add("code", competence.code())
                    .add("level", competence.level())
                    .add("percent", competence.percent())
                    .add("title", titles(competence.title())));
        }
        return Json.createObjectBuilder()
                .add("achievedAt", achievedAt.toString())
                .add("code", code.value())
                .add("competences", attained)
                .add("confirmedAt", confirmedAt.toString())
                .add(
                        "decision",
                        Json.createObjectBuilder()
                                .add("date", decisionDate.toString())
                                .add("number", decisionNumber))
                .add("framework", framework)
                .add(
                        "holder",
                        Json.createObjectBuilder()
                                .add("birthDate", birthDate.toString())
                                .add("group", group)
                                .add("name", holderName)
                                .add("unit", unitName))
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("name", issuerName)
                                .add("signatory", signatoryName)
                                .add("url", issuerUrl))
                .add("path", Json.createObjectBuilder().add("slug", path).add("title", titles(pathTitle)))
                .add("ruleSet", ruleSet)
                .add("schema", SCHEMA)
                .build()
                .toString();
    }

    static CredentialPayload read(String text) {
        JsonObject json;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        if (!SCHEMA.equals(json.getString("schema"))) {
            throw new IllegalArgumentException("payload of schema " + json.getString("schema"));
        }
        JsonObject holder = json.getJsonObject("holder");
        JsonObject issuer = json.getJsonObject("issuer");
        JsonObject decision = json.getJsonObject("decision");
        JsonObject path = json.getJsonObject("path");
        return new CredentialPayload(
                new CertificateCode(json.getString("code")),
                holder.getString("name"),
                LocalDate.parse(holder.getString("birthDate")),
                holder.getString("group"),
                holder.getString("unit"),
                issuer.getString("name"),
                issuer.getString("url"),
                issuer.getString("signatory"),
                path.getString("slug"),
                titles(path.getJsonObject("title")),
                competences(json.getJsonArray("competences")),
                json.getString("framework"),
                json.getString("ruleSet"),
                decision.getString("number"),
                LocalDate.parse(decision.getString("date")),
                Instant.parse(json.getString("achievedAt")),
                Instant.parse(json.getString("confirmedAt")));
    }

    private static List<AttainedCompetence> competences(JsonArray attained) {
        return attained.getValuesAs(JsonObject.class).stream()
                .map(one -> new AttainedCompetence(
                        one.getString("code"),
                        titles(one.getJsonObject("title")),
                        one.getInt("level"),
                        one.getInt("percent")))
                .toList();
    }

    private static JsonObjectBuilder titles(LocalizedText title) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        title.byLanguage().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        return json;
    }

    private static LocalizedText titles(JsonObject json) {
        Map<String, String> byLanguage = new java.util.HashMap<>();
        json.keySet().forEach(language -> byLanguage.put(language, json.getString(language)));
        return new LocalizedText(byLanguage);
    }
}
