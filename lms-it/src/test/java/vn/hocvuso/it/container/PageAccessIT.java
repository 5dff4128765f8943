package vn.hocvuso.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import vn.hocvuso.assessment.attempt.AttemptPage;
import vn.hocvuso.assessment.attempt.AttemptQueries;
import vn.hocvuso.it.container.PageTable.Answer;
import vn.hocvuso.it.support.ProductWithTests;

/** Nobody sees or does what they may not: every page and servlet, everybody, against {@code page-access.tsv}. */
@ArquillianTest
class PageAccessIT {

    private static final String FORM_OF_FACES = "jakarta.faces.ViewState";
    /** Mapped by the server; no rule names them, so they answer 404 to everybody. */
    private static final Set<String> NEVER_ASKED_FOR = Set.of("/metrics/*", "/openapi/*");

    /** Who has no business to read the learner's name. */
    private static final Set<Who> STRANGERS =
            Set.of(Who.NOBODY, Who.NEIGHBOUR, Who.OFFICER_B, Who.INSTRUCTOR, Who.INSTRUCTOR_A, Who.REVIEWER);

    @Inject
    ServletContext tests;

    @Deployment
    static EnterpriseArchive product() {
        return ProductWithTests.archive();
    }

    @Test
    void everyDeployedPageAndServletHasARule_andEveryRuleAPage() throws IOException {
        Set<String> rules = rules();
        Set<String> deployed = deployed();

        assertThat(deployed).hasSizeGreaterThan(20);
        assertThat(deployed).filteredOn(path -> !NEVER_ASKED_FOR.contains(path)).isSubsetOf(rules);
        assertThat(rules)
                .filteredOn(path -> !path.endsWith("/*") && !path.equals("/"))
                .isSubsetOf(deployed);
    }

    @Test
    void everyRuleIsTried_andNothingElse() throws IOException {
        Set<String> rules = rules();
        Set<String> tried = table().lines().stream()
                .map(line -> ruleOf(line.path(), rules))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried).isEqualTo(rules);
    }

    @Test
    void everybodySees_whatTheTableSays() {
        Village village = Village.get();
        List<String> wrong = new ArrayList<>();
        for (Who who : PageTable.visitors()) {
            Browser browser = Browser.of(village, who);
            for (PageTable.Line line : table().lines()) {
                HttpResponse<String> page = browser.get(line.address());
                note(wrong, "GET", line, who, page);
                if (STRANGERS.contains(who) && page.body().contains(Village.SECRET_NAME)) {
                    wrong.add(line.address() + " shows the learner's name to " + who.word());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void refusedPageIsRefusedToItsFormToo_whenTheFormIsGuarded() {
        Village village = Village.get();
        List<String> wrong = new ArrayList<>();
        for (Who who : PageTable.visitors()) {
            if (who != Who.NOBODY) {
                Browser browser = Browser.of(village, who);
                Map<String, String> guarded = Map.of("csrf", browser.guard());
                for (PageTable.Line line : table().lines()) {
                    if (line.answerFor(who) != Answer.SEEN) {
                        HttpResponse<String> answer = browser.post(line.address(), guarded);
                        // what only reads knows no forms at all
                        if (answer.statusCode() != 405) {
                            note(wrong, "POST", line, who, answer);
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void formIsRefused_whenItIsNotGuarded() {
        Village village = Village.get();
        List<String> wrong = new ArrayList<>();
        for (Who who : PageTable.visitors()) {
            Browser browser = Browser.of(village, who);
            for (PageTable.Line line : table().lines()) {
                int status = browser.post(line.address(), Map.of()).statusCode();
                if (status != 403) {
                    wrong.add("POST " + line.address() + " by " + who.word() + ": " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void formIsRefused_whenItComesFromAnotherSite() {
        Browser learner = Browser.of(Village.get(), Who.LEARNER);
        Map<String, String> guarded = Map.of("csrf", learner.guard());
        List<String> wrong = new ArrayList<>();
        for (PageTable.Line line : table().lines()) {
            for (String origin : List.of("http://evil.example", "null")) {
                int status =
                        learner.post(line.address(), guarded, "Origin", origin).statusCode();
                if (status != 403) {
                    wrong.add("POST " + line.address() + " from " + origin + ": " + status);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void formOfFacesDoesNothing_whenItComesAsALink() {
        Browser browser = Browser.of(Village.get().newcomer("Người bấm liên kết", false));
        String leave = "signOut=signOut&leave=x&" + FORM_OF_FACES + "=stateless";

        HttpResponse<String> answer = browser.get("/identity/sign-out?" + leave);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.get("/identity/me").statusCode()).isEqualTo(200);
    }

    @Test
    void keptFormIsNotTaken_whenItComesAsALink() {
        Browser nobody = Browser.of(Village.get(), Who.NOBODY);
        String packed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("/identity/sign-out&leave=x".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> page = nobody.get("/identity/sign-in?kept=" + packed);

        assertThat(page.body()).contains("name=\"kept\"").doesNotContain("data-testid=\"kept\"");
    }

    @Test
    void formActs_whenItIsGuardedAndOnesOwn() {
        Browser browser = Browser.of(Village.get().newcomer("Người đăng xuất", false));
        Map<String, String> leave =
                Map.of("signOut", "signOut", "leave", "x", FORM_OF_FACES, "stateless", "csrf", browser.guard());

        browser.post("/identity/sign-out", leave);

        assertThat(Browser.meaning(browser.get("/identity/me"))).isEqualTo(Answer.SIGN_IN_FIRST);
    }

    @Test
    void attemptStaysOpen_whenAnotherHandsItIn() {
        Village village = Village.get();
        Browser neighbour = Browser.of(village, Who.NEIGHBOUR);
        Map<String, String> handIn =
                Map.of("handIn", "handIn", "submit", "x", FORM_OF_FACES, "stateless", "csrf", neighbour.guard());

        HttpResponse<String> answer =
                neighbour.post("/assessment/review-answers?attempt=" + village.openAttempt(), handIn);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(village.as(Who.LEARNER, () -> Village.bean(AttemptQueries.class)
                        .page(village.openAttempt(), 1)
                        .isOver()))
                .isFalse();
    }

    @Test
    void attemptStaysAsItIs_whenTheScriptOfAnotherSendsForIt() {
        Village village = Village.get();
        Browser neighbour = Browser.of(village, Who.NEIGHBOUR);
        String attempt = village.openAttempt().value();
        String guard = neighbour.guard();

        int handedIn = neighbour
                .post("/assessment/hand-in", Map.of("attempt", attempt, "csrf", guard))
                .statusCode();
        int answered = neighbour
                .post(
                        "/assessment/answer",
                        Map.of("attempt", attempt, "n", "1", "event", "event-of-another", "csrf", guard))
                .statusCode();

        assertThat(handedIn).isEqualTo(404);
        assertThat(answered).isEqualTo(404);
        AttemptPage page =
                village.as(Who.LEARNER, () -> Village.bean(AttemptQueries.class).page(village.openAttempt(), 1));
        assertThat(page.isOver()).isFalse();
        assertThat(page.answered()).doesNotContain(true);
    }

    @Test
    void allQuestionsAreFetched_byTheScriptOfTheirOwnerOnly() {
        Village village = Village.get();
        String address = "/assessment/questions?attempt=" + village.openAttempt();
        List<Who> seers = new ArrayList<>();
        for (Who who : PageTable.visitors()) {
            // how the script says that it is one
            HttpResponse<String> answer = Browser.of(village, who).get(address, "X-Csrf", "1");
            if (answer.statusCode() == 200) {
                seers.add(who);
            }
        }

        assertThat(seers).containsExactly(Who.LEARNER);
    }

    @Test
    void viewIsNotShown_whenAnotherSignsInOnTheSameComputer() {
        Village village = Village.get();
        String address = "/credential/record?id=" + village.confirmedRecord().id();
        HttpResponse<String> seen = Browser.of(village, Who.OFFICER_A).get(address);
        Browser next = Browser.of(village, Who.OFFICER_B).with(Browser.session(seen));

        HttpResponse<String> answer = next.post(address, restored(seen.body(), next));

        assertThat(seen.body()).contains(Village.SECRET_NAME);
        assertThat(answer.body()).doesNotContain(Village.SECRET_NAME);
    }

    @Test
    void viewIsShownAgain_whenTheSamePersonGoesOn() {
        Village village = Village.get();
        String address = "/credential/record?id=" + village.confirmedRecord().id();
        Browser officer = Browser.of(village, Who.OFFICER_A);
        HttpResponse<String> seen = officer.get(address);
        Browser same = officer.with(Browser.session(seen));

        assertThat(same.post(address, restored(seen.body(), same)).body()).contains(Village.SECRET_NAME);
    }

    /** What a form of that page sends, without pressing anything. */
    private static Map<String, String> restored(String page, Browser browser) {
        Matcher nonce = Pattern.compile(" nonce=\"([^\"]+)\"").matcher(page);
        assertThat(nonce.find()).isTrue();
        return Map.of(
                FORM_OF_FACES,
                Browser.hidden(page, FORM_OF_FACES),
                "primefaces.nonce",
                nonce.group(1),
                "csrf",
                browser.guard());
    }

    @Test
    void noOtherSpellingLeadsIn() {
        Browser learner = Browser.of(Village.get(), Who.LEARNER);
        List<String> spellings = List.of(
                "/home.xhtml",
                "/credential/queue.xhtml",
                "/credential/queue/",
                "//credential/queue",
                "/credential/queue;a=b",
                "/assets/../credential/queue",
                "/%63redential/queue",
                "/jakarta.faces.resource/queue.xhtml",
                "/jakarta.faces.resource/credential/queue.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/errors/problem.xhtml",
                "/META-INF/MANIFEST.MF",
                "/problem",
                "/identity",
                "/identity/",
                "/rights/no-such-page",
                "/metrics",
                "/openapi",
                "/health");

        assertThat(spellings)
                .allSatisfy(address -> assertThat(learner.get(address).statusCode())
                        .as(address)
                        .isBetween(400, 404));
    }

    private static void note(
            List<String> wrong, String method, PageTable.Line line, Who who, HttpResponse<String> answer) {
        Answer expected = line.answerFor(who);
        Answer got = Browser.meaning(answer);
        if (got != expected) {
            wrong.add(
                    method + " " + line.address() + " by " + who.word() + ": " + got + ", the table says " + expected);
        }
    }

    private static PageTable table() {
        return PageTable.ofProduct(Village.get());
    }

    private static String ruleOf(String path, Set<String> rules) {
        return rules.stream()
                .filter(rule -> rule.equals(path)
                        || (rule.endsWith("/*") && path.startsWith(rule.substring(0, rule.length() - 1))))
                .findFirst()
                .orElse("no rule for " + path);
    }

    /** The paths of the product's own table. */
    private Set<String> rules() throws IOException {
        Properties rules = new Properties();
        try (Reader text = new InputStreamReader(
                web().getResourceAsStream("/WEB-INF/classes/vn/hocvuso/web/shared/page-access.properties"),
                StandardCharsets.UTF_8)) {
            rules.load(text);
        }
        return new TreeSet<>(rules.stringPropertyNames());
    }

    /** What the server has: the addresses of all servlets and of all XHTML files that are pages. */
    private Set<String> deployed() {
        Set<String> deployed = new TreeSet<>(files("/"));
        web().getServletRegistrations().values().stream()
                // stands in the folders of the pages too, where the filter answers that there is nothing
                .filter(servlet -> !servlet.getName().equals("problem"))
                .map(servlet -> servlet.getMappings())
                .flatMap(Collection::stream)
                .filter(mapping -> mapping.startsWith("/") && !mapping.equals("/"))
                .forEach(deployed::add);
        return deployed;
    }

    private Set<String> files(String folder) {
        Set<String> files = new TreeSet<>();
        for (String path : web().getResourcePaths(folder)) {
            if (path.endsWith("/") && !path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/")) {
                files.addAll(files(path));
            } else if (path.endsWith(".xhtml")) {
                files.add(path.substring(0, path.length() - ".xhtml".length()));
            }
        }
        return files;
    }

    private ServletContext web() {
        return tests.getContext("/home");
    }
}
