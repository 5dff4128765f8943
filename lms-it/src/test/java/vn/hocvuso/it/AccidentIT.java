package vn.hocvuso.it;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

class AccidentIT {

    private final Product product = ProductSession.product();

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
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(product.baseUrl() + "/home"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
