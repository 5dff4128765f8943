package vn.hocvuso.run.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person with one browser: cookies, and forms filled in and sent. The connection is lent for each visit. */
final class Visitor {

    private static final int MOST_REDIRECTS = 5;
    // What browsers of phones say today; the language decides which texts are rendered.
    private static final List<String> HEADERS = List.of(
            "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
            "Accept-Language: vi,en;q=0.5",
            "Accept-Encoding: gzip",
            "User-Agent: Mozilla/5.0 (lms bench)");

    private final Target target;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private HttpConnection connection;
    private int requests;
    private long received;
    private String path = "/";

    Visitor(Target target) {
        this.target = target;
    }

    /** Uses this connection from now on. */
    Visitor on(HttpConnection lent) {
        connection = lent;
        return this;
    }

    /** Brings a cookie of an earlier visit. */
    void carry(String name, String value) {
        cookies.put(name, value);
    }

    /** Seconds after which the page that was received last comes again by itself. */
    Optional<Long> comesAgainIn() {
        return connection
                .header("Refresh")
                .map(text -> text.replaceAll("\\D.*", ""))
                .filter(text -> !text.isEmpty())
                .map(Long::valueOf);
    }

    /** A request with this visitor's cookies, ready to be sent many times. */
    byte[] prepared(String address, String... more) {
        return request("GET", address, "", more);
    }

    /** The sending of a form with this visitor's cookies, ready to be done many times. */
    byte[] prepared(Filling filling) {
        return request("POST", filling.action().isEmpty() ? path : filling.action(), filling.encoded(), origin());
    }

    private String origin() {
        return "Origin: http://" + target.host();
    }

    private byte[] request(String method, String address, String form, String... more) {
        List<String> headers = new ArrayList<>(HEADERS);
        headers.addAll(List.of(more));
        if (!cookies.isEmpty()) {
            headers.add("Cookie: "
                    + cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return HttpConnection.request(target, method, address, headers, form);
    }

    /** Opens a page, following redirects. */
    Html get(String address) throws IOException {
        return follow(send("GET", address, ""));
    }

    /** Sends a form, following the redirect to the next page. */
    Html post(Filling filling) throws IOException {
        String address = filling.action().isEmpty() ? path : filling.action();
        return follow(send("POST", address, filling.encoded()));
    }

    /**
     * Asks as the script of a page does, staying on the page.
     *
     * @param guard the page's form guard
     * @param form empty to read only
     * @return what was answered
     */
    String ask(String address, String guard, String form) throws IOException {
        String page = path;
        String method = form.isEmpty() ? "GET" : "POST";
        int status = send(method, address, form, "X-Csrf: " + guard);
        if (status != 200) {
            throw new BadAnswerException(address, status);
        }
        path = page;
        return connection.text();
    }

    private int send(String method, String address, String form, String... more) throws IOException {
        path = address;
        List<String> headers = new ArrayList<>(List.of(more));
        if (method.equals("POST")) {
            headers.add(origin());
        }
        int status = connection.exchange(request(method, address, form, headers.toArray(String[]::new)));
        requests++;
        received += connection.received();
        connection.headers("Set-Cookie").forEach(this::keep);
        return status;
    }

    private Html follow(int first) throws IOException {
        int status = first;
        for (int i = 0; i < MOST_REDIRECTS && (status == 302 || status == 303); i++) {
            status = send("GET", relative(connection.header("Location").orElse("/")), "");
        }
        if (status != 200) {
            throw new BadAnswerException(path, status);
        }
        return Html.of(connection.text());
    }

    private String relative(String location) {
        URI uri = URI.create("http://" + target.host() + path).resolve(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals).trim();
        String value = pair.substring(equals + 1).trim();
        if (value.isEmpty() || cookie.matches("(?i).*;\\s*max-age=0\\b.*")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    /** Address of the page this visitor is on. */
    String path() {
        return path;
    }

    /** Requests sent so far. */
    int requests() {
        return requests;
    }

    /** Bytes received so far. */
    long received() {
        return received;
    }
}
