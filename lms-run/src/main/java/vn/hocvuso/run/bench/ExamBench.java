package vn.hocvuso.run.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import vn.hocvuso.run.Product;
import vn.hocvuso.run.ProductSettings;
import vn.hocvuso.run.Progress;
import vn.hocvuso.run.StartException;

/**
 * {@code ./lms bench exam [people [a second]]}: makes so many people and an exam for them, lets them come to its door within
 * the minute before it opens, each as a browser without script does (code, waiting page that comes again by itself, begin,
 * first question), and tells how long each had to wait for what. People and exam stay in the database: for a database that
 * may be thrown away.
 */
final class ExamBench {

    private static final int DEFAULT_PEOPLE = 3_000;
    private static final int MOST_PEOPLE = 5_000;
    private static final int DEFAULT_RATE = 20;
    private static final int MOST_RATE = 500;

    /** From the filling to the opening; people come in the second half of it. */
    private static final Duration LEAD = Duration.ofSeconds(120);

    private static final Duration COMING = Duration.ofSeconds(60);
    /** When those who never got in are given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(12);

    private static final int CONNECTIONS = 64;
    private static final int BATCH = 500;
    private static final long FIRST_ID = 3_000_000_000L;
    private static final String PATH = "workers";
    private static final String ACCESS_CODE = "BENCH7";
    private static final String COOKIE = "hvs";

    private final ProductSettings settings;
    private final PrintStream out;
    private final Target target;
    private final int people;
    private final int perSecond;
    private final long run = System.nanoTime();

    private final BlockingQueue<HttpConnection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(CONNECTIONS);
    private final Map<String, Histogram> waits = new TreeMap<>();
    private final Map<String, LongAdder> failures = new TreeMap<>();
    private final Histogram begun = new ConcurrentHistogram(TimeUnit.MINUTES.toMillis(60), 3);
    private CountDownLatch open;
    private Instant opening;

    private ExamBench(ProductSettings settings, PrintStream out, int people, int perSecond) {
        this.settings = settings;
        this.out = out;
        this.target = Target.of(settings.baseUrl());
        this.people = people;
        this.perSecond = perSecond;
    }

    /** Fills and measures. */
    static void run(ProductSettings settings, PrintStream out, List<String> arguments)
            throws IOException, SQLException {
        int people = number(arguments, 0, DEFAULT_PEOPLE, MOST_PEOPLE);
        int rate = number(arguments, 1, DEFAULT_RATE, MOST_RATE);
        new ExamBench(settings, out, people, rate).run();
    }

    private static int number(List<String> arguments, int place, int otherwise, int most) {
        if (arguments.size() <= place) {
            return otherwise;
        }
        String written = arguments.get(place);
        if (arguments.size() > 2 || !written.matches("[1-9]\\d{0,3}") || Integer.parseInt(written) > most) {
            throw new StartException("bench exam [1–" + MOST_PEOPLE + " người / people [1–" + MOST_RATE
                    + " người mỗi giây / a second]]");
        }
        return Integer.parseInt(written);
    }

    private void run() throws IOException, SQLException {
        Product product = new Product(settings, new Progress(out));
        List<Long> persons;
        String exam;
        try (Connection database =
                DriverManager.getConnection(product.jdbcUrl(), product.databaseUser(), product.databasePassword())) {
            database.setAutoCommit(false);
            persons = fillPeople(database);
            opening = Instant.now().plus(LEAD).truncatedTo(ChronoUnit.SECONDS);
            exam = fillExam(database);
            database.commit();
        }
        say("%,d people, let in at %d a second; the exam opens in %d s", people, perSecond, LEAD.toSeconds());
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(new HttpConnection(target));
        }
        open = new CountDownLatch(persons.size());
        long first = untilOpening() - COMING.toMillis();
        for (int i = 0; i < persons.size(); i++) {
            Candidate candidate = new Candidate(persons.get(i), exam);
            candidate.later(first + COMING.toMillis() * i / persons.size(), "page of the door", candidate::arrive);
        }
        await();
        report();
        for (HttpConnection connection : connections) {
            connection.close();
        }
    }

    private void await() {
        try {
            if (!open.await(LEAD.plus(PATIENCE).toSeconds(), TimeUnit.SECONDS)) {
                say("given up: %,d people never got in", open.getCount());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            clock.shutdownNow();
        }
    }

    private void report() {
        say("from the intended moment to the whole page, in ms, with the wait for one of %d connections", CONNECTIONS);
        waits.forEach((what, times) -> say(
                "%-28s %,7d   p50 %,7d   p95 %,7d   p99 %,7d   longest %,7d",
                what,
                times.getTotalCount(),
                times.getValueAtPercentile(50),
                times.getValueAtPercentile(95),
                times.getValueAtPercentile(99),
                times.getMaxValue()));
        say(
                "first question on the screen, s after the opening: p50 %.1f, p95 %.1f, last %.1f; planned for the last %.1f",
                begun.getValueAtPercentile(50) / 1e3,
                begun.getValueAtPercentile(95) / 1e3,
                begun.getMaxValue() / 1e3,
                (double) people / perSecond);
        say("began: %,d; refusals and errors: %s", begun.getTotalCount(), failures);
    }

    private long untilOpening() {
        return Duration.between(Instant.now(), opening).toMillis();
    }

    /** Somebody who sits the exam. */
    private final class Candidate {

        private final Visitor visitor = new Visitor(target);
        private final String door;

        Candidate(long person, String exam) {
            visitor.carry(COOKIE, token(person));
            door = "/assessment/exam-door?exam=" + exam;
        }

        /** Does something in so many milliseconds, on a connection that is free then. */
        void later(long millis, String what, Step step) {
            long intended = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Math.max(0, millis));
            clock.schedule(() -> now(intended, what, step), Math.max(0, millis), TimeUnit.MILLISECONDS);
        }

        private void now(long intended, String what, Step step) {
            HttpConnection connection = null;
            try {
                connection = connections.take();
                visitor.on(connection);
                Runnable next = step.take();
                histogram(what).recordValue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - intended));
                next.run();
            } catch (IOException failure) {
                count(what + ": " + failure.getMessage());
                open.countDown();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } finally {
                if (connection != null) {
                    connections.add(connection);
                }
            }
        }

        private Runnable arrive() throws IOException {
            Html page = visitor.get(door);
            Filling code =
                    form(page, "accessCode").set("accessCode", ACCESS_CODE).press("enter");
            return () -> later(0, "giving the code", () -> waiting(visitor.post(code)));
        }

        /** On the page that says when; it comes again by itself. */
        private Runnable waiting(Html page) throws IOException {
            if (page.formWith("begin").isEmpty()) {
                long seconds = visitor.comesAgainIn()
                        .orElseThrow(() -> new BadAnswerException(visitor.path(), "waiting page"));
                return () -> later(seconds * 1000, "page while waiting", () -> waiting(visitor.get(door)));
            }
            Filling begin = form(page, "begin").press("begin");
            return () -> later(0, "beginning", () -> {
                if (visitor.post(begin).formWith("save").isEmpty()) {
                    throw new BadAnswerException(visitor.path(), "question");
                }
                begun.recordValue(Math.max(0, -untilOpening()));
                return open::countDown;
            });
        }

        private Filling form(Html page, String field) throws IOException {
            return page.formWith(field)
                    .orElseThrow(() -> new BadAnswerException(visitor.path(), field))
                    .untouched();
        }
    }

    /** Something a candidate does, and what comes after it. */
    @FunctionalInterface
    private interface Step {
        Runnable take() throws IOException;
    }

    private synchronized Histogram histogram(String what) {
        return waits.computeIfAbsent(what, name -> new ConcurrentHistogram(TimeUnit.MINUTES.toMillis(60), 3));
    }

    private synchronized void count(String what) {
        failures.computeIfAbsent(what, name -> new LongAdder()).increment();
    }

    private String token(long person) {
        return "bench-" + run + "-" + person;
    }

    private List<Long> fillPeople(Connection database) throws SQLException {
        List<String> communes = texts(
                database,
                "SELECT code FROM identity_unit WHERE path LIKE '/%/%/' AND path NOT LIKE '/%/%/%/' ORDER BY path");
        long first = Math.max(
                        FIRST_ID,
                        Long.parseLong(texts(
                                        database,
                                        "SELECT COALESCE(MAX(id), 0) FROM identity_person WHERE id BETWEEN " + FIRST_ID
                                                + " AND " + 2 * FIRST_ID)
                                .get(0)))
                + 1;
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement person = database.prepareStatement(
                        "INSERT INTO identity_person (id, version, full_name,"
                                + " birth_date, main_group, unit_code, identity_level, created_at, search_name)"
                                + " VALUES (?, 1, 'Đo Tải', '1990-01-01', 'WORKER', ?, 'DECLARED', UTC_TIMESTAMP(), 'do tai')");
                PreparedStatement group =
                        database.prepareStatement("INSERT INTO identity_person_group VALUES (?, 'WORKER')");
                PreparedStatement session =
                        database.prepareStatement("INSERT INTO identity_session VALUES (?, ?, UTC_TIMESTAMP(),"
                                + " UTC_TIMESTAMP() + INTERVAL 1 DAY)")) {
            for (int i = 0; i < people; i++) {
                long id = first + i;
                ids.add(id);
                person.setLong(1, id);
                person.setString(2, communes.get(i % communes.size()));
                person.addBatch();
                group.setLong(1, id);
                group.addBatch();
                session.setString(1, sha256(token(id)));
                session.setLong(2, id);
                session.addBatch();
                if (i % BATCH == BATCH - 1 || i == people - 1) {
                    person.executeBatch();
                    group.executeBatch();
                    session.executeBatch();
                }
            }
        }
        return ids;
    }

    private String fillExam(Connection database) throws SQLException {
        String version = texts(
                        database,
                        "SELECT v.id FROM assessment_quiz_version v JOIN assessment_quiz q ON q.id = v.quiz_id"
                                + " WHERE q.code = 'final/" + PATH + "' AND v.number = q.current_number")
                .stream()
                .findFirst()
                .orElseThrow(() -> new StartException("Chưa có bài kiểm tra / there is no final: " + PATH));
        long id = System.currentTimeMillis();
        String code = String.format(Locale.ROOT, "%016X", id);
        try (PreparedStatement exam = database.prepareStatement("INSERT INTO assessment_exam (id, version, code, title,"
                        + " search_text, quiz_code, quiz_version_id, opens_at, closes_at, minutes, late_minutes, per_second,"
                        + " only_here, access_code, place_kind, place_id, place_name, unit_path, organisation_code,"
                        + " learner_group, listed_only, cancel_reason, created_by, created_at)"
                        + " VALUES (?, 1, ?, 'Đo tải', 'do tai', ?, ?, ?, ?, 60, 0, ?, 0, ?, 'EVERYWHERE', '*', '', '/', '',"
                        + " 'WORKER', 0, '', 0, UTC_TIMESTAMP())");
                PreparedStatement line = database.prepareStatement(
                        "INSERT INTO assessment_exam_line (exam_id, last_number) VALUES (?, 0)")) {
            exam.setLong(1, id);
            exam.setString(2, code);
            exam.setString(3, "final/" + PATH);
            exam.setLong(4, Long.parseLong(version));
            exam.setTimestamp(5, utc(opening));
            exam.setTimestamp(6, utc(opening.plus(Duration.ofHours(3))));
            exam.setInt(7, perSecond);
            exam.setString(8, ACCESS_CODE);
            exam.executeUpdate();
            line.setLong(1, id);
            line.executeUpdate();
        }
        return code;
    }

    /** The product keeps UTC; the driver would write the time of this machine's zone. */
    private static Timestamp utc(Instant instant) {
        return Timestamp.valueOf(instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private void say(String format, Object... values) {
        out.println("  " + String.format(Locale.ROOT, format, values));
    }
}
