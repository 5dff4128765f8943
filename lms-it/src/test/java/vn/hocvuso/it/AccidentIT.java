package vn.hocvuso.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.concurrent.CompletableFuture;
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
    // A page that waits for a database that is away keeps others waiting as well.
    private static final Duration IN_TIME = Duration.ofSeconds(8);
    // Fifteen seconds to find out that a pooled connection is dead, twice five that a new one is; the rest is for a
    // busy machine.
    private static final Duration HUNG = Duration.ofSeconds(45);
    private static final int CROWD = 20;

    private final Product product = ProductSession.product();
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void needsADatabaseToStop() {
        assumeTrue(product.usesEmbeddedDatabase());
    }

    @AfterEach
    void healProduct() throws IOException, InterruptedException {
        signalDatabase("CONT");
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
        try (Visitors visitors = new Visitors(done, IN_TIME)) {
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

    @Test
    void pagesSayComeBackAndHealByThemselves_whenDatabaseHangsUnderRequests() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")));
        assertThat(get(NEEDS_DATABASE).statusCode()).isEqualTo(200);
        AtomicBoolean done = new AtomicBoolean();
        try (Visitors visitors = new Visitors(done, HUNG)) {
            signalDatabase("STOP");

            // All at once: who waits must not wait for the others' time-outs as well.
            List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                crowd.add(client.sendAsync(request(NEEDS_DATABASE, HUNG), HttpResponse.BodyHandlers.ofString()));
            }
            HttpResponse<String> home =
                    client.send(request("/home", Duration.ofSeconds(5)), HttpResponse.BodyHandlers.ofString());
            assertThat(home.statusCode()).isEqualTo(200);
            for (CompletableFuture<HttpResponse<String>> one : crowd) {
                HttpResponse<String> answer = one.get();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.body()).contains("data-testid=\"problem\"", "data-testid=\"incident\"");
            }

            signalDatabase("CONT");

            awaitStatus(200);
            for (int i = 0; i < 40; i++) {
                assertThat(get(NEEDS_DATABASE).statusCode()).isEqualTo(200);
            }
            done.set(true);
            assertThat(visitors.statuses()).isSubsetOf(200, 503).contains(200);
        }
    }

    // Stopped by this signal, a program keeps its connections and answers nothing.
    private void signalDatabase(String name) throws IOException, InterruptedException {
        Path pidFile = product.settings().home().resolve("database.pid");
        if (Files.exists(pidFile)) {
            String pid = Files.readString(pidFile).split(" ", 2)[0];
            new ProcessBuilder("/bin/kill", "-" + name, pid).inheritIO().start().waitFor();
        }
    }

    /** Some people who go on asking for a page whatever happens. */
    private final class Visitors implements AutoCloseable {

        private static final int COUNT = 4;

        private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        private final List<Future<Set<Integer>>> all = new ArrayList<>();

        Visitors(AtomicBoolean done, Duration patience) {
            for (int i = 0; i < COUNT; i++) {
                all.add(threads.submit(() -> {
                    Set<Integer> statuses = new TreeSet<>();
                    while (!done.get()) {
                        statuses.add(
                                client.send(request(NEEDS_DATABASE, patience), HttpResponse.BodyHandlers.ofString())
                                        .statusCode());
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

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path, IN_TIME), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, Duration patience) {
        return HttpRequest.newBuilder(URI.create(product.baseUrl() + path))
                .timeout(patience)
                .build();
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
