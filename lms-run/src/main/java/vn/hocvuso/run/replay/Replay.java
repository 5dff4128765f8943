package vn.hocvuso.run.replay;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks a chain from its beginning to its score. */
final class Replay {

    /** The form of the file this program knows. */
    static final String FORM = "hocvuso.chain.v1";

    private static final String AT = "at";
    private static final String ATTEMPT = "attempt";
    private static final String DIGEST = "digest";
    private static final String EVENT = "event";
    private static final String FORM_NAME = "form";
    private static final String NUMBER = "number";

    private final JsonObject file;
    private final KeyRing keys;
    private final List<Event> before;
    private final List<Event> events;
    private final String attempt;

    private Replay(JsonObject file, KeyRing keys) {
        this.file = file;
        this.keys = keys;
        this.before = events("before");
        this.events = events("events");
        this.attempt = file.getJsonObject(ATTEMPT).getString("code");
    }

    /**
     * What was found in a whole chain.
     *
     * @param answers in the chain
     * @param before answers from before there were receipts, which nothing proves
     * @param score as sealed; empty when there is no seal
     * @param notScored questions that were not scored again, with the reason
     * @param keyIds of the keys that signed
     */
    record Finding(
            String attempt,
            String quiz,
            int answers,
            int before,
            Optional<Score> score,
            List<String> notScored,
            List<String> keyIds) {

        /** Whether everything was proven, the score included. */
        boolean isProven() {
            return score.isPresent() && notScored.isEmpty() && before == 0;
        }
    }

    /** A score. */
    record Score(Share earned, int most, boolean passed, Share needed) {}

    /**
     * Replays a file.
     *
     * @param keySet the installation's public keys; empty to take those in the file
     * @throws Broken at the first thing that is not as it says
     */
    static Finding of(byte[] document, Optional<byte[]> keySet) {
        JsonObject file = JsonFile.read(document);
        try {
            if (!file.getString(FORM_NAME).equals(FORM)) {
                throw new Broken("mẫu lạ: " + file.getString(FORM_NAME), "an unknown form");
            }
            KeyRing keys = new KeyRing(keySet.map(JsonFile::read).orElseGet(() -> file.getJsonObject("keys")));
            return new Replay(file, keys).run();
        } catch (NullPointerException | ClassCastException | JsonException | ArithmeticException missing) {
            throw new Broken("thiếu hoặc sai phần của mẫu", "a part of the form is missing or of another kind");
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new Broken("không đọc được: " + unreadable.getMessage(), "not readable: " + unreadable.getMessage());
        }
    }

    private Finding run() {
        checkBeginning();
        String head = checkEvents();
        Optional<JsonObject> seal = checkSeal(head);
        List<String> notScored = new ArrayList<>();
        Optional<Score> score = seal.map(says -> checkScore(says, notScored));
        return new Finding(
                attempt,
                file.getJsonObject(ATTEMPT).getString("quiz"),
                events.size(),
                before.size(),
                score,
                notScored,
                List.copyOf(keys.used()));
    }

    private List<Event> events(String name) {
        return file.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(Event::read)
                .toList();
    }

    private void checkBeginning() {
        if (!beginning().equals(file.getString("begin"))) {
            throw new Broken(
                    "phần mở đầu đã bị đổi: lượt làm bài, giờ bắt đầu hoặc các câu đã rút",
                    "the beginning was changed: the attempt, its start or the drawn questions");
        }
    }

    private String beginning() {
        JsonObject about = file.getJsonObject(ATTEMPT);
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (JsonObject item : items()) {
            items.add(Json.createObjectBuilder()
                    .add("order", item.getJsonArray("order"))
                    .add("question", item.getString("question"))
                    .add("values", item.getJsonObject("values")));
        }
        return CanonicalJson.digest(Json.createObjectBuilder()
                .add(ATTEMPT, attempt)
                .add(FORM_NAME, FORM)
                .add("items", items)
                .add("quiz", about.getString("quiz"))
                .add("quizVersion", about.getString("quizVersion"))
                .add("startedAt", about.getString("startedAt"))
                .build());
    }

    private List<JsonObject> items() {
        return file.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** Checks every answer; gives the digest of the last one. */
    private String checkEvents() {
        String head = file.getString("begin");
        int expected = 0;
        for (Event event : events) {
            expected++;
            if (event.number() != expected) {
                boolean isMissing = event.number() > expected;
                throw Broken.at(
                        expected,
                        isMissing ? "bị bỏ đi" : "đứng sai chỗ hoặc bị chép thêm",
                        isMissing ? "was removed" : "stands at the wrong place or twice");
            }
            head = digest(event, head);
            if (!head.equals(event.digest())) {
                throw Broken.at(
                        expected,
                        "đã bị đổi, hoặc những gì đứng trước nó đã bị đổi",
                        "was changed, or what stands before it");
            }
            checkReceipt(event);
        }
        return head;
    }

    private String digest(Event event, String previous) {
        return CanonicalJson.digest(Json.createObjectBuilder()
                .add(AT, event.at())
                .add(ATTEMPT, attempt)
                .add(EVENT, event.id())
                .add(FORM_NAME, FORM)
                .add("n", event.position())
                .add(NUMBER, event.number())
                .add("previous", previous)
                .add("response", event.response())
                .build());
    }

    private void checkReceipt(Event event) {
        JsonObject expected = Json.createObjectBuilder()
                .add(AT, event.at())
                .add(ATTEMPT, attempt)
                .add(DIGEST, event.digest())
                .add(EVENT, event.id())
                .add(FORM_NAME, FORM)
                .add("n", event.position())
                .add(NUMBER, event.number())
                .build();
        JsonObject says;
        try {
            says = keys.verified(event.receipt());
        } catch (Broken forged) {
            throw Broken.at(
                    event.number(),
                    "biên nhận không phải của hệ thống (" + forged.getMessage() + ")",
                    "its receipt is forged");
        }
        if (!CanonicalJson.write(says).equals(CanonicalJson.write(expected))) {
            throw Broken.at(
                    event.number(), "biên nhận nói về một câu trả lời khác", "its receipt is about another answer");
        }
    }

    private Optional<JsonObject> checkSeal(String head) {
        boolean isGraded = file.getJsonObject(ATTEMPT).getString("status").equals("GRADED");
        if (!file.containsKey("seal")) {
            if (isGraded && !events.isEmpty()) {
                throw new Broken("thiếu niêm của bài đã chấm", "the seal of a graded attempt is missing");
            }
            return Optional.empty();
        }
        JsonObject says;
        try {
            says = keys.verified(file.getString("seal"));
        } catch (Broken forged) {
            throw new Broken("niêm không phải của hệ thống: " + forged.getMessage(), "the seal is forged");
        }
        int length = says.getInt("length");
        if (!says.getString(FORM_NAME).equals(FORM)
                || !says.getString(ATTEMPT).equals(attempt)
                || !says.getString("begin").equals(file.getString("begin"))) {
            throw new Broken("niêm của một lượt làm bài khác", "the seal is of another attempt");
        }
        if (length > events.size()) {
            throw Broken.at(events.size() + 1, "bị cắt đi ở cuối", "was cut off at the end");
        }
        if (length < events.size()) {
            throw Broken.at(length + 1, "được thêm vào sau khi chấm", "was added after grading");
        }
        if (!says.getString("head").equals(head) || says.getInt("unchained") != before.size()) {
            throw new Broken("chuỗi kết thúc khác với niêm", "the chain ends in another way than the seal says");
        }
        return Optional.of(says);
    }

    private Score checkScore(JsonObject says, List<String> notScored) {
        List<String> scores = says.getJsonArray("scores").getValuesAs(JsonString::getString);
        List<JsonObject> items = items();
        if (scores.size() != items.size() || says.getInt("max") != items.size()) {
            throw new Broken("số câu khác với niêm", "the number of questions differs from the seal");
        }
        checkAsked(says.getString("questions"), items, notScored);
        Map<Integer, Event> counting = counting();
        Share sum = Share.NOTHING;
        for (int i = 0; i < items.size(); i++) {
            Share recorded = Share.parse(scores.get(i));
            sum = sum.plus(recorded);
            checkItem(i + 1, items.get(i), Optional.ofNullable(counting.get(i + 1)), recorded, notScored);
        }
        Share total = Share.parse(says.getString("score"));
        Share needed = Share.parse(says.getString("passMarks"));
        boolean passed = says.getBoolean("passed");
        if (!sum.equals(total) || passed != total.compareTo(needed) >= 0) {
            throw new Broken("tổng điểm hoặc kết luận đạt không khớp", "the total or the verdict does not fit");
        }
        if (!Share.parse(file.getJsonObject(ATTEMPT).getString("score")).equals(total)) {
            throw new Broken("điểm ghi trong tệp khác với niêm", "the score in the file is not the sealed one");
        }
        return new Score(total, items.size(), passed, needed);
    }

    /** What was asked is what grading saw. */
    private static void checkAsked(String sealed, List<JsonObject> items, List<String> notScored) {
        if (items.stream().noneMatch(item -> item.containsKey("asked"))) {
            notScored.add(
                    "mọi câu / all questions: câu hỏi và đáp án chưa được công bố / questions and keys are withheld");
            return;
        }
        JsonArrayBuilder digests = Json.createArrayBuilder();
        items.forEach(item -> digests.add(CanonicalJson.digest(item.getJsonObject("asked"))));
        JsonArray asked = digests.build();
        if (!CanonicalJson.digest(asked).equals(sealed)) {
            throw new Broken("câu hỏi hoặc đáp án đã bị đổi", "a question or its key was changed");
        }
    }

    private static void checkItem(
            int position, JsonObject item, Optional<Event> answer, Share recorded, List<String> notScored) {
        if (!item.containsKey("asked")) {
            return;
        }
        JsonObject asked = item.getJsonObject("asked");
        JsonObject response = answer.map(event -> JsonFile.read(event.response().getBytes(StandardCharsets.UTF_8)))
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
        Optional<Share> again = Scorer.score(asked, response);
        if (again.isEmpty()) {
            notScored.add("câu / question " + position + ": loại / kind " + Scorer.kind(asked));
        } else if (!again.get().equals(recorded)) {
            throw new Broken(
                    "câu " + position + ": điểm đã ghi " + recorded + ", tính lại được " + again.get(),
                    "question " + position + ": recorded " + recorded + ", scored again " + again.get());
        }
    }

    /** The answer that counts at each question: the last one, unless its page had given it earlier. */
    private Map<Integer, Event> counting() {
        Map<Integer, Event> counting = new TreeMap<>();
        List<Event> all = new ArrayList<>(before);
        all.addAll(events);
        for (Event event : all) {
            Event so = counting.get(event.position());
            if (so == null || !event.wasGivenBefore(so)) {
                counting.put(event.position(), event);
            }
        }
        return counting;
    }
}
