package vn.hocvuso.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

class AccidentIT {

    // Well formed, so it is looked up; nobody has it.
    private static final String NEEDS_DATABASE = "/credential/verify?code=00000000000000000";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Product product = ProductSession.product();
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void needsADatabaseToStop() {
        assumeTrue(product.usesEmbeddedDatabase());
    }

    @AfterEach
    void healProduct() {
        if (!product.isDatabaseRunning()) {
            product.startDatabase();
        }
        if (!product.isServerRunning()) {
            product.startServer();
        }
    }

    @Test
    void committedRowsAreThere_whenServerAndDatabaseWereKilled()
            throws SQLException, IOException, InterruptedException {
        execute("CREATE TABLE it_accident (id INT PRIMARY KEY, name VARCHAR(50))");
        execute("INSERT INTO it_accident VALUES (1, 'Nguyễn Thị Hồng')");

        product.killServer();
        product.killDatabase();
        product.startDatabase();
        product.startServer();

        assertThat(nameOfFirst()).isEqualTo("Nguyễn Thị Hồng");
        assertThat(statusOfHome()).isEqualTo(200);
        execute("DROP TABLE it_accident");
    }

    @Test
    void pagesSayComeBackAndHealByThemselves_whenDatabaseIsStoppedUnderRequests() throws Exception {
        assertThat(get(NEEDS_DATABASE).statusCode()).isEqualTo(200);
        AtomicBoolean done = new AtomicBoolean();
        try (Visitors visitors = new Visitors(done)) {
            product.stopDatabase();

            HttpResponse<String> answer = awaitStatus(503);
            assertThat(answer.body()).contains("data-testid=\"problem\"", "data-testid=\"incident\"");
            assertThat(get("/home").statusCode()).isEqualTo(200);

            product.startDatabase();

            awaitStatus(200);
            for (int i = 0; i < 40; i++) {
                assertThat(get(NEEDS_DATABASE).statusCode()).isEqualTo(200);
            }
            done.set(true);
            assertThat(visitors.statuses()).isSubsetOf(200, 503).contains(200, 503);
        }
    }

    /** Some people who go on asking for a page whatever happens. */
    private final class Visitors implements AutoCloseable {

        private static final int COUNT = 4;

        private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        private final List<Future<Set<Integer>>> all = new ArrayList<>();

        Visitors(AtomicBoolean done) {
            for (int i = 0; i < COUNT; i++) {
                all.add(threads.submit(() -> {
                    Set<Integer> statuses = new TreeSet<>();
                    while (!done.get()) {
                        statuses.add(get(NEEDS_DATABASE).statusCode());
                    }
                    return statuses;
                }));
            }
        }

        Set<Integer> statuses() throws Exception {
            Set<Integer> statuses = new TreeSet<>();
            for (Future<Set<Integer>> one : all) {
                statuses.addAll(one.get());
            }
            return statuses;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    private HttpResponse<String> awaitStatus(int status) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = get(NEEDS_DATABASE);
        while (answer.statusCode() != status) {
            assertThat(System.nanoTime()).as("waited for " + status).isLessThan(deadline);
            answer = get(NEEDS_DATABASE);
        }
        return answer;
    }

    // A page that waits for a database that is away keeps others waiting as well.
    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(product.baseUrl() + path))
                        .timeout(Duration.ofSeconds(8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String nameOfFirst() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM it_accident WHERE id = 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(product.jdbcUrl(), product.databaseUser(), product.databasePassword());
    }

    private int statusOfHome() throws IOException, InterruptedException {
        return get("/home").statusCode();
    }
}
