package vn.hocvuso.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of a pool that wait for an answer as long as it takes. A page gives up when the database is silent for some
 * seconds; a migration that changes a large table in one statement is silent for longer and must not be cut off. Given
 * back, a connection is as impatient as it was.
 */
final class UnhurriedConnections {

    private static final int FOR_EVER = 0;

    private UnhurriedConnections() {}

    static DataSource of(DataSource pool) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = invoke(method, pool, arguments);
            return result instanceof Connection connection ? unhurried(connection) : result;
        });
    }

    private static Connection unhurried(Connection connection) throws SQLException {
        int patience = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, FOR_EVER);
        return proxy(Connection.class, (self, method, arguments) -> {
            if (!method.getName().equals("close") || connection.isClosed()) {
                return invoke(method, connection, arguments);
            }
            try {
                connection.setNetworkTimeout(Runnable::run, patience);
            } finally {
                connection.close();
            }
            return null;
        });
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
