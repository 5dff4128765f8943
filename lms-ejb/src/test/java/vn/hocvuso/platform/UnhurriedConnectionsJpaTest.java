package vn.hocvuso.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocvuso.testsupport.Database;

class UnhurriedConnectionsJpaTest {

    private static final int PATIENCE_MILLIS = 200;
    // The database's own silence, longer than the patience.
    private static final String LONG_STATEMENT = "DO SLEEP(0.6)";

    private final AtomicInteger patienceAtReturn = new AtomicInteger(-1);
    private DataSource pool;

    @BeforeEach
    void impatientPool() {
        Impatient impatient = new Impatient();
        impatient.setUrl(
                ((MysqlDataSource) Database.fresh().connections()).getUrl() + "&socketTimeout=" + PATIENCE_MILLIS);
        impatient.setUser("root");
        pool = impatient;
    }

    @Test
    void longStatementIsCutOff_whenTheConnectionIsThePools() {
        assertThatThrownBy(() -> run(pool)).isInstanceOf(SQLException.class);
    }

    @Test
    void longStatementEnds_whenTheConnectionIsUnhurried() throws SQLException {
        run(UnhurriedConnections.of(pool));

        assertThat(patienceAtReturn).hasValue(PATIENCE_MILLIS);
    }

    @Test
    void refusalIsTheDatabasesOwn_whenAStatementIsWrong() throws SQLException {
        try (Connection connection = UnhurriedConnections.of(pool).getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELEC")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.setTransactionIsolation(-1)).isInstanceOf(SQLException.class);
        }
    }

    private static void run(DataSource from) throws SQLException {
        try (Connection connection = from.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LONG_STATEMENT);
        }
    }

    /** Notes how patient a connection is that comes back. */
    private final class Impatient extends MysqlDataSource {

        private static final long serialVersionUID = 1;

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().equals("close") && !connection.isClosed()) {
                            patienceAtReturn.set(connection.getNetworkTimeout());
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
