package vn.hocvuso.assessment.quiz;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.assessment.bank.QuestionFixtures;
import vn.hocvuso.assessment.bank.QuestionLabels;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.bank.QuestionShelved;
import vn.hocvuso.assessment.bank.QuestionTags;
import vn.hocvuso.assessment.bank.QuestionUse;
import vn.hocvuso.assessment.bank.QuestionVersion;
import vn.hocvuso.testsupport.TestEpoch;
import vn.hocvuso.testsupport.TestInstance;

/** Pools, rule sets and services without a server. */
public final class QuizFixtures {

    private QuizFixtures() {}

    /** A pool of single choices: for each competence so many at each level 1 to 4. */
    public static List<QuestionVersion> pool(int perCompetenceAndLevel, String... competences) {
        List<QuestionVersion> pool = new ArrayList<>();
        for (String competence : competences) {
            for (int level = 1; level <= 4; level++) {
                for (int i = 0; i < perCompetenceAndLevel; i++) {
                    long id = pool.size() + 1L;
                    QuestionTags tags =
                            new QuestionTags(QuestionUse.FINAL, "", QuestionNature.KNOWLEDGE, competence, level);
                    pool.add(new QuestionVersion(id, "q-" + id, 1, "", tags, QuestionFixtures.singleChoice()));
                }
            }
        }
        return pool;
    }

    /** A rule set of the repository's content. */
    public static String contentRules(String slug) {
        try {
            return Files.readString(Path.of("..", "content", "rulesets", slug + ".yaml"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The repository on that entity manager. */
    static QuizRepository repository(EntityManager entities) {
        QuizRepository repository = new QuizRepository();
        repository.entities = entities;
        return repository;
    }

    /** The writer of rule sets on that entity manager. */
    static RuleSetWriter ruleSetWriter(EntityManager entities, Clock clock) {
        RuleSetWriter writer = new RuleSetWriter();
        writer.repository = repository(entities);
        writer.epoch = new TestEpoch();
        writer.clock = clock;
        return writer;
    }

    /** Loads a rule set of the repository's content. */
    public static RuleSet loadRules(EntityManager entities, Clock clock, String slug) {
        String text = contentRules(slug);
        RuleSet rules = RuleSetReader.read(text);
        ruleSetWriter(entities, clock).write(rules, text);
        return rules;
    }

    /** The publishing service on that entity manager. */
    public static QuizService service(EntityManager entities, Clock clock) {
        QuizService service = new QuizService();
        service.repository = repository(entities);
        service.bank = BankFixtures.queries(entities);
        service.writer = writer(entities, clock);
        service.epoch = new TestEpoch();
        return service;
    }

    private static QuizWriter writer(EntityManager entities, Clock clock) {
        QuizWriter writer = new QuizWriter();
        writer.repository = repository(entities);
        writer.clock = clock;
        return writer;
    }

    private static PoolReader pools(EntityManager entities, QuestionLabels... labels) {
        PoolReader pools = new PoolReader();
        pools.bank = BankFixtures.queries(entities);
        pools.labels = new TestInstance<>(List.of(labels));
        return pools;
    }

    /** Live quizzes on that entity manager. */
    public static LiveQuizzes live(EntityManager entities, Clock clock, QuestionLabels... labels) {
        LiveQuizzes live = new LiveQuizzes();
        live.repository = repository(entities);
        live.writer = writer(entities, clock);
        live.pools = pools(entities, labels);
        live.bank = BankFixtures.queries(entities);
        return live;
    }

    /** What the product does when a question is put on the shelf. */
    public static Consumer<QuestionShelved> listener(EntityManager entities, QuestionLabels... labels) {
        LivePoolListener listener = new LivePoolListener();
        listener.repository = repository(entities);
        listener.pools = pools(entities, labels);
        listener.bank = BankFixtures.queries(entities);
        return listener::on;
    }

    /** Published quizzes on that entity manager, with a cold cache. */
    public static PublishedQuizzes published(EntityManager entities, QuestionLabels... labels) {
        PublishedQuizzes quizzes = new PublishedQuizzes();
        quizzes.repository = repository(entities);
        quizzes.bank = BankFixtures.queries(entities);
        quizzes.pools = pools(entities, labels);
        quizzes.epoch = new TestEpoch();
        quizzes.cache = new QuizCache();
        return quizzes;
    }

    /** Cards and rule sets on that entity manager, with a cold cache. */
    public static QuizQueries queries(EntityManager entities) {
        QuizQueries queries = new QuizQueries();
        queries.quizzes = published(entities);
        queries.repository = repository(entities);
        queries.epoch = new TestEpoch();
        queries.cache = queries.quizzes.cache;
        return queries;
    }
}
