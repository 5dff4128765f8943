package vn.hocvuso.assessment.bank;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.hocvuso.testsupport.RecordingEvent;

/** Banks without a server. */
public final class BankFixtures {

    private BankFixtures() {}

    /** Reads on that entity manager. */
    public static BankQueries queries(EntityManager entities) {
        BankQueries queries = new BankQueries();
        queries.entities = entities;
        return queries;
    }

    static BankWriter writer(EntityManager entities, Clock clock) {
        return writer(entities, clock, loaded -> {});
    }

    private static BankWriter writer(EntityManager entities, Clock clock, Consumer<BankLoaded> observer) {
        BankWriter writer = new BankWriter();
        writer.repository = new BankRepository();
        writer.repository.entities = entities;
        writer.clock = clock;
        writer.event = new RecordingEvent<>(observer);
        return writer;
    }

    /** Puts questions on that entity manager's shelf. */
    public static BankShelf shelf(EntityManager entities, Clock clock) {
        return shelf(entities, clock, shelved -> {});
    }

    /** Puts questions on that entity manager's shelf and tells the observer. */
    public static BankShelf shelf(EntityManager entities, Clock clock, Consumer<QuestionShelved> observer) {
        BankShelf shelf = new BankShelf();
        shelf.repository = new BankRepository();
        shelf.repository.entities = entities;
        shelf.shelved = new RecordingEvent<>(observer);
        shelf.clock = clock;
        return shelf;
    }

    /** Stores a bank that consists of exactly these questions and tells the observer. */
    public static int load(
            EntityManager entities, Clock clock, String bank, String gift, Consumer<BankLoaded> observer) {
        return writer(entities, clock, observer).write(bank, read(gift), Set.of(), true);
    }

    static List<BankQuestion> read(String gift) {
        GiftFile file = new GiftReader().read(gift);
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(file.problems().toString());
        }
        return file.questions();
    }

    /** Stores a bank that consists of exactly these questions; returns the number of changes. */
    public static int load(EntityManager entities, Clock clock, String bank, String gift) {
        return writer(entities, clock).write(bank, read(gift), Set.of(), true);
    }

    /** Stores a bank for finals that consists of exactly these questions, all of competence 1.1 and level 1. */
    public static int load(EntityManager entities, Clock clock, String bank, List<Question> questions) {
        QuestionTags tags = new QuestionTags(QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, "1.1", 1);
        return writer(entities, clock)
                .write(
                        bank,
                        IntStream.range(0, questions.size())
                                .mapToObj(i -> new BankQuestion(bank + "-" + i, "", tags, questions.get(i), 1))
                                .toList(),
                        Set.of(),
                        true);
    }
}
