package vn.hocvuso.run.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import vn.hocvuso.run.Product;
import vn.hocvuso.run.ProductSettings;
import vn.hocvuso.run.Progress;
import vn.hocvuso.run.StartException;

/**
 * {@code ./lms bench}: measures the running demonstration product of this machine and writes a report. Makes its own
 * learners, whose attempts stay in the database.
 */
public final class Bench {

    /** How many visitors at once, as in the yardstick's measurement. */
    private static final int CLIENTS = 32;

    private static final int LEARNERS = 64;

    /** A piece of the warm-up, after which it is looked whether there was enough of it. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    /** How long a warm-up takes at most. */
    private static final int MOST_WARM_UPS = 12;

    /** The share of the server's CPU that goes into compiling, below which the JVM is warm. */
    private static final double WARM = 0.02;

    /** Until timers have taken up what the load left behind. */
    private static final Duration SETTLING = Duration.ofSeconds(3);

    private static final int MOST_SECONDS = 60;
    private static final int DEFAULT_SECONDS = 5;
    private static final String STATISTICS = "statistics";
    private static final Set<String> SPECIAL = Set.of(STATISTICS, "exam");
    private static final String PASSWORD = "signing in (password check)";
    private static final String DEMO_LEARNER = "nguoidan";

    private final ProductSettings settings;
    private final PrintStream out;
    private final Target target;
    private final CpuMeter meter;
    private final Load load;
    private final Duration time;
    private final String only;
    private final List<Measured> measured = new ArrayList<>();

    private Bench(ProductSettings settings, PrintStream out, int seconds, String only) {
        this.settings = settings;
        this.out = out;
        this.target = Target.of(settings.baseUrl());
        ProcessHandle server = CpuMeter.processOf(settings.home().resolve("server.pid"))
                .orElseThrow(
                        () -> new StartException("Chưa chạy, hãy chạy trước / it does not run, first run: ./lms run"
                                + " (LMS_HOME=" + settings.home() + ")"));
        this.meter = new CpuMeter(server, CpuMeter.processOf(settings.home().resolve("database.pid")));
        this.load = new Load(target, meter);
        this.time = Duration.ofSeconds(seconds);
        this.only = only;
    }

    /**
     * Measures and reports.
     *
     * @param arguments seconds each measurement takes and a word of the rows to measure, or nothing; or
     *     {@code statistics} and a number of attempts, or {@code exam} and a number of people
     * @throws StartException when it cannot be measured, with the remedy
     */
    public static void run(ProductSettings settings, PrintStream out, List<String> arguments) {
        if (!arguments.isEmpty() && SPECIAL.contains(arguments.get(0))) {
            List<String> rest = arguments.subList(1, arguments.size());
            try {
                if (arguments.get(0).equals(STATISTICS)) {
                    StatisticsBench.run(settings, out, rest);
                } else {
                    ExamBench.run(settings, out, rest);
                }
                return;
            } catch (IOException | SQLException failure) {
                throw new StartException("Không đo được / cannot measure: " + failure.getMessage(), failure);
            }
        }
        String seconds = arguments.isEmpty() ? Integer.toString(DEFAULT_SECONDS) : arguments.get(0);
        if (arguments.size() > 2
                || !seconds.matches("\\d{1,2}")
                || Integer.parseInt(seconds) < 1
                || Integer.parseInt(seconds) > MOST_SECONDS) {
            throw new StartException(
                    "bench [1–" + MOST_SECONDS + " giây / seconds [từ trong tên dòng / word of a row]]");
        }
        try {
            new Bench(settings, out, Integer.parseInt(seconds), arguments.size() > 1 ? arguments.get(1) : "").measure();
        } catch (IOException | SQLException failure) {
            throw new StartException("Không đo được / cannot measure: " + failure.getMessage(), failure);
        }
    }

    private void measure() throws IOException, SQLException {
        String password = demoPassword();
        Product product = new Product(settings, new Progress(out));
        try (HttpConnection connection = new HttpConnection(target);
                DatabaseProbe database =
                        new DatabaseProbe(product.jdbcUrl(), product.databaseUser(), product.databasePassword())) {
            Report report = new Report();
            describe(report, database);
            ProductPages pages = ProductPages.find(new Visitor(target).on(connection));
            pages(pages, connection);
            learners(pages, password, connection);
            report.loads(measured).cpu(measured);
            commits(report, database);
            statements(report, pages, password, database, connection);
            report.doubts(measured);
            publish(report);
        }
    }

    private void describe(Report report, DatabaseProbe database) throws SQLException {
        report.say(LocalDateTime.now(Clock.systemUTC()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'"))
                + "; " + Machine.describe() + "; " + Machine.java() + "; server "
                + Machine.serverOptions(meter.serverProcess()) + "; " + database.product() + ".");
        report.say(String.format(
                Locale.ROOT,
                "Client, server and database share these cores. Each row: warm-up until the JVM spends less than %.0f %% of"
                        + " its CPU on compiling (at most %d s), %d s with %d clients as fast as"
                        + " they can (\"at most\", CPU), %d s at half of that rate with starts spaced evenly (latency in ms"
                        + " from the intended start).",
                WARM * 100,
                WARM_UP.multipliedBy(MOST_WARM_UPS).toSeconds(),
                time.toSeconds(),
                CLIENTS,
                time.toSeconds()));
    }

    private void pages(ProductPages pages, HttpConnection connection) throws IOException {
        Visitor anonymous = new Visitor(target);
        measure("static file", anonymous.prepared(pages.stylesheet()), 200, Optional.empty());
        measure("lesson, anonymous", anonymous.prepared(pages.lesson()), 200, Optional.of(Yardstick.LESSON));
        connection.exchange(anonymous.prepared(pages.lesson()));
        String tag = connection.header("ETag").orElse("");
        measure(
                "lesson, anonymous, unchanged (304)",
                anonymous.prepared(pages.lesson(), "If-None-Match: " + tag),
                304,
                Optional.empty());
        measure("course, anonymous", anonymous.prepared(pages.course()), 200, Optional.of(Yardstick.COURSE));
        measure("sign-in page", anonymous.prepared(pages.signIn()), 200, Optional.of(Yardstick.SIGN_IN_PAGE));
    }

    private void learners(ProductPages pages, String password, HttpConnection connection) throws IOException {
        out.println("  " + LEARNERS + " learners…");
        Learners learners = new Learners(target, password);
        BlockingQueue<Visitor> free = new ArrayBlockingQueue<>(LEARNERS);
        for (int i = 0; i < LEARNERS; i++) {
            free.add(learners.signedIn(i, connection));
        }
        Visitor learner = free.element();
        measure("lesson, signed in", learner.prepared(pages.lesson()), 200, Optional.of(Yardstick.LESSON));
        measure("course, signed in", learner.prepared(pages.course()), 200, Optional.of(Yardstick.COURSE));
        Visitor newcomer = new Visitor(target).on(connection);
        byte[] signIn = newcomer.prepared(ProductPages.signInForm(newcomer, Learners.loginName(0), password));
        measure(PASSWORD, signIn, 302, Optional.empty());
        Journey journey = new Journey(pages);
        Optional<Yardstick> yardstick = Optional.of(Yardstick.JOURNEY);
        measure("whole journey after signing in, with script", journey(free, journey::travelWithScript), yardstick);
        measure("whole journey after signing in, without script", journey(free, journey::travel), yardstick);
    }

    private interface Travel {
        void by(Visitor traveller) throws IOException;
    }

    private static Load.Task journey(BlockingQueue<Visitor> free, Travel travel) {
        return (number, lent) -> {
            // There are more learners than connections, and each has one attempt open at most.
            Visitor traveller = free.remove();
            try {
                travel.by(traveller.on(lent));
            } finally {
                free.add(traveller);
            }
        };
    }

    private void statements(
            Report report, ProductPages pages, String password, DatabaseProbe database, HttpConnection connection)
            throws IOException, SQLException {
        LockSupport.parkNanos(SETTLING.toNanos());
        StatementCount start = database.statements();
        LockSupport.parkNanos(time.toNanos());
        StatementCount idleEnd = database.statements();
        Visitor traveller = new Visitor(target).on(connection);
        ProductPages.signIn(traveller, Learners.loginName(0), password);
        new Journey(pages).travel(traveller);
        StatementCount end = database.statements();
        report.statements(end.since(idleEnd), idleEnd.since(start), traveller.requests(), traveller.received());
    }

    private void measure(String what, byte[] request, int expected, Optional<Yardstick> yardstick) {
        measure(
                what,
                (number, connection) -> {
                    int status = connection.exchange(request);
                    if (status != expected) {
                        throw new BadAnswerException(what, status);
                    }
                },
                yardstick);
    }

    private void warmUp(String what, Load.Task task) {
        for (int i = 1; i <= MOST_WARM_UPS; i++) {
            Usage usage = load.run(task, Schedule.saturating(Schedule.MOST), CLIENTS, WARM_UP)
                    .usage();
            double share = usage.server().compiler()
                    / (double) Math.max(1, usage.server().total());
            if (share < WARM) {
                return;
            }
        }
        out.println("  " + what + ": not warm after "
                + WARM_UP.multipliedBy(MOST_WARM_UPS).toSeconds() + " s");
    }

    private void measure(String what, Load.Task task, Optional<Yardstick> yardstick) {
        if (!what.contains(only)) {
            return;
        }
        // A password check is native arithmetic from its first second on.
        if (!what.equals(PASSWORD)) {
            warmUp(what, task);
        }
        Load.Result limit = load.run(task, Schedule.saturating(Schedule.MOST), CLIENTS, time);
        double half = Math.max(1, limit.perSecond() / 2);
        Load.Result open = load.run(task, Schedule.open(half, time.toMillis() / 1e3), CLIENTS, time.multipliedBy(2));
        out.println("  " + what + ": " + Report.rate(limit.perSecond()) + "/s, "
                + Report.millis(limit.cpuMillis(limit.usage().product())) + " ms CPU, "
                + limit.errors() + " errors " + limit.failures().keySet());
        measured.add(new Measured(what, limit, open, yardstick));
    }

    private void commits(Report report, DatabaseProbe database) throws SQLException {
        Usage before = meter.read();
        Histogram latency = database.commit(time);
        Usage usage = meter.read().minus(before);
        report.commits(latency, usage.wall() / 1e9, usage, database.isDurable());
    }

    private String demoPassword() throws IOException {
        Path accounts = settings.home().resolve("demo-accounts.txt");
        if (!Files.exists(accounts)) {
            throw new StartException(
                    "Chỉ đo bản minh họa, không có / measures a demonstration only, there is no " + accounts);
        }
        return Files.readAllLines(accounts).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length > 1 && parts[0].equals(DEMO_LEARNER))
                .map(parts -> parts[1])
                .findFirst()
                .orElseThrow(() -> new StartException("Thiếu / missing " + DEMO_LEARNER + ": " + accounts));
    }

    private void publish(Report report) throws IOException {
        Path file = settings.home().resolve("bench.md");
        Files.writeString(file, report.toString());
        out.println();
        out.println(report);
        out.println(file);
    }
}
