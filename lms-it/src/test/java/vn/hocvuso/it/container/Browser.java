package vn.hocvuso.it.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hocvuso.it.container.PageTable.Answer;
import vn.hocvuso.it.container.Village.Villager;
import vn.hocvuso.platform.Settings;

/** Asks for pages over HTTP with somebody's sign-in, follows nothing and keeps nothing. */
final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SESSION = Pattern.compile("hvw=[^;]+");

    private final String base = Village.bean(Settings.class).baseUrl().toString();
    private final String cookie;

    private Browser(String cookie) {
        this.cookie = cookie;
    }

    static Browser of(Village village, Who who) {
        return who == Who.NOBODY ? new Browser("") : of(village.villager(who));
    }

    static Browser of(Villager villager) {
        return new Browser("hvs=" + villager.token());
    }

    /** The same sign-in with a cookie more. */
    Browser with(String another) {
        return new Browser(cookie + "; " + another);
    }

    /** The HTTP session that an answer began, as a cookie. */
    static String session(HttpResponse<String> answer) {
        Matcher session = SESSION.matcher(String.join("\n", answer.headers().allValues("Set-Cookie")));
        return session.find() ? session.group() : "";
    }

    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = request(address);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The value that forms of this sign-in carry. */
    String guard() {
        return hidden(get("/identity/password").body(), "csrf");
    }

    /** The value of a hidden field. */
    static String hidden(String page, String name) {
        Matcher field = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(page);
        if (!field.find()) {
            throw new IllegalStateException("no field " + name + " in " + page);
        }
        return field.group(1);
    }

    /** What an answer means; anything unexpected is an error of the page. */
    static Answer meaning(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 200 -> Answer.SEEN;
            case 302, 303 -> location.contains("/identity/sign-in") ? Answer.SIGN_IN_FIRST : Answer.SEEN;
            case 403 -> Answer.NOT_ALLOWED;
            // let in, to learn that there is nothing to read
            case 405 -> Answer.SEEN;
            case 404 -> Answer.NOT_THERE;
            default -> throw new IllegalStateException(answer + " answers " + answer.body());
        };
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
