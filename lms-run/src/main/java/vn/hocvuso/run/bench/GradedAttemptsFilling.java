package vn.hocvuso.run.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocvuso.run.StartException;

/**
 * Made-up graded attempts, as the product stores them: each of another person somewhere in the country, of some strength,
 * with questions drawn from the pool that are of some difficulty. One question has a wrong key, one leaked in one
 * commune, one has an option nobody takes. The same numbers give the same attempts.
 */
public final class GradedAttemptsFilling {

    private static final int MOST_QUESTIONS = 50;
    private static final int BATCH = 500;
    private static final int OPTIONS = 4;
    private static final int ID_BASE = 36;
    private static final long FIRST_ID = 1_000_000_000L;
    private static final int DAYS = 90;
    // places in the pool
    private static final int WRONG_KEY = 0;
    private static final int LEAKED = 1;
    private static final int IDLE = 2;
    private static final int LEAK_SHARE = 200;
    private static final Pattern RIGHT = Pattern.compile("\"right\":(true|false)");
    private static final Instant NEWEST = LocalDateTime.of(2026, 11, 20, 3, 0).toInstant(ZoneOffset.UTC);

    private final Connection database;
    private final Random random = new Random(20261122);
    private final List<Question> pool = new ArrayList<>();
    private final List<String> communes = new ArrayList<>();
    private String quiz = "";
    private long quizVersion;

    /** A question of the pool; the key is its place among the options, or −1 when it has none. */
    private record Question(long id, int key, int options, double difficulty) {}

    private GradedAttemptsFilling(Connection database) {
        this.database = database;
    }

    /** For the final with the largest pool. */
    public static GradedAttemptsFilling ofLargestFinal(Connection database) throws SQLException {
        GradedAttemptsFilling filling = new GradedAttemptsFilling(database);
        filling.find();
        return filling;
    }

    private void find() throws SQLException {
        try (Statement statement = database.createStatement()) {
            try (ResultSet largest = statement.executeQuery("SELECT v.id, v.quiz_code FROM assessment_quiz_version v"
                    + " JOIN assessment_quiz_pool p ON p.quiz_version_id = v.id WHERE v.quiz_code LIKE 'final/%'"
                    + " GROUP BY v.id, v.quiz_code ORDER BY COUNT(*) DESC, v.id LIMIT 1")) {
                if (!largest.next()) {
                    throw new StartException("Chưa có bài kiểm tra cuối nào / there is no final yet");
                }
                quizVersion = largest.getLong(1);
                quiz = largest.getString(2);
            }
            try (ResultSet questions =
                    statement.executeQuery("SELECT q.id, q.content FROM assessment_question_version q"
                            + " JOIN assessment_quiz_pool p ON p.question_version_id = q.id WHERE p.quiz_version_id = "
                            + quizVersion + " ORDER BY q.id")) {
                while (questions.next()) {
                    pool.add(question(questions.getLong(1), questions.getString(2)));
                }
            }
            try (ResultSet units = statement.executeQuery("SELECT path FROM identity_unit WHERE path LIKE '/%/%/'"
                    + " AND path NOT LIKE '/%/%/%/' ORDER BY path")) {
                while (units.next()) {
                    communes.add(units.getString(1));
                }
            }
        }
    }

    private Question question(long id, String content) {
        List<Boolean> options = new ArrayList<>();
        Matcher option = RIGHT.matcher(content);
        while (option.find()) {
            options.add(Boolean.valueOf(option.group(1)));
        }
        return new Question(id, options.indexOf(true), options.size(), difficulty());
    }

    /** The three that are bad on purpose are of middling difficulty, so that it shows. */
    private double difficulty() {
        double any = 1.3 * random.nextGaussian() - 0.5;
        return pool.size() <= IDLE ? 0 : any;
    }

    /** Code of the quiz. */
    public String quiz() {
        return quiz;
    }

    /** Questions of one attempt. */
    int questions() {
        return Math.min(MOST_QUESTIONS, pool.size());
    }

    /** Adds so many attempts. */
    public void fill(int attempts) throws SQLException {
        boolean committing = database.getAutoCommit();
        database.setAutoCommit(false);
        long first = FIRST_ID
                + count("SELECT COUNT(*) FROM identity_person WHERE id BETWEEN " + FIRST_ID + " AND " + 2 * FIRST_ID);
        try (PreparedStatement person = database.prepareStatement("INSERT INTO identity_person (id, version, full_name,"
                        + " birth_date, main_group, identity_level, created_at, search_name)"
                        + " VALUES (?, 1, 'bench', '1990-01-01', ?, 'DECLARED', '2026-08-01', 'bench')");
                PreparedStatement attempt =
                        database.prepareStatement("INSERT INTO assessment_attempt (id, version, code,"
                                + " quiz_version_id, quiz_code, person_id, seed, items, started_at, extra_minutes, assistance,"
                                + " helper_name, helper_consent, status, graded_at, max_score)"
                                + " VALUES (?, 1, ?, ?, ?, ?, 1, '', ?, 0, 'INDEPENDENT', '', 0, 'GRADED', ?, ?)");
                PreparedStatement items =
                        database.prepareStatement("INSERT INTO assessment_graded_items (quiz_version_id,"
                                + " attempt_id, quiz_code, person_id, try_number, learner_group, unit_path, organisation_code,"
                                + " graded_at, answered, percent, passed, items)"
                                + " VALUES (?, ?, ?, ?, 1, ?, ?, '', ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < attempts; i++) {
                add(first + i, person, attempt, items);
                if (i % BATCH == BATCH - 1 || i == attempts - 1) {
                    person.executeBatch();
                    attempt.executeBatch();
                    items.executeBatch();
                    database.commit();
                }
            }
        } finally {
            database.setAutoCommit(committing);
        }
    }

    private void add(long id, PreparedStatement person, PreparedStatement attempt, PreparedStatement items)
            throws SQLException {
        boolean isLeak = random.nextInt(LEAK_SHARE) == 0;
        String unit = communes.get(isLeak ? 0 : random.nextInt(communes.size()));
        String group = random.nextInt(4) == 0 ? "STUDENT" : "WORKER";
        Instant gradedAt = NEWEST.minusSeconds(isLeak ? random.nextInt(86_400) : random.nextInt(DAYS * 86_400));
        Attempt made = attempt(0.9 * random.nextGaussian(), isLeak);
        person.setLong(1, id);
        person.setString(2, group);
        person.addBatch();
        attempt.setLong(1, id);
        attempt.setString(2, String.format(Locale.ROOT, "bench-%010d", id));
        attempt.setLong(3, quizVersion);
        attempt.setString(4, quiz);
        attempt.setLong(5, id);
        attempt.setTimestamp(6, Timestamp.from(gradedAt.minusSeconds(3600)));
        attempt.setTimestamp(7, Timestamp.from(gradedAt));
        attempt.setInt(8, questions());
        attempt.addBatch();
        double percent = 100.0 * made.right() / questions();
        items.setLong(1, quizVersion);
        items.setLong(2, id);
        items.setString(3, quiz);
        items.setLong(4, id);
        items.setString(5, group);
        items.setString(6, unit);
        items.setTimestamp(7, Timestamp.from(gradedAt));
        items.setInt(8, questions());
        items.setDouble(9, percent);
        items.setBoolean(10, percent >= 80);
        items.setString(11, made.packed());
        items.addBatch();
    }

    private record Attempt(String packed, int right) {}

    private Attempt attempt(double strength, boolean isLeak) {
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            drawn.add(i);
        }
        Collections.shuffle(drawn, random);
        StringBuilder packed = new StringBuilder("1");
        int right = 0;
        for (int place : drawn.subList(0, questions())) {
            Question question = pool.get(place);
            boolean leaked = isLeak && place == LEAKED;
            double chance = leaked ? 0.98 : 1 / (1 + Math.exp(1.4 * (question.difficulty - strength)));
            // the key of the first question is wrong: who knows chooses another option
            boolean knows = random.nextDouble() < chance;
            boolean isRight = place == WRONG_KEY ? !knows && random.nextInt(OPTIONS) == 0 : knows;
            right += isRight ? 1 : 0;
            long tenths = Math.round((leaked ? 60 : 250) * Math.exp(0.6 * random.nextGaussian()));
            packed.append(';').append(Long.toString(question.id, ID_BASE));
            packed.append(isRight ? ",1,R," : ",0,W,").append(tenths).append(',');
            if (question.key >= 0) {
                packed.append(Long.toString(1L << option(question, place, isRight, knows), 16));
            }
        }
        return new Attempt(packed.toString(), right);
    }

    private int option(Question question, int place, boolean isRight, boolean knows) {
        if (isRight) {
            return question.key;
        }
        if (place == WRONG_KEY && knows) {
            return (question.key + 1) % question.options;
        }
        // of the third question one option is never taken
        int others = place == IDLE && question.options > 2 ? question.options - 2 : question.options - 1;
        return (question.key + 1 + random.nextInt(others)) % question.options;
    }

    private long count(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
