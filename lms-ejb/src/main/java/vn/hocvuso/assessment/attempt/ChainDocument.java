package vn.hocvuso.assessment.attempt;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hocvuso.assessment.bank.QuestionJson;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.assessment.quiz.PublishedQuiz;
import vn.hocvuso.shared.Json;
import vn.hocvuso.signing.SigningKey;

/** The file with an attempt's whole chain, in the form that {@code docs/receipts.md} describes. */
final class ChainDocument {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private ChainDocument() {}

    /**
     * The file.
     *
     * @param asked whether the questions with their keys belong in it
     */
    static String write(
            Attempt attempt,
            PublishedQuiz quiz,
            List<AttemptState.Answer> answers,
            List<SigningKey> keys,
            boolean asked,
            Optional<Instant> withheldUntil) {
        AttemptFrame frame = attempt.frame();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("form", AnswerChain.FORM)
                .add("attempt", attempt(attempt, quiz))
                .add("begin", AnswerChain.begin(frame).digest())
                .add("items", items(frame, quiz, asked));
        withheldUntil.ifPresent(until -> json.add("withheldUntil", AnswerChain.time(until)));
        JsonArrayBuilder before = Json.createArrayBuilder();
        JsonArrayBuilder events = Json.createArrayBuilder();
        answers.forEach(answer -> (answer.isChained() ? events : before).add(event(frame.code(), answer)));
        json.add("before", before).add("events", events);
        attempt.seal().ifPresent(seal -> json.add("seal", seal));
        return pretty(json.add("keys", keySet(keys)).build());
    }

    /** Public keys as a JSON Web Key Set (RFC 7517, RFC 8037). */
    static String keys(List<SigningKey> keys) {
        return pretty(keySet(keys).build());
    }

    private static JsonObjectBuilder attempt(Attempt attempt, PublishedQuiz quiz) {
        JsonObjectBuilder title = Json.createObjectBuilder();
        new TreeMap<>(quiz.title().byLanguage()).forEach(title::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", attempt.code().value())
                .add("quiz", attempt.quizCode())
                .add("quizVersion", Long.toString(attempt.quizVersionId()))
                .add("quizNumber", quiz.number())
                .add("title", title)
                .add("status", attempt.row().status().name())
                .add("startedAt", AnswerChain.time(attempt.startedAt()));
        if (!attempt.isOpen()) {
            json.add("submittedBy", attempt.row().submittedBy().name());
        }
        if (attempt.isGraded()) {
            json.add("score", attempt.scoreExact());
        }
        return json;
    }

    private static JsonArrayBuilder items(AttemptFrame frame, PublishedQuiz quiz, boolean asked) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int position = 0;
        for (DrawnItem item : frame.items()) {
            position++;
            QuestionVersion version = quiz.question(item.questionVersionId());
            JsonObjectBuilder json = AnswerChain.item(item)
                    .add("n", position)
                    .add("code", version.questionCode())
                    .add("version", version.number());
            if (asked) {
                json.add("asked", read(new QuestionJson().write(quiz.question(item))));
            }
            items.add(json);
        }
        return items;
    }

    private static JsonObjectBuilder event(AttemptCode attempt, AttemptState.Answer answer) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("n", answer.position())
                .add("event", answer.eventId())
                .add("response", answer.response())
                .add("at", AnswerChain.time(answer.receivedAt()));
        return answer.isChained()
                ? json.add("number", answer.link().number())
                        .add("digest", answer.link().digest())
                        .add("receipt", ReceiptSigner.receipt(attempt, answer))
                : json;
    }

    private static JsonObjectBuilder keySet(List<SigningKey> keys) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        keys.forEach(key -> array.add(Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("alg", "EdDSA")
                .add("use", "sig")
                .add("kid", key.id())
                .add("x", BASE64URL.encodeToString(key.publicBytes()))));
        return Json.createObjectBuilder().add("keys", array);
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.append('\n').toString();
    }
}
