package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hocvuso.it.support.ProductSession;

/** A learner: makes an account, takes quizzes, knows the answers when told to. */
final class Learner implements AutoCloseable {

    static final String PASSWORD = "mat-khau-thu-2026";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AnswerKey KEY =
            AnswerKey.of(ProductSession.product().settings().content());

    final Visitor visitor;
    final String name;
    final String login;

    private Learner(Visitor visitor, String name, String login) {
        this.visitor = visitor;
        this.name = name;
        this.login = login;
    }

    /** Makes an account in xã Lùng Phình, tỉnh Lào Cai; afterwards signed in. */
    static Learner registered(Visitor.Device device, String group, String name) {
        String login = "hv" + COUNT.incrementAndGet() + "." + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        Learner learner = new Learner(new Visitor(device), name, login);
        Visitor visitor = learner.visitor.open("/identity/register");
        visitor.byTestId("fullName").fill(name);
        visitor.byTestId("day").fill("8");
        visitor.byTestId("month").fill("3");
        visitor.byTestId("year").fill("1985");
        visitor.page()
                .locator("input[name=learnerGroup][value='" + group + "']")
                .check();
        visitor.click("next");
        visitor.byTestId("province").selectOption("15");
        visitor.click("next");
        visitor.byTestId("commune").selectOption("02848");
        visitor.click("next");
        visitor.byTestId("subUnit").selectOption("02848-1");
        visitor.click("next");
        visitor.byTestId("loginName").fill(login);
        visitor.byTestId("password").fill(PASSWORD);
        visitor.byTestId("consent").check();
        visitor.click("finish");
        assertThat(visitor.sees("nav-me")).as("signed in after registering").isTrue();
        return learner;
    }

    /** Somebody who has an account, on another device. */
    static Learner onAnotherDevice(Learner same, Visitor.Device device) {
        Learner learner = new Learner(new Visitor(device), same.name, same.login);
        signIn(learner.visitor, same.login, PASSWORD);
        return learner;
    }

    static void signIn(Visitor visitor, String login, String password) {
        visitor.open("/identity/sign-in");
        visitor.byTestId("loginName").fill(login);
        visitor.byTestId("password").fill(password);
        visitor.click("enter");
        assertThat(visitor.sees("nav-sign-out")).as("signed in as %s", login).isTrue();
    }

    /** Begins a quiz, independently. */
    Learner begin(String quiz) {
        visitor.open("/assessment/start?quiz=" + quiz);
        visitor.page().locator("input[name=assistance][value=INDEPENDENT]").check();
        visitor.click("begin");
        assertThat(visitor.path()).startsWith("/assessment/question");
        return this;
    }

    /** Answers the open questions from the present one to the last, rightly. */
    Learner answerAll() {
        while (visitor.path().startsWith("/assessment/question")) {
            answerRightly();
            visitor.click("save");
        }
        return this;
    }

    /**
     * Answers as {@link #answerAll} does, by the same forms, but without showing the pages: for tests that are about what
     * comes after a quiz.
     */
    Learner answerAllUnseen() {
        visitor.open(UnseenQuiz.answer(visitor, KEY));
        return this;
    }

    /** Gives the right answer on the page, without sending it. */
    void answerRightly() {
        Locator question = visitor.byTestId("question");
        String stem = question.locator("legend, .stem").first().textContent();
        AnswerKey.Right right = KEY.of(stem);
        switch (right.kind()) {
            case TRUE -> question.locator("input[value='true']").check();
            case FALSE -> question.locator("input[value='false']").check();
            case CHOICE -> right.texts().forEach(text -> choose(question, text));
            case TEXT -> visitor.byTestId("text").fill(right.texts().get(0));
            case PAIRS -> pair(question, right.pairs());
            case ORDER -> rank(question, right.texts());
        }
    }

    Learner handIn() {
        assertThat(visitor.path()).startsWith("/assessment/review-answers");
        visitor.click("submit");
        assertThat(visitor.path()).startsWith("/assessment/result");
        return this;
    }

    boolean hasPassed() {
        return "true".equals(visitor.byTestId("verdict").getAttribute("data-passed"));
    }

    private static void choose(Locator question, String text) {
        labelled(question, text).click();
    }

    private static Locator labelled(Locator question, String text) {
        Locator labels = question.locator("li label");
        for (int i = 0; i < labels.count(); i++) {
            if (AnswerKey.words(labels.nth(i).textContent()).equals(text)) {
                return labels.nth(i);
            }
        }
        throw new AssertionError("no option reads: " + text + " but " + labels.allTextContents());
    }

    private static void pair(Locator question, Map<String, String> pairs) {
        pairs.forEach((left, right) -> {
            Locator select = question.locator("#" + labelled(question, left).getAttribute("for"));
            List<String> options = select.locator("option").allTextContents();
            for (int i = 0; i < options.size(); i++) {
                // The page puts a letter before each: "A. …".
                if (AnswerKey.words(options.get(i))
                        .replaceFirst("^[A-Z]\\. ", "")
                        .equals(right)) {
                    select.selectOption(new SelectOption().setIndex(i));
                    return;
                }
            }
            throw new AssertionError("no right side reads: " + right + " but " + options);
        });
    }

    private static void rank(Locator question, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            question.locator("#" + labelled(question, items.get(i)).getAttribute("for"))
                    .selectOption(Integer.toString(i + 1));
        }
    }

    @Override
    public void close() {
        visitor.close();
    }
}
