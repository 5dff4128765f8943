package vn.hocvuso.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

class StartIT {

    private final Product product = ProductSession.product();

    @Test
    void homeAnswers_whenProductHasStarted() throws IOException, InterruptedException {
        HttpResponse<String> home = get("/home");

        assertThat(home.statusCode()).isEqualTo(200);
    }

    @Test
    void serverKeepsItsNameToItself_whenItAnswers() throws IOException, InterruptedException {
        HttpResponse<String> home = get("/home");

        assertThat(home.headers().map()).doesNotContainKeys("Server", "X-Powered-By", "server", "x-powered-by");
    }

    @Test
    void demonstrationAccountsAreWritten_whenDemonstrationModeIsOn() throws IOException {
        assertThat(Files.readString(product.demoAccountsFile())).isNotBlank();
    }

    @Test
    void databaseRefusesEverybody_whenThePasswordIsMissing() {
        assumeTrue(product.usesEmbeddedDatabase());
        assertThat(canSignIn("root", "")).isFalse();
        assertThat(canSignIn(product.databaseUser(), "")).isFalse();
        assertThat(canSignIn(product.databaseUser(), product.databasePassword()))
                .isTrue();
    }

    @Test
    void databaseIsDurableAndVietnamese_whenItIsTheEmbeddedOne() throws SQLException {
        assumeTrue(product.usesEmbeddedDatabase());
        try (Connection connection = DriverManager.getConnection(
                        product.jdbcUrl(), product.databaseUser(), product.databasePassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@innodb_flush_log_at_trx_commit, @@collation_database,"
                        + " @@bind_address, 'Đặng' = 'đặng'")) {
            row.next();

            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getString(2)).isEqualTo("utf8mb4_vietnamese_ci");
            assertThat(row.getString(3)).isEqualTo("127.0.0.1");
            assertThat(row.getBoolean(4)).isTrue();
        }
    }

    private boolean canSignIn(String user, String password) {
        try (Connection connection = DriverManager.getConnection(product.jdbcUrl(), user, password)) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(product.baseUrl() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
