package vn.hocvuso.run;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JDBC addresses for MySQL's driver, with the settings the product depends on. */
final class DatabaseUrl {

    private static final Pattern FORM =
            Pattern.compile("jdbc:(?:mysql|mariadb)://([^/?,]+)/([^/?]+)(?:\\?(.*))?", Pattern.DOTALL);

    private DatabaseUrl() {}

    static String embedded(int port, String database) {
        return complete("jdbc:mysql://127.0.0.1:" + port + "/" + database);
    }

    /**
     * Adds what the product needs and the given address does not say itself. Over the network the server's certificate
     * is verified unless the address says otherwise; on the same machine there is nobody to eavesdrop.
     *
     * @throws StartException when it is not an address of a MySQL or MariaDB database
     */
    static String complete(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new StartException("LMS_DB_URL: cần dạng jdbc:mysql://máy:3306/csdl / write it like"
                    + " jdbc:mysql://host:3306/database");
        }
        Map<String, String> properties = new LinkedHashMap<>();
        if (form.group(3) != null) {
            for (String property : form.group(3).split("&")) {
                String[] parts = property.split("=", 2);
                properties.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        if (isLoopback(form.group(1))) {
            properties.putIfAbsent("sslMode", "DISABLED");
            properties.putIfAbsent("allowPublicKeyRetrieval", "true");
        } else {
            properties.putIfAbsent("sslMode", "VERIFY_IDENTITY");
        }
        properties.putIfAbsent("characterEncoding", "UTF-8");
        properties.putIfAbsent("connectionTimeZone", "UTC");
        properties.putIfAbsent("forceConnectionTimeZoneToSession", "true");
        properties.putIfAbsent("rewriteBatchedStatements", "true");
        properties.putIfAbsent("useServerPrepStmts", "true");
        properties.putIfAbsent("cachePrepStmts", "true");
        properties.putIfAbsent("prepStmtCacheSize", "250");
        properties.putIfAbsent("prepStmtCacheSqlLimit", "8192");
        // Nobody changes autocommit or isolation behind the driver's back, so it need not ask the server each time.
        properties.putIfAbsent("useLocalSessionState", "true");
        properties.putIfAbsent("cacheServerConfiguration", "true");
        properties.putIfAbsent("maintainTimeStats", "false");
        properties.putIfAbsent("connectTimeout", "5000");
        // Also how long the pool waits for the sign of life of a connection it lends. Migrations wait without it.
        properties.putIfAbsent("socketTimeout", "15000");
        properties.putIfAbsent("tcpKeepAlive", "true");
        StringBuilder complete = new StringBuilder("jdbc:mysql://" + form.group(1) + "/" + form.group(2));
        char separator = '?';
        for (Map.Entry<String, String> property : properties.entrySet()) {
            complete.append(separator).append(property.getKey()).append('=').append(property.getValue());
            separator = '&';
        }
        return complete.toString();
    }

    /** Host, port and name of the database, for messages; never what follows them, which may hold passwords. */
    static String address(String url) {
        Matcher form = FORM.matcher(url);
        return form.matches() ? form.group(1).replaceFirst("^.*@", "") + "/" + form.group(2) : "";
    }

    private static boolean isLoopback(String hostAndPort) {
        String host = hostAndPort.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
