package vn.hocvuso.assessment.attempt;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import vn.hocvuso.assessment.quiz.DrawnItem;
import vn.hocvuso.shared.Json;

/**
 * The chain of an attempt: the digest of each answer covers the answer and the digest before it, the first one what was
 * drawn for the person. The form is described in {@code docs/receipts.md} and must not change; another one is another
 * {@link #FORM}.
 */
final class AnswerChain {

    /** Name of the form, part of everything that is hashed. */
    static final String FORM = "hocvuso.chain.v1";

    /** Always six digits after the second: the database keeps microseconds. */
    private static final DateTimeFormatter MICROSECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private AnswerChain() {}

    /** The beginning of the chain: which questions this person got, and in which order. */
    static ChainLink begin(AttemptFrame attempt) {
        return new ChainLink(
                0,
                Canonical.digest(Json.createObjectBuilder()
                        .add("attempt", attempt.code().value())
                        .add("form", FORM)
                        .add("items", items(attempt.items()))
                        .add("quiz", attempt.quizCode())
                        .add("quizVersion", Long.toString(attempt.quizVersionId()))
                        .add("startedAt", time(attempt.startedAt()))
                        .build()));
    }

    /** The link that an answer adds. */
    static ChainLink next(
            ChainLink head, AttemptCode attempt, String eventId, int position, String response, Instant at) {
        int number = head.number() + 1;
        return new ChainLink(
                number,
                Canonical.digest(Json.createObjectBuilder()
                        .add("at", time(at))
                        .add("attempt", attempt.value())
                        .add("event", eventId)
                        .add("form", FORM)
                        .add("n", position)
                        .add("number", number)
                        .add("previous", head.digest())
                        .add("response", response)
                        .build()));
    }

    /** What the receipt of an answer says. */
    static JsonObject receipt(ChainLink link, AttemptCode attempt, String eventId, int position, Instant at) {
        return Json.createObjectBuilder()
                .add("at", time(at))
                .add("attempt", attempt.value())
                .add("digest", link.digest())
                .add("event", eventId)
                .add("form", FORM)
                .add("n", position)
                .add("number", link.number())
                .build();
    }

    /** The last link there is by now; empty when nothing was chained yet. */
    static Optional<ChainLink> last(List<AttemptState.Answer> answers) {
        return answers.stream()
                .filter(AttemptState.Answer::isChained)
                .map(AttemptState.Answer::link)
                .reduce((earlier, later) -> later);
    }

    /** Where the chain ends by now; its beginning when nothing was chained yet. */
    static ChainLink head(AttemptFrame attempt, List<AttemptState.Answer> answers) {
        return last(answers).orElseGet(() -> begin(attempt));
    }

    /**
     * Number of the first answer that is not what its place in the chain says, 0 when the chain is whole.
     *
     * @param answers in order of the chain; those from before there were receipts are passed over
     */
    static int firstBroken(AttemptFrame attempt, List<AttemptState.Answer> answers) {
        ChainLink head = begin(attempt);
        for (AttemptState.Answer answer : answers) {
            if (answer.isChained()) {
                head = next(
                        head,
                        attempt.code(),
                        answer.eventId(),
                        answer.position(),
                        answer.response(),
                        answer.receivedAt());
                if (!head.equals(answer.link())) {
                    return head.number();
                }
            }
        }
        return 0;
    }

    /** The drawn items, without their questions. */
    static JsonArrayBuilder items(List<DrawnItem> drawn) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        drawn.forEach(item -> items.add(item(item)));
        return items;
    }

    /** One drawn item. */
    static JsonObjectBuilder item(DrawnItem item) {
        JsonArrayBuilder order = Json.createArrayBuilder();
        item.order().forEach(order::add);
        JsonObjectBuilder values = Json.createObjectBuilder();
        new TreeMap<>(item.values()).forEach(values::add);
        return Json.createObjectBuilder()
                .add("order", order)
                .add("question", Long.toString(item.questionVersionId()))
                .add("values", values);
    }

    /** A moment as it is hashed. */
    static String time(Instant instant) {
        return MICROSECOND.format(instant);
    }
}
