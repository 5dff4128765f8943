package vn.hocvuso.run.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.hocvuso.run.Product;
import vn.hocvuso.run.ProductSettings;
import vn.hocvuso.run.Progress;
import vn.hocvuso.run.StartException;

/**
 * {@code ./lms bench statistics [attempts]}: gives the demonstration's largest final so many made-up attempts, see {@link
 * GradedAttemptsFilling}, then times the pages of statistics as an author opens them and prints the plans of their
 * queries. The attempts stay in the database: for a database that may be thrown away.
 */
final class StatisticsBench {

    private static final int DEFAULT_ATTEMPTS = 100_000;
    private static final int MOST_ATTEMPTS = 2_000_000;
    private static final int REPEATS = 3;
    private static final String AUTHOR = "soanbai";

    // as the product asks: vn.hocvuso.assessment.statistics
    private static final String STREAM = "EXPLAIN SELECT items, unit_path, organisation_code, learner_group, passed"
            + " FROM assessment_graded_items WHERE quiz_version_id = 1 AND answered > 0 AND (try_number = 1 OR 1 = 0)";
    private static final String FIGURES = "EXPLAIN SELECT quiz_code, quiz_version_id, COUNT(attempt_id), SUM(percent),"
            + " SUM(percent * percent), SUM(CASE WHEN passed = 1 THEN 1 ELSE 0 END), MAX(graded_at)"
            + " FROM assessment_graded_items WHERE answered > 0 AND try_number = 1 GROUP BY quiz_code, quiz_version_id";
    private static final String SIZES = "SELECT table_name, table_rows, data_length DIV 1048576,"
            + " index_length DIV 1048576 FROM information_schema.tables WHERE table_schema = DATABASE()"
            + " AND table_name IN ('assessment_graded_items', 'assessment_attempt') ORDER BY table_name";

    private final ProductSettings settings;
    private final PrintStream out;

    private StatisticsBench(ProductSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Fills and measures. */
    static void run(ProductSettings settings, PrintStream out, List<String> arguments)
            throws IOException, SQLException {
        String attempts = arguments.isEmpty() ? Integer.toString(DEFAULT_ATTEMPTS) : arguments.get(0);
        if (arguments.size() > 1 || !attempts.matches("\\d{1,7}") || Integer.parseInt(attempts) > MOST_ATTEMPTS) {
            throw new StartException("bench statistics [0–" + MOST_ATTEMPTS + " lượt làm / attempts]");
        }
        new StatisticsBench(settings, out).run(Integer.parseInt(attempts));
    }

    private void run(int attempts) throws IOException, SQLException {
        Product product = new Product(settings, new Progress(out));
        try (Connection database =
                DriverManager.getConnection(product.jdbcUrl(), product.databaseUser(), product.databasePassword())) {
            long start = System.nanoTime();
            GradedAttemptsFilling filling = GradedAttemptsFilling.ofLargestFinal(database);
            filling.fill(attempts);
            say(
                    "%,d attempts of %d questions at %s, made in %s",
                    attempts, filling.questions(), filling.quiz(), since(start));
            print(database, "sizes: table, rows (estimate), MB of rows, MB of other indexes", SIZES);
            print(database, "plan of one quiz", STREAM);
            print(database, "plan of the list", FIGURES);
            pages(filling.quiz());
        }
    }

    private void pages(String quiz) throws IOException {
        Target target = Target.of(settings.baseUrl());
        try (HttpConnection connection = new HttpConnection(target)) {
            Visitor author = new Visitor(target).on(connection);
            ProductPages.signIn(author, AUTHOR, password());
            time(author, "list of quizzes", "/assessment/statistics");
            String page = "/assessment/item-statistics?quiz=" + quiz;
            // another selection is another computation; the same one is remembered
            time(author, "one quiz, all attempts", page + "&tries=all");
            time(author, "one quiz, first attempts", page);
        }
    }

    private void time(Visitor author, String what, String address) throws IOException {
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            author.get(address);
            say("%s, %s: %s", what, i == 0 ? "first time" : "again", since(start));
        }
    }

    private void print(Connection database, String title, String query) throws SQLException {
        say("%s", title);
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder("   ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(' ').append(rows.getString(i)).append(';');
                }
                out.println(line);
            }
        }
    }

    private String password() throws IOException {
        Path accounts = settings.home().resolve("demo-accounts.txt");
        return Files.readAllLines(accounts).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length > 1 && parts[0].equals(AUTHOR))
                .map(parts -> parts[1])
                .findFirst()
                .orElseThrow(() -> new StartException("Thiếu / missing " + AUTHOR + ": " + accounts));
    }

    private void say(String format, Object... values) {
        out.println("  " + String.format(Locale.ROOT, format, values));
    }

    private static String since(long start) {
        return String.format(
                Locale.ROOT,
                "%.2f s",
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3);
    }
}
