package vn.hocvuso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.it.support.ProductSession;

/** What the outside world meets at the edge: proxies, odd requests, headers, cookies. */
class EdgeIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI base = URI.create(ProductSession.product().baseUrl());
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalog/courses",
                "/identity/sign-in",
                "/credential/verify?code=0000-0000-0000-0000-0",
                "/preferences?size=1&back=/",
                "/learning/my-learning",
                "/nothing",
                "/credential/export",
                "/assets/x/lms.css",
                "/jakarta.faces.resource/nothing.css"
            })
    void everyAnswerTellsBrowsersWhatTheyMay(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learning/my-learning", "/preferences?size=2&back=/catalog/courses", "/start"})
    void redirectsStayOnTheVisitorsHost_whateverTheProxyOrClientClaims(String path)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(
                path,
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "Forwarded",
                "host=evil.example;proto=https");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        address -> assertThat(address).startsWith("/").doesNotStartWith("//"));
    }

    @Test
    void redirectAfterAFormStaysOnTheVisitorsHost() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/identity/sign-in");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve("/identity/sign-in"))
                .header("Content-Type", FORM)
                .header("Cookie", cookies(page))
                .header("X-Forwarded-Host", "evil.example")
                .POST(BodyPublishers.ofString(filled(page.body(), "nguoidan", password()))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/start");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("hvs="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Secure")
                        .doesNotContain("Domain"));
    }

    @Test
    void noCookieIsGiven_whenSomebodyOnlyReads() throws IOException, InterruptedException {
        assertThat(get("/catalog/courses").headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUT, /home", "DELETE, /home", "PATCH, /catalog/courses"})
    void unknownMethodIsRefusedOnOurPage(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(base.resolve(path)).method(method, BodyPublishers.ofString("x=1")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.body()).contains("data-testid=\"problem\"");
    }

    @Test
    void tooLargeFormIsRefusedOnOurPage() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve("/identity/sign-in"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("a=".concat("b".repeat(20_000_000)))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("data-testid=\"problem\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity", "/catalog", "/catalog/", "/credential/nothing", "/catalog/%C3%B1"})
    void addressOfNothingIsAnsweredWithoutARedirect(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("data-testid=\"problem\"");
    }

    @Test
    void pageIsSentAgain_whenTheBrowsersCopyIsOfAnotherBuild() throws IOException, InterruptedException {
        assertThat(get("/catalog/courses", "If-None-Match", "W/\"AAAAAAAAAAAAAAAAAAAAAA\"")
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String cookies(HttpResponse<String> page) {
        List<String> cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .toList();
        return String.join("; ", cookies);
    }

    private static String filled(String page, String login, String password) {
        StringBuilder form = new StringBuilder();
        Matcher hidden = Pattern.compile("<input type=\"hidden\"[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"")
                .matcher(page.substring(page.indexOf("<form id=\"signIn\"")));
        while (hidden.find()) {
            form.append(hidden.group(1)).append('=').append(hidden.group(2)).append('&');
        }
        return form + "loginName=" + login + "&password=" + password + "&enter=x";
    }

    private static String password() throws IOException {
        return java.nio.file.Files.readAllLines(
                        ProductSession.product().settings().home().resolve("demo-accounts.txt"))
                .stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals("nguoidan"))
                .findFirst()
                .orElseThrow()[1];
    }
}
