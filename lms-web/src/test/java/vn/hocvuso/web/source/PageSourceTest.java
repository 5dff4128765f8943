package vn.hocvuso.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageSourceTest {

    private static final List<PageFile> PAGES = PageFile.all();
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z]+[A-Z]\\w*)\\.");
    private static final Path WEB_XML = Path.of("src/main/webapp/WEB-INF/web.xml");

    @Test
    void analysesThePages() {
        assertThat(PAGES).hasSizeGreaterThan(20);
        assertThat(PAGES).filteredOn(PageFile::isPage).hasSizeGreaterThan(6);
    }

    @Test
    void noTextIsWritten_inPages() {
        assertThat(all(PageRules::literalText)).isEmpty();
    }

    @Test
    void literalTextIsReported() {
        assertThat(PageRules.literalText(PageFile.canary("<p>Xin chào</p>"))).hasSize(1);
        assertThat(PageRules.literalText(PageFile.canary("<p title=\"Chào\">#{x.y}</p>")))
                .hasSize(1);
        assertThat(PageRules.literalText(PageFile.canary("<h:commandButton value=\"Gửi\"/>")))
                .hasSize(1);
        assertThat(PageRules.literalText(PageFile.canary("<p>#{a['b']} · 1/5 — #{c}</p>")))
                .isEmpty();
    }

    @Test
    void noStyleOrScriptIsInline() {
        assertThat(all(PageRules::inlineStyleOrScript)).isEmpty();
    }

    @Test
    void inlineStyleOrScriptIsReported() {
        assertThat(PageRules.inlineStyleOrScript(PageFile.canary("<p style=\"color:red\"/>")))
                .hasSize(1);
        assertThat(PageRules.inlineStyleOrScript(PageFile.canary("<p onclick=\"go()\"/>")))
                .hasSize(1);
        assertThat(PageRules.inlineStyleOrScript(PageFile.canary("<script>go()</script>")))
                .hasSize(1);
    }

    @Test
    void everyFormIsGuarded() {
        assertThat(all(PageRules::formsOfTheirOwn)).isEmpty();
    }

    @Test
    void unguardedFormIsReported() {
        assertThat(PageRules.formsOfTheirOwn(PageFile.canary("<h:form/>"))).hasSize(1);
        assertThat(PageRules.formsOfTheirOwn(PageFile.canary("<form method=\"post\"/>")))
                .hasSize(1);
        assertThat(PageRules.formsOfTheirOwn(PageFile.canary("<form method=\"get\"/>")))
                .isEmpty();
        assertThat(PageRules.formsOfTheirOwn(PageFile.canary("<lms:form id=\"a\"/>")))
                .isEmpty();
    }

    @Test
    void learnerPagesNeedNoScript() {
        assertThat(all(PageRules::scriptOnlyParts)).isEmpty();
    }

    @Test
    void partThatNeedsScriptIsReported() {
        PageFile page = PageFile.of(
                "/canary/page.xhtml", "<p xmlns:h=\"jakarta.faces.html\"><h:commandLink action=\"x\"/></p>");

        assertThat(PageRules.scriptOnlyParts(page)).hasSize(1);
    }

    @Test
    void everyPictureHasWords() {
        assertThat(all(PageRules::picturesWithoutWords)).isEmpty();
    }

    @Test
    void pictureWithoutWordsIsReported() {
        assertThat(PageRules.picturesWithoutWords(PageFile.canary("<img src=\"a.png\"/>")))
                .hasSize(1);
    }

    @Test
    void noTabindexIsPositive() {
        assertThat(all(PageRules::positiveTabindex)).isEmpty();
    }

    @Test
    void positiveTabindexIsReported() {
        assertThat(PageRules.positiveTabindex(PageFile.canary("<p tabindex=\"3\"/>")))
                .hasSize(1);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> addresses = addresses();

        assertThat(all(page -> PageRules.deadLinks(page, target -> leadsTo(target, addresses))))
                .isEmpty();
    }

    @Test
    void deadLinkIsReported() {
        assertThat(PageRules.deadLinks(PageFile.canary("<a href=\"/no/such?x=1\"/>"), addresses()::contains))
                .hasSize(1);
    }

    @Test
    void everyTagOfOursIsDefined() {
        assertThat(all(page -> PageRules.unknownTags(page, definedTags()))).isEmpty();
    }

    @Test
    void undefinedTagIsReported() {
        assertThat(PageRules.unknownTags(PageFile.canary("<lms:nosuch/>"), definedTags()))
                .hasSize(1);
        assertThat(PageRules.unknownTags(PageFile.canary("<lms:form id=\"a\"/>"), definedTags()))
                .isEmpty();
    }

    private static Set<String> definedTags() {
        return Pattern.compile("<tag-name>(\\w+)</tag-name>")
                .matcher(PageFile.read(PageFile.WEBAPP.resolve("WEB-INF/lms.taglib.xml")))
                .results()
                .map(tag -> tag.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyPageIsInTheAccessTable() {
        assertThat(withoutRule(pages(), accessTable())).isEmpty();
    }

    @Test
    void pageWithoutARuleIsReported() {
        assertThat(withoutRule(List.of(PageFile.canary("<p/>")), accessTable())).containsExactly("/canary/page");
    }

    @Test
    void everyEntryOfTheAccessTableExists() {
        assertThat(withoutPage(accessTable(), addresses())).isEmpty();
    }

    @Test
    void ruleWithoutAPageIsReported() {
        assertThat(withoutPage(Set.of("/home", "/no/such", "/assets/*"), addresses()))
                .containsExactly("/no/such");
    }

    @Test
    void everyFolderOfPagesHasAServlet() {
        String descriptor = PageFile.read(WEB_XML);

        assertThat(pages()).filteredOn(page -> page.path().lastIndexOf('/') > 0).allSatisfy(page -> assertThat(
                        descriptor)
                .contains("<url-pattern>" + page.path().replaceFirst("/[^/]*$", "/*") + "</url-pattern>"));
    }

    @Test
    void everyBeanOfAPageBearsItsName() {
        assertThat(pages().stream().flatMap(page -> wrongBeans(page).stream())).isEmpty();
    }

    @Test
    void beanOfAnotherNameIsReported() {
        assertThat(wrongBeans(PageFile.canary("<p>#{canaryOther.text} #{visit.name} #{canaryText['a']}</p>")))
                .containsExactly("/canary/page.xhtml uses canaryOther, not canaryPage");
        assertThat(wrongBeans(PageFile.canary("<p>#{canaryPage.text}</p>")))
                .containsExactly("/canary/page.xhtml wants vn.hocvuso.web.canary.PagePage");
    }

    private static List<String> wrongBeans(PageFile page) {
        String feature = page.feature();
        String expected = feature + PageFile.camel(page.name());
        List<String> wrong = new ArrayList<>();
        Matcher used = BEAN.matcher(page.source());
        while (used.find()) {
            boolean ofFeature = used.group(1).startsWith(feature)
                    && used.group(1).length() > feature.length()
                    && Character.isUpperCase(used.group(1).charAt(feature.length()));
            if (ofFeature && !used.group(1).equals(expected)) {
                wrong.add(page.path() + " uses " + used.group(1) + ", not " + expected);
            }
        }
        if (page.source().contains("#{" + expected + ".")) {
            wrong.addAll(missingBean(feature, page, expected));
        }
        return wrong;
    }

    private static List<String> withoutRule(List<PageFile> pages, Set<String> table) {
        return pages.stream()
                .map(PageFile::address)
                .filter(address -> !table.contains(address))
                .toList();
    }

    private static List<String> withoutPage(Set<String> table, Set<String> known) {
        return table.stream()
                .filter(path -> !path.endsWith("/*") && !known.contains(path))
                .toList();
    }

    private static List<String> missingBean(String feature, PageFile page, String expected) {
        String type = "vn.hocvuso.web." + feature + "." + PageFile.camel(page.name()) + "Page";
        try {
            Named named = Class.forName(type).getAnnotation(Named.class);
            return named != null && named.value().equals(expected)
                    ? List.of()
                    : List.of(type + " is not named " + expected);
        } catch (ClassNotFoundException missing) {
            return List.of(page.path() + " wants " + type);
        }
    }

    private static List<PageFile> pages() {
        return PAGES.stream().filter(PageFile::isPage).toList();
    }

    private static List<String> all(Function<PageFile, List<String>> rule) {
        return PAGES.stream().flatMap(page -> rule.apply(page).stream()).toList();
    }

    private static boolean leadsTo(String target, Set<String> addresses) {
        Predicate<String> exact = addresses::contains;
        return exact.test(target) || target.contains("#{") || target.startsWith("/assets/");
    }

    /** Pages, servlets and the root. */
    private static Set<String> addresses() {
        Set<String> known = pages().stream().map(PageFile::address).collect(Collectors.toCollection(TreeSet::new));
        known.add("/");
        Matcher pattern =
                Pattern.compile("<url-pattern>(/[^*<]*)</url-pattern>").matcher(PageFile.read(WEB_XML));
        while (pattern.find()) {
            known.add(pattern.group(1));
        }
        known.addAll(annotatedServlets());
        return known;
    }

    private static Set<String> annotatedServlets() {
        Set<String> paths = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith("Servlet.java")).forEach(file -> {
                Matcher path =
                        Pattern.compile("@WebServlet\\([^)]*?\"(/[^\"]*)\"").matcher(PageFile.read(file));
                while (path.find()) {
                    paths.add(path.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return paths;
    }

    private static Set<String> accessTable() {
        Properties table = new Properties();
        try (Reader text =
                Files.newBufferedReader(Path.of("src/main/resources/vn/hocvuso/web/shared/page-access.properties"))) {
            table.load(text);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return table.stringPropertyNames();
    }
}
