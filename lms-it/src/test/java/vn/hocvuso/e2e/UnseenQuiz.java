package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Fills in the forms of a quiz as a browser would, a hundred times faster because nobody looks at the pages. */
final class UnseenQuiz {

    private final FormElement form;

    private UnseenQuiz(Document page) {
        this.form = (FormElement) page.getElementById("answer");
    }

    /**
     * Answers from the page the visitor is at to the last question, rightly.
     *
     * @return the address the last answer leads to
     */
    static String answer(Visitor visitor, AnswerKey key) {
        String path = visitor.path();
        APIResponse page = visitor.fetch(path);
        while (path.startsWith("/assessment/question")) {
            UnseenQuiz quiz = new UnseenQuiz(Jsoup.parse(page.text()));
            quiz.fill(key);
            page = visitor.send(quiz.form.attr("action"), quiz.body());
            assertThat(page.status()).as(path).isEqualTo(200);
            path = visitor.path(page);
        }
        return path;
    }

    private void fill(AnswerKey key) {
        AnswerKey.Right right = key.of(form.selectFirst("[data-testid=question]")
                .selectFirst("legend, .stem")
                .wholeText());
        switch (right.kind()) {
            case TRUE -> check("true");
            case FALSE -> check("false");
            case CHOICE -> right.texts().forEach(text -> named(text).attr("checked", "checked"));
            case TEXT ->
                form.selectFirst("[data-testid=text]").val(right.texts().get(0));
            case PAIRS -> right.pairs().forEach(this::pair);
            case ORDER -> rank(right.texts());
        }
    }

    private void check(String value) {
        form.selectFirst("input[value=" + value + "]").attr("checked", "checked");
    }

    private void pair(String left, String right) {
        Element select = named(left);
        // The page puts a letter before each: "A. …".
        List<Element> chosen = select.select("option").stream()
                .filter(option -> AnswerKey.words(option.wholeText())
                        .replaceFirst("^[A-Z]\\. ", "")
                        .equals(right))
                .toList();
        assertThat(chosen).as("right sides that read: %s", right).isNotEmpty();
        choose(select, chosen.get(0));
    }

    private void rank(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            Element select = named(items.get(i));
            choose(select, select.selectFirst("option[value=" + (i + 1) + "]"));
        }
    }

    private static void choose(Element select, Element option) {
        select.select("option").removeAttr("selected");
        option.attr("selected", "selected");
    }

    /** The field whose label reads so. */
    private Element named(String text) {
        List<Element> labels = form.select("li label").stream()
                .filter(label -> AnswerKey.words(label.wholeText()).equals(text))
                .toList();
        assertThat(labels).as("labels that read: %s", text).isNotEmpty();
        String field = labels.get(0).attr("for");
        return field.isEmpty() ? labels.get(0).selectFirst("input") : form.getElementById(field);
    }

    private String body() {
        return form.formData().stream()
                .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
